#include "ledger/occasions.h"

#include <algorithm>

namespace sipub::ledger {

namespace {

using std::chrono::days;

Date sunday_from(Date day) {
  const auto weekday = static_cast<int>(std::chrono::weekday(day).iso_encoding());
  return day + days(7 - weekday);
}

Date sunday_until(Date day) {
  const auto weekday = static_cast<int>(std::chrono::weekday(day).c_encoding());
  return day - days(weekday);
}

}  // namespace

std::optional<Period> Occasions::candidates(const Period& window) const {
  if (rate != Rate::per_week) return intersect(period, window);
  const auto days_of_weeks = intersect({period.first + days(6), period.last}, window);
  if (!days_of_weeks) return {};
  return intersect({sunday_from(days_of_weeks->first), sunday_until(days_of_weeks->last)},
                   *days_of_weeks);
}

bool Occasions::is_left_out(Date candidate) const {
  if (rate != Rate::per_week) return std::binary_search(except.begin(), except.end(), candidate);
  const auto monday = std::lower_bound(except.begin(), except.end(), candidate - days(6));
  return except.end() - monday >= 7 && *(monday + 6) == candidate;
}

std::int64_t Occasions::within(const Period& window) const {
  const auto range = candidates(window);
  if (!range) return 0;
  std::int64_t count = (range->last - range->first) / step() + 1;
  // From one left out to the next: weeks with a day off are looked at once each.
  const days before = step() - kOneDay;
  auto day = std::lower_bound(except.begin(), except.end(), range->first - before);
  while (day != except.end() && *day <= range->last) {
    const Date candidate = rate == Rate::per_week ? sunday_from(*day) : *day;
    if (is_left_out(candidate)) --count;
    day = std::upper_bound(day, except.end(), candidate);
  }
  return count * times;
}

std::optional<Date> Occasions::first_within(const Period& window) const {
  const auto range = candidates(window);
  if (!range) return {};
  for (Date day = range->first; day <= range->last; day += step()) {
    if (!is_left_out(day)) return day;
  }
  return {};
}

std::optional<Date> Occasions::last_within(const Period& window) const {
  const auto range = candidates(window);
  if (!range) return {};
  for (Date day = range->last; day >= range->first; day -= step()) {
    if (!is_left_out(day)) return day;
  }
  return {};
}

}  // namespace sipub::ledger
