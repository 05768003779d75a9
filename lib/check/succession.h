#pragma once

#include <functional>

#include "check/rule.h"

namespace sipub::check {

/// Calls `see(before, record, shape)` for each two records that follow each other, by their first
/// days, in sections whose periods should leave no gap. Both have their first and last day.
void each_succession(const Subject& subject,
                     const std::function<void(const ledger::Record&, const ledger::Record&,
                                              const schema::SectionShape&)>& see);

}  // namespace sipub::check
