#include "ledger/value.h"

#include <algorithm>

namespace sipub::ledger {

namespace {

auto place_of(auto& slots, std::size_t field) {
  return std::lower_bound(slots.begin(), slots.end(), field,
                          [](const Slot& slot, std::size_t wanted) { return slot.field < wanted; });
}

}  // namespace

const Value& Map::at(std::size_t field) const {
  static const Value absent;
  const auto slot = place_of(slots, field);
  return slot != slots.end() && slot->field == field ? slot->value : absent;
}

Value& Map::put(std::size_t field, Value value) {
  // Keys mostly come in the shape's order.
  if (slots.empty() || slots.back().field < field) {
    return slots.emplace_back(Slot{field, std::move(value)}).value;
  }
  const auto slot = place_of(slots, field);
  if (slot->field == field) {
    slot->value = std::move(value);
    return slot->value;
  }
  return slots.insert(slot, Slot{field, std::move(value)})->value;
}

bool same_scalar(const Value& a, const Value& b) {
  if (!a.usable() || !b.usable()) return false;
  const auto holds = [&](const auto* one, const auto* other) {
    return one != nullptr && other != nullptr && *one == *other;
  };
  return holds(a.text(), b.text()) || holds(a.number(), b.number()) || holds(a.word(), b.word()) ||
         holds(a.date(), b.date()) || holds(a.month(), b.month()) ||
         holds(a.boolean(), b.boolean());
}

}  // namespace sipub::ledger
