#include "schema/calendar.h"

#include <algorithm>

namespace sipub::schema {
namespace {

const Date kLastDate = make_date(9999, 12, 31);

}  // namespace

bool Calendar::covers(Date day) const {
  const int year = year_of(day);
  return first_year <= year && year <= last_year;
}

bool Calendar::is_working_day(Date day) const {
  if (std::binary_search(off.begin(), off.end(), day)) return false;
  if (std::binary_search(working.begin(), working.end(), day)) return true;
  const std::chrono::weekday weekday(day);
  return std::find(weekend.begin(), weekend.end(), weekday) == weekend.end();
}

void Calendar::index() {
  constexpr int kMostYears = 100;  // no government's notices reach further
  worked_.clear();
  if (last_year - first_year >= kMostYears) return;
  std::int32_t worked = 0;
  const Date last = make_date(last_year, 12, 31);
  for (Date day = make_date(first_year, 1, 1); day <= last; day += std::chrono::days{1}) {
    if (is_working_day(day)) ++worked;
    worked_.push_back(worked);
  }
}

Date Calendar::after(Date start, std::int64_t days) const {
  const auto most = static_cast<std::int64_t>(worked_.size());
  if (days <= 0 || days > most || !covers(start)) return count_on(start, days);
  const Date first = make_date(first_year, 1, 1);
  const std::int64_t wanted = worked_[static_cast<std::size_t>((start - first).count())] + days;
  const auto found = std::lower_bound(worked_.begin(), worked_.end(), wanted);
  if (found == worked_.end()) return count_on(start, days);
  return first + std::chrono::days{found - worked_.begin()};
}

/// Day by day and, where it may, week by week.
Date Calendar::count_on(Date start, std::int64_t days) const {
  const auto a_week = static_cast<std::int64_t>(7 - weekend.size());
  if (a_week <= 0) return start;
  const Date first_covered = make_date(first_year, 1, 1);
  const Date last_covered = make_date(last_year, 12, 31);
  Date day = start;
  std::int64_t left = days;
  while (left > 0 && day < kLastDate) {
    // Whole weeks with nothing but weekends in them are passed at once.
    const Date limit = day < first_covered   ? first_covered - std::chrono::days{1}
                       : day >= last_covered ? kLastDate
                                             : day;
    const std::int64_t weeks =
        std::min<std::int64_t>((limit - day).count() / 7, (left - 1) / a_week);
    day += std::chrono::days{7 * weeks};
    left -= weeks * a_week;
    if (day == kLastDate) break;
    day += std::chrono::days{1};
    if (is_working_day(day)) --left;
  }
  return day;
}

}  // namespace sipub::schema
