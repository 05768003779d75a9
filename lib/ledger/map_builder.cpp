#include "ledger/map_builder.h"

#include <algorithm>

namespace sipub::ledger {

void MapBuilder::put(std::size_t field, const Value& value) {
  bits_ |= Map::bit(field);
  // Keys mostly come in the shape's order.
  if (stack_.size() == first_ || stack_.back().field < field) {
    stack_.emplace_back(field, value);
    return;
  }
  const auto slot = std::ranges::lower_bound(begin(), stack_.end(), field, {}, &Slot::field);
  if (slot->field == field)
    slot->value = value;
  else
    stack_.insert(slot, Slot(field, value));
}

}  // namespace sipub::ledger
