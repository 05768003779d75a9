#pragma once

#include <cstddef>
#include <vector>

#include "base/arena.h"
#include "ledger/value.h"

namespace sipub::ledger {

/// Puts a map together, field by field, and then into an arena.
class MapBuilder {
 public:
  /// Builds at the end of `stack`, so that a map within another needs no memory of its own: it has
  /// to be finished before the outer one goes on.
  explicit MapBuilder(std::vector<Slot>& stack) : stack_(stack), first_(stack.size()) {}
  MapBuilder(const MapBuilder&) = delete;
  MapBuilder& operator=(const MapBuilder&) = delete;
  ~MapBuilder() { stack_.erase(begin(), stack_.end()); }

  /// Puts a value in the field's place, instead of the one that is there.
  void put(std::size_t field, const Value& value);
  /// As it is now; a view until something else is put in.
  Map map() const { return {stack_.data() + first_, stack_.size() - first_, bits_}; }
  const Value& at(std::size_t field) const { return map().at(field); }
  /// As it is now, for as long as the arena lives.
  Map kept(Arena& arena) const {
    const std::span<const Slot> slots = arena.keep(map().slots());
    return {slots.data(), slots.size(), bits_};
  }

 private:
  std::vector<Slot>::iterator begin() {
    return stack_.begin() + static_cast<std::ptrdiff_t>(first_);
  }

  std::vector<Slot>& stack_;
  std::size_t first_;
  std::uint32_t bits_ = 0;  ///< of the fields put in
};

}  // namespace sipub::ledger
