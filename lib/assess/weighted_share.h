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

/// What a sample says of a share in all, with 95 % on either side (Wilson's bounds).
enum class Certainty {
  firm,    ///< even the lower bound reaches the target
  within,  ///< the target lies between the bounds
  below    ///< not even the upper bound reaches it
};
/// Requires 0 <= part <= of, of > 0 and 0 <= percent <= 100.
Certainty certainty(std::int64_t part, std::int64_t of, std::int64_t percent);

}  // namespace sipub::assess
