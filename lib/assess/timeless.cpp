#include "assess/timeless.h"

#include <algorithm>

namespace sipub::assess {

using schema::Condition;
using schema::FieldPath;

bool is_timeless(const FieldPath& path) {
  return std::ranges::all_of(path.sections,
                             [](std::size_t section) { return section == FieldPath::kSameRecord; });
}

bool are_timeless(const std::vector<FieldPath>& paths) {
  return std::ranges::all_of(paths, [](const FieldPath& path) { return is_timeless(path); });
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
  using Kind = schema::Operand::Kind;
  const bool by_member = std::ranges::any_of(condition.operands, [](const auto& operand) {
    return operand.kind == Kind::member || operand.kind == Kind::member_path ||
           operand.kind == Kind::member_org || operand.kind == Kind::member_id;
  });
  return !by_member && is_timeless(condition.path) && is_timeless(condition.other) &&
         std::ranges::all_of(condition.conditions,
                             [](const Condition& one) { return is_timeless(one); });
}

bool is_timeless(const schema::Selection& selection, const schema::Shape& shape) {
  if (selection.source != schema::Selection::Source::section || selection.having) return false;
  const schema::SectionShape& section = shape.sections[selection.section];
  // States change from year to year, and what another org provides is read in its records.
  return section.type != schema::SectionType::state && !section.delegate_by &&
         std::ranges::all_of(selection.where,
                             [](const Condition& one) { return is_timeless(one); });
}

}  // namespace sipub::assess
