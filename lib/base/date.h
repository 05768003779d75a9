#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/language.h"

namespace sipub {

/// A civil date in the proleptic Gregorian calendar, years 1 to 9999. No time zone: whoever asks
/// for "today" says whose.
using Date = std::chrono::sys_days;
using Month = std::chrono::year_month;

/// Days from `first` to `last`, both inclusive. Empty where last < first.
struct Period {
  Date first;
  Date last;

  bool contains(Date day) const { return first <= day && day <= last; }
  /// Number of days, 0 where empty.
  std::int64_t days() const;
  bool operator==(const Period&) const = default;
};

/// The days in both; nothing where there is none.
std::optional<Period> intersect(const Period& a, const Period& b);

/// The month's first to last day.
Period days_of(Month month);
Month month_of(Date date);
int year_of(Date date);

Date make_date(int year, unsigned month, unsigned day);

/// `2014-10-31` and nothing else: four, two and two digits, a day that exists.
std::optional<Date> parse_iso_date(std::string_view text);
/// `2014-10` and nothing else.
std::optional<Month> parse_iso_month(std::string_view text);
std::string format_iso(Date date);
std::string format_iso(Month month);
/// `2014年10月31日`, `31 October 2014`.
std::string format_long(Date date, Language language);
/// `2014年10月`, `October 2014`.
std::string format_long(Month month, Language language);

/// The date so many calendar months later (or earlier), on the same day of the month, or on the
/// month's last day where it has no such day: 31 October + 1 = 30 November.
Date add_months(Date date, int months);

/// A week by ISO 8601: from Monday to Sunday, in the year that its Thursday lies in.
struct IsoWeek {
  int year = 0;
  unsigned week = 0;  ///< 1 to 53

  auto operator<=>(const IsoWeek&) const = default;
};

IsoWeek iso_week(Date date);
/// The week's Monday.
Date first_day(IsoWeek week);

}  // namespace sipub
