#pragma once

#include <functional>

#include "check/across/store.h"

namespace sipub::check {

/// Calls `see(figure, first)` for every figure that differs from the first one (by file) that
/// another ledger has of the same place, kind and day.
void each_difference(const AcrossStore& store,
                     const std::function<void(const Figure& figure, const Figure& first)>& see);

/// What the parts of a division add up to, those under local ids included.
struct PartsSum {
  std::int64_t sum = 0;
  std::size_t known = 0;  ///< divisions with a figure of their own
  std::size_t all = 0;

  bool complete() const { return known == all; }
};

/// Calls `see(whole, parts)` for every figure of a division of whose parts at least one has a
/// figure of the same kind and day. Where figures of one place differ nothing is said of it.
void each_whole(const AcrossStore& store,
                const std::function<void(const Figure& whole, const PartsSum& parts)>& see);

}  // namespace sipub::check
