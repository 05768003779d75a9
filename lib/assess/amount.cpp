#include <algorithm>

#include "assess/selection.h"
#include "assess/values.h"

namespace sipub::assess {
namespace {

using schema::Amount;

/// The number at a path; nothing where none was written. More than one are added.
std::optional<Range> number_at(const Item& item, const schema::FieldPath& path,
                               const Context& context) {
  const Values values(item, path, context);
  if (values.open()) return Range::unknown();
  std::optional<Range> sum;
  for (const ledger::Value* value : values.all())
    if (value->number() != nullptr)
      sum = sum.value_or(Range::exactly(0)) + Range::exactly(*value->number());
  return sum;
}

Range once(const Amount& amount, const Item& item, const Context& context) {
  switch (amount.kind) {
    case Amount::Kind::records: return Range::exactly(1);
    case Amount::Kind::first:
      for (const schema::FieldPath& path : amount.paths)
        if (const auto number = number_at(item, path, context)) return *number;
      return Range::exactly(0);
    case Amount::Kind::difference: {
      const Range from = number_at(item, amount.paths[0], context).value_or(Range::exactly(0));
      const Range less = number_at(item, amount.paths[1], context).value_or(Range::exactly(0));
      if (!from.exact() || !less.exact()) return Range::unknown();
      return Range::exactly(from.lower - less.lower);
    }
    default: break;
  }
  Range sum = Range::exactly(0);
  for (const schema::FieldPath& path : amount.paths)
    if (const auto number = number_at(item, path, context)) sum = sum + *number;
  return sum;
}

}  // namespace

Range amount(const Amount& amount, const Item& item, const Period& days, const Context& context) {
  const std::int64_t times = item.record->occasions ? item.record->occasions->within(days) : 1;
  // Of a void record the number may be what is wrong.
  if (item.record->is_void && amount.kind != Amount::Kind::records) return Range::unknown();
  Range value = once(amount, item, context) * times;
  if (item.counts == Truth::perhaps) value.lower = 0;
  return value;
}

}  // namespace sipub::assess
