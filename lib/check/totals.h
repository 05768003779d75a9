#pragma once

#include <cstdint>
#include <functional>

#include "base/date.h"
#include "check/rule.h"

namespace sipub::check {

/// The row that says how many there are in all.
struct TotalRow {
  const ledger::Record* record;
  std::int64_t value;
  Date day;
  Span place;  ///< of the value
};

/// Calls `see(record, field, shape, total)` for every figure that a section's totals limit and for
/// which there is a total in the same ledger: the latest on or before the record's day, else the
/// first after it; of several on one day the greatest.
void each_part(const Subject& subject,
               const std::function<void(const ledger::Record&, std::size_t,
                                        const schema::SectionShape&, const TotalRow&)>& see);

}  // namespace sipub::check
