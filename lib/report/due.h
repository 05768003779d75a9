#pragma once

#include <optional>
#include <vector>

#include "assess/assessment.h"

namespace sipub::report {

/// Something that somebody still has to reach, and by when.
struct DueItem {
  Date day;  ///< the last day for it
  const assess::Result* result = nullptr;
  std::optional<Period> period;  ///< of what is owed again and again: the one that ends
};

/// What falls due from the as-of date on, within so many days of it: tasks that are not met yet,
/// and of those that are owed again and again every period that ends, the one under way only if it
/// isn't full yet, and of daily ones the first day alone. Soonest first, then in the assessment's
/// order. Benchmarks, duplicates and what doesn't apply are left out.
std::vector<DueItem> due_items(const assess::Assessment& assessment, int within_days);

}  // namespace sipub::report
