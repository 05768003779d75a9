#pragma once

#include <string>
#include <vector>

#include "ledger/waiver.h"
#include "schema/plan.h"

namespace sipub::cmd {

/// The waivers of a file of its own: written like those of a ledger, in the same section, without
/// a ledger's header. A Failure where it can't be read as that. Empty for no file.
std::vector<ledger::Waiver> read_waivers(const std::string& file, const schema::Plan& plan);

}  // namespace sipub::cmd
