#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "base/date.h"
#include "base/diagnostic.h"

namespace sipub::ledger {

struct Value;
using List = std::vector<Value>;
struct Slot;
/// The fields of a map that have a value, by their index in the map's shape. What was not written
/// and has no default takes no memory.
struct Map {
  std::vector<Slot> slots;  ///< sorted by field

  /// The field's value; an absent one where there is none.
  const Value& at(std::size_t field) const;
  /// Puts a value in the field's place, instead of the one that is there.
  Value& put(std::size_t field, Value value);
};
struct WordIndex {
  std::size_t index;
  bool operator==(const WordIndex&) const = default;
};

/// What stands in one field of a record.
struct Value {
  enum class State : std::uint8_t {
    absent,   ///< not written
    invalid,  ///< written, but it can't be what the shape asks for
    given,    ///< written
    computed  ///< a default, or derived from other fields
  };
  State state = State::absent;
  Span span;  ///< of the value in the ledger's text; empty when absent or computed
  std::variant<std::monostate, std::string, std::int64_t, bool, Date, Month, WordIndex, List, Map>
      data;

  bool usable() const { return state == State::given || state == State::computed; }
  const std::string* text() const { return std::get_if<std::string>(&data); }
  const std::int64_t* number() const { return std::get_if<std::int64_t>(&data); }
  const bool* boolean() const { return std::get_if<bool>(&data); }
  const Date* date() const { return std::get_if<Date>(&data); }
  const Month* month() const { return std::get_if<Month>(&data); }
  const WordIndex* word() const { return std::get_if<WordIndex>(&data); }
  const List* list() const { return std::get_if<List>(&data); }
  const Map* map() const { return std::get_if<Map>(&data); }
};

struct Slot {
  std::size_t field = 0;
  Value value;
};

/// Whether both are usable and hold the same text, number, truth, date, month or word;
/// false for lists and maps.
bool same_scalar(const Value& a, const Value& b);

}  // namespace sipub::ledger
