#include "assess/periods.h"

#include <algorithm>
#include <cassert>

namespace sipub::assess {
namespace {

using std::chrono::days;

std::vector<Period> each_day(const Period& window) {
  std::vector<Period> periods;
  for (Date day = window.first; day <= window.last; day += days(1)) periods.push_back({day, day});
  return periods;
}

std::vector<Period> working_days(const Period& window, const schema::Calendar& calendar) {
  std::vector<Period> periods = each_day(window);
  std::erase_if(periods, [&](const Period& day) { return !calendar.is_working_day(day.first); });
  return periods;
}

/// Blocks of `length` ISO weeks that belong to the window, clipped to it; a block that is not full
/// is left out.
std::vector<Period> weeks(const Period& window, int length, bool touched) {
  const auto belongs = [&](Date monday) {
    if (touched) return intersect({monday, monday + days(6)}, window).has_value();
    return window.contains(monday + days(3));
  };
  Date monday = first_day(iso_week(window.first));
  if (!belongs(monday)) monday += days(7);
  std::vector<Period> periods;
  const Date::duration step = days(7) * length;
  for (; belongs(monday) && belongs(monday + step - days(7)); monday += step)
    periods.push_back(*intersect({monday, monday + step - days(1)}, window));
  return periods;
}

std::vector<Period> half_months(const Period& window) {
  std::vector<Period> periods;
  for (Month month = month_of(window.first); days_of(month).first <= window.last;
       month += std::chrono::months(1)) {
    const Period whole = days_of(month);
    const Date middle = whole.first + days(14);
    for (const Period& half : {Period{whole.first, middle}, Period{middle + days(1), whole.last}})
      if (window.first <= half.first && half.last <= window.last) periods.push_back(half);
  }
  return periods;
}

/// Periods of `length` days that begin every `step` days from `first` on and end in the window.
std::vector<Period> blocks(Date first, int length, int step, const Period& window) {
  if (first < window.first) {
    const auto behind = (window.first - first).count();
    first += days((behind + step - 1) / step * step);
  }
  std::vector<Period> periods;
  for (; first + days(length - 1) <= window.last; first += days(step))
    periods.push_back({first, first + days(length - 1)});
  return periods;
}

}  // namespace

std::vector<Period> cut(const schema::Every& every, const Period& window,
                        const schema::Calendar& calendar) {
  assert(every.length >= 1);
  if (window.days() == 0) return {};
  using Unit = schema::Every::Unit;
  switch (every.unit) {
    case Unit::day: return each_day(window);
    case Unit::working_day: return working_days(window, calendar);
    case Unit::week: return weeks(window, 1, false);
    case Unit::touched_week: return weeks(window, 1, true);
    case Unit::half_month: return half_months(window);
    case Unit::weeks: return weeks(window, every.length, false);
    case Unit::days:
      return blocks(every.anchor.value_or(window.first), every.length, every.length, window);
    case Unit::rolling_days: return blocks(window.first, every.length, 1, window);
  }
  return {};
}

std::vector<Month> months_in(const Period& window) {
  std::vector<Month> months;
  for (Month month = month_of(window.first); days_of(month).last <= window.last;
       month += std::chrono::months(1))
    months.push_back(month);
  return months;
}

}  // namespace sipub::assess
