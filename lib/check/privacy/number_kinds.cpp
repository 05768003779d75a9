#include <algorithm>

#include "base/date.h"
#include "check/privacy/private_number.h"

namespace sipub::check {
namespace {

constexpr std::uint8_t kCheckCharacterX = 10;

using Digits = std::span<const std::uint8_t>;

bool all_decimal(Digits digits) {
  return std::all_of(digits.begin(), digits.end(), [](std::uint8_t d) { return d <= 9; });
}

std::uint64_t value_of(Digits digits) {
  std::uint64_t value = 0;
  for (const std::uint8_t digit : digits) value = value * 10 + digit;
  return value;
}

/// GB/T 2260: the first two digits of a province's code.
bool is_province(std::uint64_t code) {
  constexpr std::array<std::array<std::uint8_t, 2>, 8> kRanges{
      {{11, 15}, {21, 23}, {31, 37}, {41, 46}, {50, 54}, {61, 65}, {71, 71}, {81, 83}}};
  return std::any_of(kRanges.begin(), kRanges.end(),
                     [&](const auto& range) { return range[0] <= code && code <= range[1]; });
}

/// GB 11643: weights of the first 17 digits; the sum with the check character is 1 modulo 11.
bool has_identity_check(Digits digits) {
  constexpr std::array<unsigned, 18> kWeights{7, 9, 10, 5,  8, 4, 2, 1, 6,
                                              3, 7, 9,  10, 5, 8, 4, 2, 1};
  unsigned sum = 0;
  for (std::size_t i = 0; i < kWeights.size(); ++i) sum += kWeights[i] * digits[i];
  return sum % 11 == 1;
}

/// ISO/IEC 7812-1.
bool has_luhn_digit(Digits digits) {
  unsigned sum = 0;
  bool twice = false;
  for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit, twice = !twice) {
    const unsigned value = twice ? *digit * 2U : *digit;
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 == 0;
}

struct CardRange {
  std::uint32_t first;  ///< least and greatest prefix, of equally many digits
  std::uint32_t last;
  std::uint8_t prefix_length;
  std::uint8_t least_length;
  std::uint8_t greatest_length;
};

/// What is issued in mainland China: UnionPay, the older debit cards of the large banks, and the
/// foreign brands. Of brand 4 only prefixes of Chinese banks: serial numbers that begin with a
/// division's code, such as 44, have the same look.
constexpr std::array kCards{
    CardRange{62, 62, 2, 16, 19},         CardRange{9558, 9558, 4, 19, 19},
    CardRange{9559, 9559, 4, 16, 19},     CardRange{601382, 601382, 6, 19, 19},
    CardRange{436742, 436748, 6, 16, 19}, CardRange{402658, 402658, 6, 16, 16},
    CardRange{404117, 404121, 6, 16, 16}, CardRange{410062, 410062, 6, 16, 16},
    CardRange{421349, 421349, 6, 16, 16}, CardRange{427010, 427064, 6, 16, 16},
    CardRange{434061, 434062, 6, 16, 16}, CardRange{438088, 438088, 6, 16, 16},
    CardRange{439225, 439227, 6, 16, 16}, CardRange{451289, 451290, 6, 16, 16},
    CardRange{456351, 456351, 6, 16, 19}, CardRange{458060, 458073, 6, 16, 16},
    CardRange{479228, 479229, 6, 16, 16}, CardRange{489592, 489592, 6, 16, 16},
    CardRange{51, 55, 2, 16, 16},         CardRange{34, 34, 2, 15, 15},
    CardRange{37, 37, 2, 15, 15},         CardRange{3528, 3589, 4, 16, 16}};

}  // namespace

bool is_identity_number(Digits digits) {
  if (digits.size() != 18 || !all_decimal(digits.first(17))) return false;
  if (digits[17] > kCheckCharacterX || !is_province(value_of(digits.first(2)))) return false;
  const int year = static_cast<int>(value_of(digits.subspan(6, 4)));
  const std::chrono::year_month_day birth{
      std::chrono::year{year},
      std::chrono::month{static_cast<unsigned>(value_of(digits.subspan(10, 2)))},
      std::chrono::day{static_cast<unsigned>(value_of(digits.subspan(12, 2)))}};
  return year >= 1900 && birth.ok() && has_identity_check(digits);
}

bool is_mobile_number(Digits digits) {
  return digits.size() == 11 && all_decimal(digits) && digits[0] == 1 && digits[1] >= 3;
}

bool is_bank_card_number(Digits digits) {
  if (digits.size() < 15 || digits.size() > 19 || !all_decimal(digits)) return false;
  return has_luhn_digit(digits) &&
         std::any_of(kCards.begin(), kCards.end(), [&](const CardRange& card) {
           const std::uint64_t prefix = value_of(digits.first(card.prefix_length));
           return card.first <= prefix && prefix <= card.last &&
                  card.least_length <= digits.size() && digits.size() <= card.greatest_length;
         });
}

}  // namespace sipub::check
