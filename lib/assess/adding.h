#pragma once

#include <cstdint>
#include <forward_list>
#include <string>
#include <string_view>
#include <unordered_map>

#include "assess/area_counts.h"
#include "assess/selection.h"

namespace sipub::assess {

/// Adds up what records come to, one by one: an amount, or how many different values there are.
/// All that is given must outlive it. Requires an amount other than `change`.
class Adding {
 public:
  Adding(const schema::Amount& amount, const Period& days, const Context& context)
      : amount_(amount), days_(days), context_(context) {}

  void add(const Item& item);
  void add(const Added& more);

  /// Whether so many records count for sure, whatever else is added; false of other amounts.
  bool is_enough(std::int64_t least) const;
  /// `complete`: nothing can be missing; else it may come to anything more.
  Range total(bool complete) const;
  Added added() const;

 private:
  void add_values(const Item& item);
  void write_down(Working& work) const;

  const schema::Amount& amount_;
  Period days_;
  const Context& context_;
  Range total_ = Range::exactly(0);
  std::forward_list<std::string> made_;
  std::unordered_map<std::string_view, Truth> seen_;
};

}  // namespace sipub::assess
