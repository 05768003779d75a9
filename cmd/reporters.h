#pragma once

#include <string>
#include <vector>

#include "ledger/ledger.h"
#include "schema/plan.h"

namespace sipub::cmd {

/// The orgs among the ledgers' that owe the plan's regular report, by id; where none owes it, all
/// of them.
std::vector<std::string> reporters(const schema::Plan& plan,
                                   const std::vector<ledger::Ledger>& ledgers);

/// The one org whose report it can only be: `asked`, else the only one that reports. A Failure
/// that names the choices where there are several, or where none of the ledgers is of `asked`.
std::string only_reporter(const schema::Plan& plan, const std::vector<ledger::Ledger>& ledgers,
                          const std::string& asked);

}  // namespace sipub::cmd
