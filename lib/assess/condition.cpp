#include "assess/condition.h"

#include <algorithm>

#include "assess/values.h"
#include "schema/field_path.h"

namespace sipub::assess {
namespace {

using ledger::Value;
using schema::Condition;
using Test = Condition::Test;

Truth either(Truth a, Truth b) { return std::max(a, b); }

Truth truth(bool so, bool open) { return so ? Truth::yes : open ? Truth::perhaps : Truth::no; }

/// Whether one of the values is what the operand says.
Truth has(const Values& values, const schema::Operand& operand, const Condition& condition,
          const Item& item, const Context& context) {
  const schema::FieldShape& shape = schema::value_shape(condition.path);
  Truth found = values.open() ? Truth::perhaps : Truth::no;
  for (const Value* value : values.all())
    found = either(found, equals(*value, operand, shape, item, context));
  return found;
}

Truth has_one(const Values& values, const Condition& condition, const Item& item,
              const Context& context) {
  Truth found = values.open() ? Truth::perhaps : Truth::no;
  for (const schema::Operand& operand : condition.operands)
    found = either(found, has(values, operand, condition, item, context));
  return found;
}

Truth has_all(const Values& values, const Condition& condition, const Item& item,
              const Context& context) {
  Truth all = Truth::yes;
  for (const schema::Operand& operand : condition.operands)
    all = std::min(all, has(values, operand, condition, item, context));
  return all;
}

/// Whether everything in the list at `other` is among the values.
Truth includes(const Values& values, const Condition& condition, const Item& item,
               const Context& context) {
  const Values wanted(item, condition.other, context);
  const schema::FieldType type = schema::value_shape(condition.path).type;
  Truth all = wanted.open() ? Truth::perhaps : Truth::yes;
  for (const Value* one : wanted.all()) {
    const bool found = std::ranges::any_of(
        values.all(), [&](const Value* value) { return same(*value, *one, type, context.world); });
    all = std::min(all, truth(found, values.open()));
  }
  return all;
}

template <class Test>
Truth dated(const Values& values, Test&& test) {
  const bool found = std::ranges::any_of(values.all(), [&](const Value* value) {
    return value->date() != nullptr && test(*value->date());
  });
  return truth(found, values.open());
}

Truth by_field(const Values& values, const Condition& condition, const Item& item,
               const Context& context) {
  const Values others(item, condition.other, context);
  const Truth found = dated(values, [&](Date date) {
    return date <= context.day && std::ranges::any_of(others.all(), [&](const Value* other) {
             return other->date() != nullptr && date <= *other->date();
           });
  });
  return found == Truth::no && others.open() && !values.empty() ? Truth::perhaps : found;
}

Truth lasts(const Values& values, const Context& context) {
  if (values.empty()) return values.open() ? Truth::perhaps : Truth::yes;
  return dated(values, [&](Date date) { return context.day <= date; });
}

Truth within(const Values& values, const Condition& condition, const Context& context) {
  Period period = condition.period.value_or(
      Period{context.window().from, context.window().due.value_or(context.day)});
  period.last = std::min(period.last, context.day);
  return dated(values, [&](Date date) { return period.contains(date); });
}

template <class Test>
Truth number(const Values& values, Test&& test) {
  const bool found = std::ranges::any_of(values.all(), [&](const Value* value) {
    return value->number() != nullptr && test(*value->number());
  });
  return truth(found, values.open());
}

Truth some(const Values& values, const Condition& condition, const Item& item,
           const Context& context) {
  Truth found = values.open() ? Truth::perhaps : Truth::no;
  for (const Value* value : values.all()) {
    Item element = item;
    element.map = value->map();
    if (element.map != nullptr)
      found = either(found, holds(condition.conditions, element, context));
  }
  return found;
}

/// What holds for a sound record.
Truth test(const Condition& condition, const Values& values, const Item& item,
           const Context& context) {
  switch (condition.test) {
    case Test::one_of: return has_one(values, condition, item, context);
    case Test::all_of: return has_all(values, condition, item, context);
    case Test::includes: return includes(values, condition, item, context);
    case Test::set: return truth(!values.empty(), values.open());
    case Test::not_set: return !truth(!values.empty(), values.open());
    case Test::by_day: return dated(values, [&](Date date) { return date <= context.day; });
    case Test::by_field: return by_field(values, condition, item, context);
    case Test::by_period_end:
      if (!context.period_end) return Truth::yes;
      return dated(values, [&](Date date) { return date <= *context.period_end; });
    case Test::after_day: return dated(values, [&](Date date) { return context.day < date; });
    case Test::lasts_day: return lasts(values, context);
    case Test::within: return within(values, condition, context);
    case Test::at_least:
      return number(values, [&](auto value) { return value >= condition.operands[0].number; });
    case Test::at_most:
      return number(values, [&](auto value) { return value <= condition.operands[0].number; });
    case Test::is_not: return !has_one(values, condition, item, context);
    case Test::some: return some(values, condition, item, context);
  }
  return Truth::no;
}

/// Whether a fault elsewhere in the record can't have anything to do with the value: words, texts
/// and truth values that stand in it are what they are; dates and numbers may be what is wrong.
bool stands(const Condition& condition, const Values& values) {
  if (values.empty() || values.open()) return false;
  if (condition.test != Test::one_of && condition.test != Test::all_of &&
      condition.test != Test::is_not)
    return false;
  return std::ranges::none_of(values.all(), [](const Value* value) {
    return value->number() != nullptr || value->date() != nullptr || value->month() != nullptr;
  });
}

bool is_near(const Condition& condition) { return condition.path.fields.size() == 1; }

}  // namespace

Truth holds(const Condition& condition, const Item& item, const Context& context) {
  const Values values(item, condition.path, context);
  const Truth found = test(condition, values, item, context);
  if (!item.record->is_void) return found;
  return found == Truth::no && stands(condition, values) ? Truth::no : Truth::perhaps;
}

Truth holds(const std::vector<Condition>& conditions, const Item& item, const Context& context) {
  Truth all = Truth::yes;
  // What stands in the record itself is looked at before what it refers to.
  for (const bool near : {true, false}) {
    for (const Condition& condition : conditions) {
      if (is_near(condition) != near) continue;
      all = std::min(all, holds(condition, item, context));
      if (all == Truth::no) return all;
    }
  }
  return all;
}

const Condition* failing(const std::vector<Condition>& conditions, const Item& item,
                         const Context& context) {
  const auto found = std::ranges::find_if(conditions, [&](const Condition& condition) {
    return holds(condition, item, context) == Truth::no;
  });
  return found == conditions.end() ? nullptr : &*found;
}

}  // namespace sipub::assess
