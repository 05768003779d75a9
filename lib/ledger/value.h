#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <type_traits>

#include "base/date.h"
#include "base/diagnostic.h"

namespace sipub::ledger {

struct Value;
struct Slot;

/// The items of a list. A view: they lie in an arena and change no more.
class List {
 public:
  List() = default;
  List(const Value* items, std::size_t size)
      : items_(items), size_(static_cast<std::uint32_t>(size)) {}

  const Value* begin() const { return items_; }
  const Value* end() const;
  std::size_t size() const { return size_; }
  bool empty() const { return size_ == 0; }
  const Value& front() const { return *items_; }
  const Value& operator[](std::size_t index) const;

 private:
  const Value* items_ = nullptr;
  std::uint32_t size_ = 0;
};

/// The fields of a map that have a value, by their index in the map's shape. What was not written
/// and has no default takes no memory. A view, as a list is one.
class Map {
 public:
  Map() = default;
  /// Slots sorted by field, and the bits of their fields.
  Map(const Slot* slots, std::size_t size, std::uint32_t bits)
      : slots_(slots), size_(static_cast<std::uint32_t>(size)), bits_(bits) {}
  /// A field's bit; 0 where it stands too far behind to have one.
  static std::uint32_t bit(std::size_t field) {
    return field < kBits ? std::uint32_t{1} << field : 0;
  }

  std::span<const Slot> slots() const;
  /// The field's value; an absent one where there is none.
  const Value& at(std::size_t field) const;

 private:
  static constexpr std::size_t kBits = 32;
  static const Value kAbsent;
  const Slot* slots_ = nullptr;
  std::uint32_t size_ = 0;
  /// Where the slots are is known without a look at them: they may be far away.
  std::uint32_t bits_ = 0;
};

struct WordIndex {
  std::size_t index;
  bool operator==(const WordIndex&) const = default;
};

/// One of the things that a field may hold. Texts, lists and maps are views: of the ledger's
/// document, or of what the ledger keeps beside it (Ledger::arena).
class Data {
 public:
  enum class Kind : std::uint8_t { nothing, text, number, boolean, date, month, word, list, map };

  Data() : number_(0), kind_(Kind::nothing) {}
  Data(std::string_view text) : text_(text), kind_(Kind::text) {}
  Data(std::int64_t number) : number_(number), kind_(Kind::number) {}
  Data(bool truth) : boolean_(truth), kind_(Kind::boolean) {}
  Data(Date date) : date_(date), kind_(Kind::date) {}
  Data(Month month) : month_(month), kind_(Kind::month) {}
  Data(WordIndex word) : word_(word), kind_(Kind::word) {}
  Data(List list) : list_(list), kind_(Kind::list) {}
  Data(Map map) : map_(map), kind_(Kind::map) {}
  /// A pointer would do as a truth.
  Data(const char*) = delete;

  Kind kind() const { return kind_; }
  /// Each null where it is something else.
  const std::string_view* text() const { return kind_ == Kind::text ? &text_ : nullptr; }
  const std::int64_t* number() const { return kind_ == Kind::number ? &number_ : nullptr; }
  const bool* boolean() const { return kind_ == Kind::boolean ? &boolean_ : nullptr; }
  const Date* date() const { return kind_ == Kind::date ? &date_ : nullptr; }
  const Month* month() const { return kind_ == Kind::month ? &month_ : nullptr; }
  const WordIndex* word() const { return kind_ == Kind::word ? &word_ : nullptr; }
  const List* list() const { return kind_ == Kind::list ? &list_ : nullptr; }
  const Map* map() const { return kind_ == Kind::map ? &map_ : nullptr; }

 private:
  union {
    std::string_view text_;
    std::int64_t number_;
    bool boolean_;
    Date date_;
    Month month_;
    WordIndex word_;
    List list_;
    Map map_;
  };
  Kind kind_;
};

/// What stands in one field of a record.
struct Value {
  enum class State : std::uint8_t {
    absent,   ///< not written
    invalid,  ///< written, but it can't be what the shape asks for
    given,    ///< written
    computed  ///< a default, or derived from other fields
  };
  [[no_unique_address]] Data data;
  State state = State::absent;
  Span span;  ///< of the value in the ledger's text; empty when absent or computed

  bool usable() const { return state == State::given || state == State::computed; }
  const std::string_view* text() const { return data.text(); }
  const std::int64_t* number() const { return data.number(); }
  const bool* boolean() const { return data.boolean(); }
  const Date* date() const { return data.date(); }
  const Month* month() const { return data.month(); }
  const WordIndex* word() const { return data.word(); }
  const List* list() const { return data.list(); }
  const Map* map() const { return data.map(); }
};

struct Slot {
  Slot(std::size_t place, const Value& what)
      : value(what), field(static_cast<std::uint32_t>(place)) {}

  [[no_unique_address]] Value value;
  std::uint32_t field;
};

inline const Value* List::end() const { return items_ + size_; }
inline const Value& List::operator[](std::size_t index) const { return items_[index]; }

inline std::span<const Slot> Map::slots() const { return {slots_, size_}; }
inline const Value& Map::at(std::size_t field) const {
  if (const std::uint32_t own = bit(field)) {
    if ((bits_ & own) == 0) return kAbsent;
    return slots_[std::popcount(bits_ & (own - 1))].value;
  }
  const auto slot = std::ranges::lower_bound(slots(), field, {}, &Slot::field);
  return slot != slots().end() && slot->field == field ? slot->value : kAbsent;
}

// Many millions of them are made for a province, and let go without being looked at once more.
static_assert(sizeof(Value) == 32 && sizeof(Slot) == 32);
static_assert(std::is_trivially_copyable_v<Slot> && std::is_trivially_destructible_v<Slot>);

/// Whether both are usable and hold the same text, number, truth, date, month or word;
/// false for lists and maps.
bool same_scalar(const Value& a, const Value& b);

}  // namespace sipub::ledger
