#include "ledger/number_forms.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <string>

#include "base/text.h"

namespace sipub::ledger {

namespace {

using Fault = NumberReading::Fault;

/// More digits than any number has; what is longer is no number that anyone meant.
constexpr std::size_t kLongest = 64;

bool is_digit(char character) { return character >= '0' && character <= '9'; }

bool are_digits(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), is_digit);
}

bool has_digit(std::string_view text) { return std::any_of(text.begin(), text.end(), is_digit); }

std::string_view trim(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \t");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

bool take_front(std::string_view& text, std::string_view beginning) {
  if (!text.starts_with(beginning)) return false;
  text = trim(text.substr(beginning.size()));
  return true;
}

bool take_back(std::string_view& text, std::string_view ending) {
  if (!text.ends_with(ending)) return false;
  text = trim(text.substr(0, text.size() - ending.size()));
  return true;
}

/// Digits without their commas, if these part groups of three.
std::optional<std::string> without_commas(std::string_view text) {
  std::string digits;
  for (bool first = true;; first = false) {
    const std::size_t comma = text.find(',');
    const std::string_view group = text.substr(0, comma);
    const bool fits =
        first ? group.size() <= 3 || comma == std::string_view::npos : group.size() == 3;
    if (!are_digits(group) || !fits) return {};
    digits += group;
    if (comma == std::string_view::npos) return digits;
    text.remove_prefix(comma + 1);
  }
}

/// A number of digits and a fraction, times a power of ten.
NumberReading read_amount(std::string_view text, std::size_t zeros) {
  const std::size_t point = text.find('.');
  auto digits = without_commas(text.substr(0, point));
  if (!digits) return {};
  std::string_view fraction = point == std::string_view::npos ? "" : text.substr(point + 1);
  if (point != std::string_view::npos && !are_digits(fraction)) return {};
  while (fraction.ends_with('0')) fraction.remove_suffix(1);
  if (fraction.size() > zeros) return {.fault = Fault::decimal};
  digits->append(fraction).append(zeros - fraction.size(), '0');

  NumberReading reading{.fault = Fault::none};
  const char* const end = digits->data() + digits->size();
  const auto [stop, error] = std::from_chars(digits->data(), end, reading.value);
  if (error == std::errc::result_out_of_range) return {.fault = Fault::too_large};
  return reading;
}

bool is_percentage(std::string_view text) {
  return (has_digit(text) && (text.ends_with('%') || text.ends_with("‰"))) ||
         text.starts_with("百分之") || text.starts_with("千分之");
}

bool is_approximate(std::string_view text) {
  constexpr std::array<std::string_view, 14> kBefore{
      "约", "約", "大约", "大約", "近", "超", "逾", "~", "≈", ">", "≥", "<", "ca", "about "};
  constexpr std::array<std::string_view, 10> kBehind{"左右", "余", "餘", "多",   "以上",
                                                     "上下", "几", "幾", "以下", "+"};
  if (!has_digit(text)) return false;
  const auto begins = [&](std::string_view mark) { return text.starts_with(mark); };
  const auto ends = [&](std::string_view mark) { return text.ends_with(mark); };
  return std::any_of(kBefore.begin(), kBefore.end(), begins) ||
         std::any_of(kBehind.begin(), kBehind.end(), ends);
}

/// Whether it begins with digits and goes on in words.
bool has_unit(std::string_view text) {
  const std::size_t end = text.find_first_not_of("0123456789,.");
  return end != 0 && end != std::string_view::npos && is_digit(text.front()) &&
         !has_digit(text.substr(end));
}

NumberReading read_unusual(std::string_view written) {
  const std::string normal = nfkc(written);
  const std::string_view whole = trim(normal);
  std::string_view text = whole;
  if (is_percentage(text)) return {.fault = Fault::percentage};
  const bool negative = take_front(text, "-") || take_front(text, "−") || take_front(text, "负") ||
                        take_front(text, "負");
  if (!negative) take_front(text, "+");
  if (is_approximate(text)) return {.fault = Fault::approximate};

  std::string_view amount = text;
  std::size_t zeros = 0;
  if (take_back(amount, "万") || take_back(amount, "萬")) {
    zeros = 4;
  } else if (take_back(amount, "亿") || take_back(amount, "億")) {
    zeros = 8;
  }
  NumberReading reading = read_amount(amount, zeros);
  if (reading.fault == Fault::not_a_number && has_unit(text)) reading.fault = Fault::with_unit;
  reading.plain = false;
  if (negative) {
    reading.value = -reading.value;
    reading.plain = written.starts_with('-') && are_digits(written.substr(1));
  }
  return reading;
}

}  // namespace

NumberReading read_number(std::string_view text) {
  NumberReading reading;
  const bool has_plain_form = are_digits(text) && (text.front() != '0' || text.size() == 1);
  if (has_plain_form) {
    const auto [stop, error] =
        std::from_chars(text.data(), text.data() + text.size(), reading.value);
    reading.fault = error == std::errc() ? Fault::none : Fault::too_large;
    return reading;
  }
  return text.size() > kLongest ? reading : read_unusual(text);
}

}  // namespace sipub::ledger
