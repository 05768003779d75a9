#pragma once

#include <vector>

#include "base/date.h"
#include "schema/calendar.h"
#include "schema/measure.h"

namespace sipub::assess {

/// Cuts a window into the periods that fall due in it, in order of their last days. Each period
/// has the days that count for it, its last one being the day by which it has to be filled:
///   day, working_day   each day; each day that the calendar says is worked
///   week               the ISO weeks whose Thursday lies in the window; of a week that the window
///                      splits only the window's own days count (reading A6)
///   touched_week       the ISO weeks that share any day with the window, clipped alike
///   half_month         from the 1st to the 15th and from the 16th on
///   weeks              blocks of `length` of the weeks above; those left over fall due nowhere
///   days               blocks of `length` days from the anchor, or from the window's first day
///   rolling_days       any `length` consecutive days
/// Half months, blocks of days and rolling days count where they lie wholly in the window. An
/// empty window, or one shorter than a period, has none.
/// Requires `every.length` >= 1.
std::vector<Period> cut(const schema::Every& every, const Period& window,
                        const schema::Calendar& calendar);

/// The months whose last day lies in the window: a month's figures belong to its last day.
std::vector<Month> months_in(const Period& window);

}  // namespace sipub::assess
