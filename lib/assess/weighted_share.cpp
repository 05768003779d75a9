#include "assess/weighted_share.h"

#include <algorithm>
#include <cassert>
#include <cstdlib>
#include <set>
#include <tuple>
#include <vector>

namespace sipub::assess {
namespace {

__extension__ typedef unsigned __int128 Wide;

/// A natural number of any size: shares of a hundred different samples have no common
/// denominator that would fit a machine word.
class Natural {
 public:
  explicit Natural(std::int64_t value) : limbs_{static_cast<std::uint64_t>(value)} {
    assert(value >= 0);
  }

  Natural& operator*=(std::int64_t factor) {
    assert(factor >= 0);
    Wide carry = 0;
    for (std::uint64_t& limb : limbs_) {
      carry += Wide{limb} * static_cast<std::uint64_t>(factor);
      limb = static_cast<std::uint64_t>(carry);
      carry >>= 64;
    }
    if (carry > 0) limbs_.push_back(static_cast<std::uint64_t>(carry));
    return *this;
  }

  Natural& operator+=(const Natural& other) {
    limbs_.resize(std::max(limbs_.size(), other.limbs_.size()));
    Wide carry = 0;
    for (std::size_t i = 0; i < limbs_.size(); ++i) {
      carry += Wide{limbs_[i]} + (i < other.limbs_.size() ? other.limbs_[i] : 0);
      limbs_[i] = static_cast<std::uint64_t>(carry);
      carry >>= 64;
    }
    if (carry > 0) limbs_.push_back(static_cast<std::uint64_t>(carry));
    return *this;
  }

  bool operator>=(const Natural& other) const {
    for (std::size_t i = std::max(limbs_.size(), other.limbs_.size()); i-- > 0;)
      if (limb(i) != other.limb(i)) return limb(i) > other.limb(i);
    return true;
  }

 private:
  std::uint64_t limb(std::size_t i) const { return i < limbs_.size() ? limbs_[i] : 0; }

  std::vector<std::uint64_t> limbs_;  ///< the lowest first
};

/// Both sides of a comparison, over the product of all different denominators.
struct Fraction {
  Natural sum{0};
  Natural denominator{1};
};

Fraction add_up(std::span<const Stratum> strata) {
  std::set<std::int64_t> denominators;
  for (const Stratum& stratum : strata) denominators.insert(stratum.of);
  Fraction result;
  for (const std::int64_t denominator : denominators) {
    Natural numerator(0);
    for (const Stratum& stratum : strata) {
      if (stratum.of != denominator) continue;
      Natural term(stratum.weight);
      numerator += term *= stratum.part;
    }
    for (const std::int64_t other : denominators)
      if (other != denominator) numerator *= other;
    result.sum += numerator;
    result.denominator *= denominator;
  }
  return result;
}

}  // namespace

bool weighted_at_least(std::span<const Stratum> strata, std::int64_t besides, std::int64_t total,
                       std::int64_t percent) {
  const Fraction fraction = add_up(strata);
  Natural reached = fraction.denominator;
  reached *= besides;
  reached += fraction.sum;
  reached *= 100;
  Natural needed = fraction.denominator;
  needed *= total;
  needed *= percent;
  return reached >= needed;
}

Certainty certainty(std::int64_t part, std::int64_t of, std::int64_t percent) {
  assert(0 <= part && part <= of && of > 0 && 0 <= percent && percent <= 100);
  // A target t lies between Wilson's bounds where (p - t)^2 < z^2 t (1 - t) / n, with z = 1.644854;
  // here times (100 n)^2 and ten millions.
  constexpr std::int64_t kTenMillions = 10'000'000;
  constexpr std::int64_t kSquareOfZ = 27'055'447;
  // Beyond any sample; its error would be nothing.
  constexpr std::int64_t kLargest = 1'000'000'000'000'000;
  if (of > kLargest) return part >= of / 100 * percent ? Certainty::firm : Certainty::below;
  const std::int64_t distance = 100 * part - percent * of;
  Natural square(std::abs(distance));
  (square *= std::abs(distance)) *= kTenMillions;
  Natural error(of);
  ((error *= percent) *= 100 - percent) *= kSquareOfZ;
  if (!(square >= error)) return Certainty::within;
  return distance >= 0 ? Certainty::firm : Certainty::below;
}

namespace {

/// The whole part of a square root.
Wide root(Wide square) {
  Wide low = 0;
  Wide high = Wide{1} << 63;
  while (low < high) {
    const Wide middle = low + (high - low + 1) / 2;
    if (middle <= square / middle)
      low = middle;
    else
      high = middle - 1;
  }
  return low;
}

/// Beyond any survey: its figures would not fit the arithmetic below.
constexpr std::int64_t kLargestSample = 100'000'000;

/// Wilson's two-sided interval with z = 1.96, in per mille, rounded.
std::pair<std::int64_t, std::int64_t> interval(std::int64_t part, std::int64_t of) {
  // (x + z^2/2 -+ z sqrt(x (n - x) / n + z^2/4)) / (n + z^2), all times ten thousand.
  constexpr std::int64_t kScale = 10'000;
  const Wide x = static_cast<std::uint64_t>(part);
  const Wide n = static_cast<std::uint64_t>(of);
  const Wide spread = root(x * (n - x) * kScale * kScale / n + 9604 * kScale) * 196 / 100;
  const Wide centre = x * kScale + 19208;
  const Wide whole = n * kScale + 38416;
  const auto per_mille = [&](Wide value) {
    return static_cast<std::int64_t>((value * 1000 + whole / 2) / whole);
  };
  return {centre < spread ? 0 : per_mille(centre - spread), per_mille(centre + spread)};
}

}  // namespace

Sampling sampling(std::int64_t part, std::int64_t of, std::int64_t percent) {
  Sampling result{certainty(part, of, percent), of, 0, 0};
  if (of > kLargestSample) {
    result.low = result.high = part / (of / 1000);
    return result;
  }
  std::tie(result.low, result.high) = interval(part, of);
  return result;
}

std::optional<Sampling> sampling(std::span<const Stratum> strata, std::int64_t percent) {
  // Shares and squares of weights in parts of 10^15, which leaves ten digits of any variance.
  constexpr std::uint64_t kOne = 1'000'000'000'000'000;
  Wide total = 0;
  for (const Stratum& one : strata) total += static_cast<std::uint64_t>(one.weight);
  Wide share = 0;
  Wide variance = 0;
  for (const Stratum& one : strata) {
    if (one.weight == 0) continue;
    if (one.of < 2 || one.of > kLargestSample || one.part > one.of) return std::nullopt;
    const Wide n = static_cast<std::uint64_t>(one.of);
    const Wide x = static_cast<std::uint64_t>(one.part);
    const Wide weight = Wide{static_cast<std::uint64_t>(one.weight)} * kOne / total;
    share += weight * (x * kOne / n) / kOne;
    variance += weight * weight / kOne * (x * (n - x) * kOne / n / n / (n - 1)) / kOne;
  }
  const Wide spread = share * (kOne - share) / kOne;
  // Where all answered alike, the samples together.
  Wide size = 0;
  if (variance > 0)
    size = (spread + variance / 2) / variance;
  else
    for (const Stratum& one : strata) size += static_cast<std::uint64_t>(one.of);
  const auto of = static_cast<std::int64_t>(
      std::clamp<Wide>(size, 1, static_cast<std::uint64_t>(kLargestSample)));
  const auto part =
      static_cast<std::int64_t>((share * static_cast<std::uint64_t>(of) + kOne / 2) / kOne);
  return sampling(std::min(part, of), of, percent);
}

std::int64_t weighted_sum(std::span<const Stratum> strata) {
  const Fraction fraction = add_up(strata);
  std::int64_t sum = 0;
  for (const Stratum& stratum : strata)
    sum += static_cast<std::int64_t>(Wide{static_cast<std::uint64_t>(stratum.weight)} *
                                     static_cast<std::uint64_t>(stratum.part) /
                                     static_cast<std::uint64_t>(stratum.of));
  // The fractions left out come to less than one for each stratum.
  for (;;) {
    Natural next = fraction.denominator;
    next *= sum + 1;
    if (!(fraction.sum >= next)) return sum;
    ++sum;
  }
}

}  // namespace sipub::assess
