#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "check/across/store.h"

namespace sipub::check {

inline std::uint64_t group_key(const Claim& claim) { return claim.hash; }
inline std::uint64_t group_key(const Identity& identity) { return identity.hash; }
inline std::uint64_t group_key(const Figure& figure) { return figure.key; }
inline std::uint64_t group_key(const Offer& offer) { return offer.hash; }
inline std::uint64_t group_key(const AgreedValue& value) { return value.hash; }

/// Calls `see(group)` for each run of two or more entries with the same key. They are sorted by it.
template <typename Kept, typename See>
void each_group(const std::vector<Kept>& sorted, const See& see) {
  for (std::size_t first = 0; first < sorted.size();) {
    std::size_t last = first + 1;
    while (last < sorted.size() && group_key(sorted[last]) == group_key(sorted[first])) ++last;
    if (last - first > 1) see(std::span(sorted).subspan(first, last - first));
    first = last;
  }
}

/// All entries with a key, from entries sorted by it.
template <typename Kept>
std::span<const Kept> entries_of(const std::vector<Kept>& sorted, std::uint64_t key) {
  std::size_t first = 0;
  for (std::size_t size = sorted.size(); size > 0;) {
    const std::size_t half = size / 2;
    if (group_key(sorted[first + half]) < key) {
      first += half + 1;
      size -= half + 1;
    } else {
      size = half;
    }
  }
  std::size_t last = first;
  while (last < sorted.size() && group_key(sorted[last]) == key) ++last;
  return std::span(sorted).subspan(first, last - first);
}

}  // namespace sipub::check
