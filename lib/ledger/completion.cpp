#include "ledger/completion.h"

#include <algorithm>
#include <memory>

namespace sipub::ledger {

namespace {

using schema::Derivation;
using schema::FieldShape;
using schema::FieldType;

/// Longer limits than some centuries are no limits; years have four digits.
constexpr std::int64_t kMostWorkingDays = 100'000;
constexpr int kLastYear = 9999;

Value computed(auto data) {
  Value value;
  value.state = Value::State::computed;
  value.data = data;
  return value;
}

/// The last of the dates that are given; nothing where one of them is faulty.
std::optional<Date> last_of(const Map& map, const std::vector<std::size_t>& fields) {
  std::optional<Date> last;
  for (const std::size_t field : fields) {
    const Value& value = map.at(field);
    if (value.state == Value::State::invalid) return {};
    const Date* date = value.usable() ? value.date() : nullptr;
    if (date) last = last ? std::max(*last, *date) : *date;
  }
  return last;
}

std::optional<std::int64_t> number_at(const Map& map, std::size_t field) {
  const Value& value = map.at(field);
  const std::int64_t* number = value.usable() ? value.number() : nullptr;
  return number ? std::optional(*number) : std::nullopt;
}

// What can't be computed stays absent.

Value deadline(const Map& map, const Derivation& derivation, const schema::Calendar& calendar) {
  const auto start = last_of(map, derivation.fields);
  const auto limit = number_at(map, derivation.days);
  if (!start || !limit || *limit < 0 || *limit > kMostWorkingDays) return {};
  const Date day = calendar.after(*start, *limit);
  if (year_of(day) > kLastYear) return {};
  return computed(day);
}

Value product(const Map& map, const Derivation& derivation) {
  std::int64_t result = 1;
  for (const std::size_t field : derivation.fields) {
    const auto factor = number_at(map, field);
    if (!factor || __builtin_mul_overflow(result, *factor, &result)) return {};
  }
  return computed(result);
}

Value derive(const Map& map, const Derivation& derivation, const schema::Calendar& calendar) {
  switch (derivation.kind) {
    case Derivation::Kind::last: {
      const auto last = last_of(map, derivation.fields);
      return last ? computed(*last) : Value{};
    }
    case Derivation::Kind::working_days: return deadline(map, derivation, calendar);
    case Derivation::Kind::product: return product(map, derivation);
    case Derivation::Kind::copy: {
      const Value& value = map.at(derivation.fields.front());
      return value.usable() ? computed(value.data) : Value{};
    }
  }
  return {};
}

bool fills_itself(const FieldShape& field) {
  return field.default_from || field.default_number || field.default_word || field.default_all ||
         field.default_by_word;
}

/// The number that belongs to the word of another field; nothing is said where that is faulty.
Value number_by_word(const Map& map, const schema::MapShape& shape, const FieldShape& field) {
  const std::size_t by = field.default_by_word->field;
  const Value& given = map.at(by);
  if (given.state == Value::State::invalid) return {};
  std::optional<std::size_t> word = shape.fields[by].default_word;
  if (given.usable() && given.word() != nullptr) word = given.word()->index;
  const auto number = word ? field.default_by_word->numbers[*word] : std::nullopt;
  if (number) return computed(*number);
  return field.default_number ? computed(*field.default_number) : Value{};
}

Value plain_default(const Map& map, const schema::MapShape& shape, const FieldShape& field,
                    Arena& arena) {
  if (field.default_by_word) return number_by_word(map, shape, field);
  if (field.default_number) return computed(*field.default_number);
  if (field.default_word) return computed(WordIndex{*field.default_word});
  if (field.default_all) {
    return computed(everything(*field.element, Value::State::computed, {}, arena));
  }
  return {};
}

}  // namespace

void complete(MapBuilder& map, const schema::MapShape& shape, const schema::Calendar& calendar,
              Arena& arena) {
  // Once more as long as something was found that others may follow from.
  bool again = true;
  while (again) {
    again = false;
    for (std::size_t i = 0; i < shape.fields.size(); ++i) {
      const FieldShape& field = shape.fields[i];
      if (!fills_itself(field) || map.at(i).state != Value::State::absent) continue;
      const Value value = field.default_from ? derive(map.map(), *field.default_from, calendar)
                                             : plain_default(map.map(), shape, field, arena);
      if (value.state == Value::State::absent) continue;
      map.put(i, value);
      again = true;
    }
  }
}

List everything(const FieldShape& element, Value::State state, Span span, Arena& arena) {
  const bool has_words = element.type == FieldType::word;
  const std::size_t size = has_words ? element.vocabulary->words.size() : 1;
  Value* const items = arena.room_for<Value>(size);
  for (std::size_t i = 0; i < size; ++i) {
    Value& item = *std::construct_at(items + i);
    item.data = has_words ? Data(WordIndex{i}) : Data(kAllWord);
    item.state = state;
    item.span = span;
  }
  return List(items, size);
}

}  // namespace sipub::ledger
