#include "base/ratio.h"

#include <cassert>
#include <limits>

namespace sipub {
namespace {

__extension__ typedef __int128 Wide;

}  // namespace

bool at_least_percent(std::int64_t numerator, std::int64_t denominator, std::int64_t percent) {
  assert(denominator > 0);
  return Wide{numerator} * 100 >= Wide{percent} * denominator;
}

std::int64_t least_share(std::int64_t whole, std::int64_t percent) {
  assert(whole >= 0 && percent >= 0);
  const Wide share = (Wide{whole} * percent + 99) / 100;
  constexpr std::int64_t kLargest = std::numeric_limits<std::int64_t>::max();
  return share > kLargest ? kLargest : static_cast<std::int64_t>(share);
}

std::string percent_text(std::int64_t numerator, std::int64_t denominator) {
  assert(denominator > 0);
  const bool negative = numerator < 0;
  const Wide size = negative ? -Wide{numerator} : Wide{numerator};
  // Thousandths, rounded: (2 * 1000 * n + d) / 2d.
  Wide thousandths = (size * 2000 + denominator) / (Wide{denominator} * 2);
  std::string reversed = {static_cast<char>('0' + static_cast<int>(thousandths % 10)), '.'};
  const bool zero = thousandths == 0;
  thousandths /= 10;
  do {
    reversed += static_cast<char>('0' + static_cast<int>(thousandths % 10));
    thousandths /= 10;
  } while (thousandths > 0);
  if (negative && !zero) reversed += '-';
  return std::string(reversed.rbegin(), reversed.rend()) + " %";
}

}  // namespace sipub
