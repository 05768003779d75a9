#include "base/date.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace sipub {
namespace {

using std::chrono::days;
using std::chrono::year_month_day;

constexpr std::array kEnglishMonths{"January",   "February", "March",    "April",
                                    "May",       "June",     "July",     "August",
                                    "September", "October",  "November", "December"};

/// The number that fills `text` with digits alone.
std::optional<unsigned> parse_digits(std::string_view text) {
  unsigned value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

/// Monday = 0.
unsigned days_since_monday(Date date) { return std::chrono::weekday(date).iso_encoding() - 1; }

Date first_monday(int year) {
  // 4 January lies in week 1 by definition.
  const Date fourth = make_date(year, 1, 4);
  return fourth - days(days_since_monday(fourth));
}

}  // namespace

std::int64_t Period::days() const {
  return last < first ? 0 : (last - first).count() + std::int64_t{1};
}

std::optional<Period> intersect(const Period& a, const Period& b) {
  const Period both{std::max(a.first, b.first), std::min(a.last, b.last)};
  if (both.last < both.first) return std::nullopt;
  return both;
}

Period days_of(Month month) {
  return {Date(month / std::chrono::day(1)), Date(month / std::chrono::last)};
}

Month month_of(Date date) {
  const year_month_day parts(date);
  return parts.year() / parts.month();
}

int year_of(Date date) { return static_cast<int>(year_month_day(date).year()); }

Date make_date(int year, unsigned month, unsigned day) {
  return std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(day);
}

std::optional<Date> parse_iso_date(std::string_view text) {
  if (text.size() != 10 || text[7] != '-') return std::nullopt;
  const auto month = parse_iso_month(text.substr(0, 7));
  const auto day = parse_digits(text.substr(8));
  if (!month || !day) return std::nullopt;
  const year_month_day date = *month / std::chrono::day(*day);
  if (!date.ok()) return std::nullopt;
  return date;
}

std::optional<Month> parse_iso_month(std::string_view text) {
  if (text.size() != 7 || text[4] != '-') return std::nullopt;
  const auto year = parse_digits(text.substr(0, 4));
  const auto number = parse_digits(text.substr(5));
  if (!year || !number || *year == 0) return std::nullopt;
  const Month month = std::chrono::year(static_cast<int>(*year)) / std::chrono::month(*number);
  if (!month.ok()) return std::nullopt;
  return month;
}

std::string format_iso(Date date) {
  const year_month_day parts(date);
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(parts.year()),
                     static_cast<unsigned>(parts.month()), static_cast<unsigned>(parts.day()));
}

std::string format_iso(Month month) {
  return fmt::format("{:04}-{:02}", static_cast<int>(month.year()),
                     static_cast<unsigned>(month.month()));
}

std::string format_long(Date date, Language language) {
  const year_month_day parts(date);
  const unsigned day = static_cast<unsigned>(parts.day());
  const std::string month = format_long(parts.year() / parts.month(), language);
  return language == Language::en ? fmt::format("{} {}", day, month)
                                  : fmt::format("{}{}日", month, day);
}

std::string format_long(Month month, Language language) {
  const int year = static_cast<int>(month.year());
  const unsigned number = static_cast<unsigned>(month.month());
  return language == Language::en ? fmt::format("{} {}", kEnglishMonths.at(number - 1), year)
                                  : fmt::format("{}年{}月", year, number);
}

Date add_months(Date date, int months) {
  const year_month_day parts(date);
  const Month month = parts.year() / parts.month() + std::chrono::months(months);
  const auto last = (month / std::chrono::last).day();
  return month / std::min(parts.day(), last);
}

IsoWeek iso_week(Date date) {
  const Date thursday = date - days(days_since_monday(date)) + days(3);
  const int year = year_of(thursday);
  const auto since = (thursday - first_monday(year)).count();
  return {year, static_cast<unsigned>(since / 7 + 1)};
}

Date first_day(IsoWeek week) {
  return first_monday(week.year) + days(7 * (static_cast<int>(week.week) - 1));
}

}  // namespace sipub
