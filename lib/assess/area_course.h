#pragma once

#include <memory>
#include <vector>

#include "assess/area_shares.h"

namespace sipub::assess {

/// How the parts of a ratio of places stand on one day after the other, without the rows behind
/// them: they are looked up once, not once a day.
class AreaCourse {
 public:
  /// Null where the measure is no such ratio, or where more than its own date decides whether a row
  /// counts on a day. What is given must outlive the course, which goes up to `last`.
  static std::unique_ptr<AreaCourse> of(const schema::Measure& measure, const Context& context,
                                        Date last);

  /// The parts' statuses on `day`. Days are asked for in order.
  std::vector<Status> on(Date day);
  /// Whether parts that stand alike on both days do so on every day between them. Where it can't be
  /// said, it has to be looked at.
  bool is_steady(Date first, Date last);

 private:
  void reach(Date day);

  AreaCourse(const schema::RatioMeasure& measure, const Context& context, Date last)
      : measure_(measure), context_(context), last_(last) {}

  const schema::RatioMeasure& measure_;
  Context context_;
  Date last_;
  Date same_until_ = Date::min();  ///< so long the divisions stay as they are
  std::unique_ptr<AreaShares> shares_;
};

}  // namespace sipub::assess
