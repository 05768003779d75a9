#pragma once

#include <cstddef>
#include <memory>
#include <utility>
#include <vector>

#include "assess/area_shares.h"

namespace sipub::assess {

/// How parts of a ratio of places stand on one day after the other, without the rows behind them:
/// on each day only what has changed is looked at.
class AreaCourse {
 public:
  /// Null where the measure is no such ratio, or where more than its own date decides whether a row
  /// counts on a day. What is given must outlive the course.
  static std::unique_ptr<AreaCourse> of(const schema::Measure& measure, const Context& context);

  /// Follows the parts of which `wanted(part)` says that they are, each as long as it is. Calls
  /// `look(day, statuses)` on the first of the days and on each from which on one of them may stand
  /// differently, in order, until it says that it has seen enough. Of other parts the status says
  /// nothing.
  template <class Wanted, class Look>
  void each_change(const Period& days, Wanted&& wanted, Look&& look);

 private:
  AreaCourse(const schema::RatioMeasure& measure, const Context& context)
      : measure_(measure), context_(context) {
    context_.work = nullptr;
  }

  /// Makes the shares for the days from `first` on, as long as the divisions stay as they are. The
  /// last of them, at most `last`.
  Date reach(Date first, Date last);
  /// When which of these parts may come to stand differently, behind `first` and up to `last`; by
  /// day.
  std::vector<std::pair<Date, std::size_t>> changes(const std::vector<std::size_t>& parts,
                                                    Date first, Date last);

  const schema::RatioMeasure& measure_;
  Context context_;
  std::unique_ptr<AreaShares> shares_;
};

template <class Wanted, class Look>
void AreaCourse::each_change(const Period& days, Wanted&& wanted, Look&& look) {
  for (Date first = days.first; first <= days.last; first += std::chrono::days(1)) {
    const Date last = reach(first, days.last);
    std::vector<Status> statuses(shares_->parts(), Status::undetermined);
    std::vector<std::size_t> followed;
    for (std::size_t part = 0; part < statuses.size(); ++part) {
      if (!wanted(part)) continue;
      followed.push_back(part);
      statuses[part] = shares_->status(part, first);
    }
    if (look(first, statuses)) return;
    const auto all = changes(followed, first, last);
    for (auto change = all.begin(); change != all.end();) {
      const Date day = change->first;
      for (; change != all.end() && change->first == day; ++change)
        if (wanted(change->second)) statuses[change->second] = shares_->status(change->second, day);
      if (look(day, statuses)) return;
    }
    first = last;
  }
}

}  // namespace sipub::assess
