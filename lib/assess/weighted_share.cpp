#include "assess/weighted_share.h"

#include <algorithm>
#include <cassert>
#include <cstdlib>
#include <set>
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
