#pragma once

#include <memory>
#include <vector>

#include "assess/area_shares.h"

namespace sipub::assess {

/// How the parts of a ratio of places stand on one day after the other, without the rows behind
/// them: on each day only what has changed is looked at.
class AreaCourse {
 public:
  /// Null where the measure is no such ratio, or where more than its own date decides whether a row
  /// counts on a day. What is given must outlive the course.
  static std::unique_ptr<AreaCourse> of(const schema::Measure& measure, const Context& context);

  /// Calls `look(day, statuses)` on the first of the days and on each from which on a part may
  /// stand differently, in order, until it says that it has seen enough.
  template <class Look>
  void each_change(const Period& days, Look&& look);

 private:
  AreaCourse(const schema::RatioMeasure& measure, const Context& context)
      : measure_(measure), context_(context) {
    context_.work = nullptr;
  }

  /// Makes the shares for the days from `first` on, as long as the divisions stay as they are. The
  /// last of them, at most `last`.
  Date reach(Date first, Date last);
  std::vector<Status> on(Date day);

  const schema::RatioMeasure& measure_;
  Context context_;
  std::unique_ptr<AreaShares> shares_;
};

template <class Look>
void AreaCourse::each_change(const Period& days, Look&& look) {
  for (Date first = days.first; first <= days.last; first += std::chrono::days(1)) {
    const Date last = reach(first, days.last);
    if (look(first, on(first))) return;
    for (const Date day : shares_->changes())
      if (first < day && day <= last && look(day, on(day))) return;
    first = last;
  }
}

}  // namespace sipub::assess
