#include "ledger/value.h"

#include <algorithm>

namespace sipub::ledger {

namespace {

auto place_of(auto& slots, std::size_t field) {
  return std::lower_bound(slots.begin(), slots.end(), field,
                          [](const Slot& slot, std::size_t wanted) { return slot.field < wanted; });
}

}  // namespace

Data::Data(List list) : list_(new List(std::move(list))), kind_(Kind::list) {}
Data::Data(Map map) : map_(new Map(std::move(map))), kind_(Kind::map) {}

void Data::copy(const Data& other) {
  if (const List* list = other.list()) {
    list_ = new List(*list);
  } else if (const Map* map = other.map()) {
    map_ = new Map(*map);
  } else {
    std::memcpy(&text_, &other.text_, sizeof text_);
  }
  kind_ = other.kind_;
}

void Data::release_heap() {
  if (kind_ == Kind::list) delete list_;
  if (kind_ == Kind::map) delete map_;
  kind_ = Kind::nothing;
}

const Value Map::kAbsent;

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
