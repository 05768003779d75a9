#pragma once

#include <algorithm>
#include <iterator>
#include <vector>

namespace sipub {

/// A small set in one piece of memory: few are put in one by one, many are put together.
template <class Thing>
class SortedSet {
 public:
  void add(const Thing& thing) {
    const auto place = std::ranges::lower_bound(things_, thing);
    if (place == things_.end() || *place != thing) things_.insert(place, thing);
  }
  void add(const SortedSet& other) {
    if (std::ranges::includes(things_, other.things_)) return;
    std::vector<Thing> both;
    both.reserve(things_.size() + other.things_.size());
    std::ranges::set_union(things_, other.things_, std::back_inserter(both));
    things_ = std::move(both);
  }
  bool contains(const Thing& thing) const { return std::ranges::binary_search(things_, thing); }
  bool empty() const { return things_.empty(); }
  auto begin() const { return things_.begin(); }
  auto end() const { return things_.end(); }

 private:
  std::vector<Thing> things_;
};

}  // namespace sipub
