#pragma once

#include <optional>

#include "assess/day_counts.h"
#include "schema/measure.h"

namespace sipub::assess {

/// The last day of what lasts so long from `first` on, that day included (reading A9): two months
/// from 1 September end on 31 October. Where the month has no day of that number they end with the
/// month: two months from 31 December end on 28 February. `to_same_day`: on the same-numbered day.
/// Requires months or days > 0.
Date end_of(Date first, const schema::RunMeasure::Lasting& lasting);

/// What a run has to be.
struct StreakRules {
  bool by_week = false;       ///< the whole ISO weeks of the run are counted, else its days
  std::int64_t at_least = 1;  ///< in each of them
  schema::RunMeasure::Lasting lasting;
  Period starts;  ///< days on which it may begin
  std::optional<Date> ends_by;
};

/// The run that comes nearest to what is asked.
struct Streak {
  enum class Outcome {
    whole,    ///< one was long enough by the as-of date
    open,     ///< none yet, but one may still become so
    unknown,  ///< none for sure, but there may have been one on days that nobody recorded
    none
  };
  Outcome outcome = Outcome::none;
  std::optional<Period> longest;  ///< unbroken so far, of those that are sure; the earliest
  std::int64_t possible = 0;      ///< length in days if all that is unknown had been done
  std::int64_t needed = 0;        ///< days that `longest` would have to last; else the first one
  std::optional<Date> achieved;   ///< whole: the earliest day by which a run was long enough
};

/// Looks for a run among `counts`, which reach at least from the first day of `starts` to the
/// as-of date. Days from the as-of date on may still be filled. A run counted by weeks begins on a
/// day on which something began.
Streak find_streak(const DayCounts& counts, const StreakRules& rules, Date as_of);

/// The same for a span that stands in a record, `last` being none while it lasts. Nobody knows
/// about days after `known_to`.
Streak judge_span(Date first, std::optional<Date> last, const StreakRules& rules, Date known_to,
                  Date as_of);

}  // namespace sipub::assess
