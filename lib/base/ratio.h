#pragma once

#include <cstdint>
#include <string>

namespace sipub {

/// Whether numerator / denominator is at least `percent` in a hundred, exactly.
/// Accepts any values with denominator > 0.
bool at_least_percent(std::int64_t numerator, std::int64_t denominator, std::int64_t percent);

/// The least whole number that is at least `percent` in a hundred of `whole` (both >= 0): half of
/// 21 is 11. A result past the largest std::int64_t is that largest one.
std::int64_t least_share(std::int64_t whole, std::int64_t percent);

/// `52.4 %`: one decimal, half rounded away from zero, by whole-number arithmetic. A share that is
/// rounded says nothing about a target: compare with at_least_percent. Requires denominator > 0.
std::string percent_text(std::int64_t numerator, std::int64_t denominator);

}  // namespace sipub
