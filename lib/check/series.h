#pragma once

#include <functional>
#include <string>
#include <vector>

#include "check/rule.h"

namespace sipub::check {

/// Calls `see(rows, shape)` for the rows of each snapshot that are about the same thing (the same
/// place, words and codes), by day. Rows that can't be dated are left out.
void each_series(const Subject& subject,
                 const std::function<void(const std::vector<const ledger::Record*>&,
                                          const schema::SectionShape&)>& see);

/// The row's day or month as the ledger's format has it. Requires a row that each_series gave.
std::string day_text(const ledger::Record& row, const schema::SectionShape& shape);

/// Whether both rows give the same figure, right or wrong.
bool share_a_number(const ledger::Record& a, const ledger::Record& b,
                    const schema::SectionShape& shape);

}  // namespace sipub::check
