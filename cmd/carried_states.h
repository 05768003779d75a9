#pragma once

#include <vector>

#include "ledger/ledger.h"
#include "schema/plan.h"
#include "source/document.h"

namespace YAML {
class Emitter;
}

namespace sipub::cmd {

/// The records of a state section that still hold on the first day of `year`, as the older ledger
/// writes them; void ones are left behind. Needs the ledger's document.
std::vector<source::Node> carried_states(const schema::Plan& plan, const ledger::Ledger& ledger,
                                         std::size_t section, int year);

/// Writes a node with its keys and words as they are; what was in quotes stays so.
void emit_node(YAML::Emitter& out, source::Node node);

}  // namespace sipub::cmd
