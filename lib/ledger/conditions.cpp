#include "ledger/conditions.h"

#include <algorithm>

namespace sipub::ledger {

namespace {

using schema::Constraint;
using schema::MapShape;

Argument label(std::string name, const MapShape& shape, std::size_t field) {
  return {std::move(name), shape.fields[field].label};
}

bool is_meant(const MetKeys& met, std::size_t field) { return met.has(field) && !met.find(field); }

/// The number that stands in a field; nothing where it is missing or faulty.
const std::int64_t* number_at(const Map& map, std::size_t field) {
  const Value& value = map.at(field);
  return value.usable() ? value.number() : nullptr;
}

void test_sum(const Map& map, const MapShape& shape, const Constraint& condition, FlawLog& log) {
  const auto& fields = condition.fields;
  const std::int64_t* part = number_at(map, fields.front());
  if (part == nullptr) return;
  std::int64_t sum = 0;
  std::vector<const Words*> labels;
  for (std::size_t i = 1; i < fields.size(); ++i) {
    const std::int64_t* summand = number_at(map, fields[i]);
    if (summand == nullptr || __builtin_add_overflow(sum, *summand, &sum)) return;
    labels.push_back(&shape.fields[fields[i]].label);
  }
  if (*part <= sum) return;
  log.add(Flaw::Kind::above_sum, map.at(fields.front()).span,
          {label("field", shape, fields.front()),
           {"value", std::to_string(*part)},
           {"parts", added_up(labels)},
           {"sum", std::to_string(sum)}});
}

void test_companion(const Map& map, const MapShape& shape, const Constraint& condition,
                    const MetKeys& met, FlawLog& log) {
  const std::size_t field = condition.fields[0];
  const std::size_t other = condition.fields[1];
  const Value& value = map.at(field);
  if (value.state != Value::State::given || map.at(other).state != Value::State::absent) return;
  if (is_meant(met, other)) return;
  Argument word{"word", std::string()};
  if (condition.word) {
    if (value.word() == nullptr || value.word()->index != *condition.word) return;
    word.value = shape.fields[field].vocabulary->words[*condition.word].label;
  }
  log.add(Flaw::Kind::missing_companion, value.span,
          {label("field", shape, field), label("other", shape, other), std::move(word)});
}

void test_choice(const Map& map, const MapShape& shape, const Constraint& condition,
                 const MetKeys& met, FlawLog& log) {
  std::vector<const Words*> labels;
  std::vector<std::size_t> given;
  for (const std::size_t field : condition.fields) {
    labels.push_back(&shape.fields[field].label);
    const Value::State state = map.at(field).state;
    if (state == Value::State::given || state == Value::State::invalid) given.push_back(field);
    if (is_meant(met, field)) return;
  }
  if (given.size() == 1) return;
  Span span = met.head();
  for (const std::size_t field : given) {
    const Span place = met.place_of(field);
    if (place.begin > span.begin) span = place;
  }
  log.add(Flaw::Kind::not_exactly_one, span,
          {{"fields", joined(labels)}, {"given", std::to_string(given.size())}});
}

}  // namespace

void test_order(const Map& map, const MapShape& shape, std::size_t later, std::size_t earlier,
                FlawLog& log) {
  const Value& value = map.at(later);
  const Value& other = map.at(earlier);
  const Date* day = value.usable() ? value.date() : nullptr;
  const Date* other_day = other.usable() ? other.date() : nullptr;
  if (day == nullptr || other_day == nullptr || *day >= *other_day) return;
  log.add(Flaw::Kind::order, value.span,
          {label("field", shape, later),
           {"value", format_iso(*day)},
           label("other", shape, earlier),
           {"other_value", format_iso(*other_day)}});
}

void test_conditions(const Map& map, const MapShape& shape, const MetKeys& met, FlawLog& log) {
  for (const Constraint& condition : shape.constraints) {
    switch (condition.kind) {
      case Constraint::Kind::not_before:
        test_order(map, shape, condition.fields[0], condition.fields[1], log);
        break;
      case Constraint::Kind::at_most: test_sum(map, shape, condition, log); break;
      case Constraint::Kind::requires_: test_companion(map, shape, condition, met, log); break;
      case Constraint::Kind::one_of: test_choice(map, shape, condition, met, log); break;
      case Constraint::Kind::late: break;
    }
  }
}

}  // namespace sipub::ledger
