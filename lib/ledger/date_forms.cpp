#include "ledger/date_forms.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/text.h"

namespace sipub::ledger {

namespace {

/// Longer texts than any of the forms, blanks and full-width characters included, are none.
constexpr std::size_t kLongest = 96;

/// How the parts of a date are set off from each other. None of them: written in one.
struct Separators {
  std::string_view behind_year;
  std::string_view behind_month;
  std::string_view behind_day;
};

constexpr std::array<Separators, 6> kSeparators{{
    {"年", "月", "日"},
    {"年", "月", "号"},
    {"年", "月", "號"},
    {"-", "-", ""},
    {"/", "/", ""},
    {".", ".", ""},
}};

/// Takes `least` to `most` digits off the beginning.
std::optional<unsigned> take_digits(std::string_view& text, std::size_t least, std::size_t most) {
  unsigned number = 0;
  std::size_t length = 0;
  while (length < most && length < text.size() && text[length] >= '0' && text[length] <= '9') {
    number = number * 10 + static_cast<unsigned>(text[length++] - '0');
  }
  if (length < least) return {};
  text.remove_prefix(length);
  return number;
}

bool take(std::string_view& text, std::string_view beginning) {
  if (!text.starts_with(beginning)) return false;
  text.remove_prefix(beginning.size());
  return true;
}

struct Parts {
  unsigned year = 0;
  unsigned month = 0;
  unsigned day = 1;
};

std::optional<Parts> in_one(std::string_view text, bool has_day) {
  const auto year = take_digits(text, 4, 4);
  const auto month = take_digits(text, 2, 2);
  const auto day = has_day ? take_digits(text, 2, 2) : 1;
  if (!year || !month || !day || !text.empty()) return {};
  return Parts{*year, *month, *day};
}

std::optional<Parts> set_off(std::string_view text, const Separators& separators, bool has_day) {
  Parts parts;
  const auto year = take_digits(text, 4, 4);
  if (!year || !take(text, separators.behind_year)) return {};
  const auto month = take_digits(text, 1, 2);
  if (!month) return {};
  parts = {*year, *month, 1};
  if (has_day) {
    if (!take(text, separators.behind_month)) return {};
    const auto day = take_digits(text, 1, 2);
    if (!day) return {};
    parts.day = *day;
    take(text, separators.behind_day);
  } else if (!separators.behind_day.empty()) {
    take(text, separators.behind_month);
  }
  return text.empty() ? std::optional(parts) : std::nullopt;
}

/// Without blanks, full-width characters as ordinary ones, every dash as `-`.
std::string plain_characters(std::string_view text) {
  constexpr std::array<std::string_view, 7> kDashes{"‐", "‑", "‒", "–", "—", "―", "−"};
  std::string normal = nfkc(text);
  std::erase_if(normal, [](char character) { return character == ' ' || character == '\t'; });
  for (const std::string_view dash : kDashes) {
    for (std::size_t at = normal.find(dash); at != std::string::npos; at = normal.find(dash, at)) {
      normal.replace(at, dash.size(), "-");
    }
  }
  return normal;
}

std::optional<Parts> read_parts(std::string_view text, bool has_day) {
  if (text.size() > kLongest) return {};
  const std::string plain = plain_characters(text);
  if (auto parts = in_one(plain, has_day)) return parts;
  for (const Separators& separators : kSeparators) {
    if (auto parts = set_off(plain, separators, has_day)) return parts;
  }
  return {};
}

}  // namespace

DateReading read_date(std::string_view text) {
  using Fault = DateReading::Fault;
  if (const auto date = parse_iso_date(text)) return {Fault::none, *date, true};
  const auto parts = read_parts(text, true);
  if (!parts) return {};
  const std::chrono::year_month_day date(std::chrono::year(static_cast<int>(parts->year)),
                                         std::chrono::month(parts->month),
                                         std::chrono::day(parts->day));
  if (!date.ok() || parts->year == 0) return {.fault = Fault::no_such_day};
  return {Fault::none, Date(date), false};
}

MonthReading read_month(std::string_view text) {
  using Fault = MonthReading::Fault;
  if (const auto month = parse_iso_month(text)) return {Fault::none, *month, true};
  const auto parts = read_parts(text, false);
  if (!parts) return {};
  const Month month(std::chrono::year(static_cast<int>(parts->year)),
                    std::chrono::month(parts->month));
  if (!month.ok() || parts->year == 0) return {.fault = Fault::no_such_day};
  return {Fault::none, month, false};
}

}  // namespace sipub::ledger
