#pragma once

#include <string>
#include <vector>

#include "ledger/ledger.h"
#include "schema/plan.h"

namespace sipub::cmd {

/// One org of which a ledger came.
struct Reporter {
  std::string id;     ///< under the code in force
  bool owes = false;  ///< the plan's regular report
};

/// The orgs in an area of which a usable ledger came, by id; `area` = its code, empty = anywhere.
std::vector<Reporter> reporters(const schema::Plan& plan,
                                const std::vector<ledger::Ledger>& ledgers, const std::string& area,
                                Date as_of);

/// The one org whose report it can only be: `asked`, else the only one there is, else the only one
/// that owes the report. A Failure that names the choices where there are several, or where `asked`
/// is none of them.
Reporter only_reporter(const std::vector<Reporter>& reporters, const std::string& asked);

}  // namespace sipub::cmd
