#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "assess/assessment.h"

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

/// Requires 0 <= part <= of, of > 0 and 0 <= percent <= 100.
Certainty certainty(std::int64_t part, std::int64_t of, std::int64_t percent);

/// The same with the interval beside it, and of a sample of nobody nothing at all.
Sampling sampling(std::int64_t part, std::int64_t of, std::int64_t percent);
/// The same of samples that are strata of one whole: by the size that a single sample with the same
/// variance would have. Nothing where a sample is too small to tell its variance, or larger than
/// any survey. Requires a sum of weights > 0.
std::optional<Sampling> sampling(std::span<const Stratum> strata, std::int64_t percent);

}  // namespace sipub::assess
