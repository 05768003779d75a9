#pragma once

#include <algorithm>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

#include "assess/roll_up.h"
#include "assess/selection.h"

namespace sipub::assess {

/// Rows about one place.
struct RowSet {
  std::vector<Item> items;
  Date since = Date::max();  ///< the day from which on there is one

  void add(const Item& item) {
    items.push_back(item);
    since = std::min(since, item.since);
  }
};

/// Records about places, by the place that they are about: a division, or what a ledger calls a
/// place inside one. Only an org of the place itself or of a division above it speaks for a place
/// (decision D7).
class PlaceRows {
 public:
  PlaceRows() = default;
  /// Acts inside a division without divisions below are the division's own; a snapshot of a part of
  /// it isn't one of the whole.
  PlaceRows(const Records& records, Growth growth, const Context& context);

  /// Those with this word (Item::word). A record where the word can't be told may have any.
  PlaceRows with_word(std::size_t word) const;
  /// All words that stand in the rows, in the vocabulary's order.
  std::vector<std::size_t> words() const;

  /// Rows about the division as a whole.
  const RowSet& of(const schema::Division& division) const;
  /// Rows about places inside it that are no divisions in force, by what they are called; a
  /// division that was merged into it is one of them.
  const std::map<std::string, RowSet>& inside(const schema::Division& division) const;

 private:
  struct Rows {
    RowSet whole;
    std::map<std::string, RowSet> inside;
  };
  void add(const Item& item, Growth growth, const Context& context);

  std::unordered_map<const schema::Division*, Rows> rows_;
};

}  // namespace sipub::assess
