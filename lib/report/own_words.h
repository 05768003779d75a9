#pragma once

#include <string>
#include <vector>

#include "ledger/ledger.h"
#include "schema/plan.h"

namespace sipub::report {

/// What an office wrote itself in its periodical report.
struct OwnWords {
  std::vector<std::string> practices;
  std::vector<std::string> difficulties;
};

/// From the reports of an org whose dated day lies in the period, in the ledgers' order. `org`
/// stands under the code in force on the period's last day. Empty where the plan has no reports
/// (schema::Plan::report).
OwnWords own_words(const schema::Plan& plan, const std::vector<ledger::Ledger>& ledgers,
                   const schema::Org& org, const Period& period);

}  // namespace sipub::report
