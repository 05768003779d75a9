#pragma once

#include <cstdint>
#include <span>

namespace sipub::assess {

/// One place's share, from a sample or a full count, and how many people it stands for.
struct Stratum {
  std::int64_t weight = 0;  ///< >= 0
  std::int64_t part = 0;    ///< >= 0
  std::int64_t of = 1;      ///< > 0
};

/// Whether the weighted mean of the shares, sum(weight * part / of) / `total`, is at least
/// `percent` in a hundred, exactly. `besides` of the total count in full; what of `total` is in
/// neither counts as nothing.
bool weighted_at_least(std::span<const Stratum> strata, std::int64_t besides, std::int64_t total,
                       std::int64_t percent);

/// sum(weight * part / of), rounded down.
std::int64_t weighted_sum(std::span<const Stratum> strata);

}  // namespace sipub::assess
