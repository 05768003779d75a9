#include "assess/timeless.h"

#include <algorithm>

namespace sipub::assess {

using schema::Condition;
using schema::FieldPath;

bool is_timeless(const FieldPath& path) {
  return std::ranges::all_of(
      path.sections, [](std::size_t section) { return section == FieldPath::kSameRecord; });
}

bool is_timeless(const Condition& condition) {
  using Test = Condition::Test;
  switch (condition.test) {
    case Test::one_of:
    case Test::all_of:
    case Test::includes:
    case Test::set:
    case Test::not_set:
    case Test::at_least:
    case Test::at_most:
    case Test::is_not:
    case Test::some: break;
    default: return false;
  }
  return is_timeless(condition.path) && is_timeless(condition.other) &&
         std::ranges::all_of(condition.conditions,
                             [](const Condition& one) { return is_timeless(one); });
}

}  // namespace sipub::assess
