#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "assess/assessment.h"

namespace sipub::report {

/// How one part of a result stood on one day.
struct TrendPoint {
  std::optional<std::int64_t> numerator;
  std::optional<std::int64_t> denominator;
  assess::Status status = assess::Status::undetermined;
  bool waived = false;  ///< excused on that day, which changes neither figure nor status
};

/// The course of one figure.
struct TrendSeries {
  const schema::Requirement* requirement = nullptr;
  std::string owner;                              ///< id of the org, or code of the division
  std::string part;                               ///< id; empty where the result has no parts
  Words label;                                    ///< of the part
  std::vector<std::optional<TrendPoint>> points;  ///< one a day; none = there was no such result
};

/// How many of those that owe a requirement had met it, day by day.
struct TrendCount {
  const schema::Requirement* requirement = nullptr;
  std::vector<std::int64_t> met;  ///< met or met late
  std::vector<std::int64_t> all;
  std::vector<std::int64_t> waived;  ///< not met, but excused
};

/// The course of all figures over some days. Benchmarks, duplicates, advisory figures and what
/// isn't graded are left out.
class Trend {
 public:
  /// Takes the assessment of one more day, a later one each time. Nothing of it is kept.
  void add(const assess::Assessment& assessment);

  const std::vector<Date>& days() const { return days_; }
  /// In the order of their first results.
  const std::vector<TrendSeries>& series() const { return series_; }
  /// In the plan's order.
  const std::vector<TrendCount>& counts() const { return counts_; }

 private:
  using Key = std::pair<std::pair<const schema::Requirement*, std::string>, std::string>;

  TrendSeries& series_of(const assess::Result& result, const assess::PartResult* part);
  TrendCount& count_of(const assess::Result& result);

  std::vector<Date> days_;
  std::vector<TrendSeries> series_;
  std::vector<TrendCount> counts_;
  std::map<Key, std::size_t> series_index_;
  std::map<const schema::Requirement*, std::size_t> count_index_;
};

/// The last days of the periods from `from` on, and `to` itself: of `length` days each, or, with
/// 0, of calendar months.
std::vector<Date> trend_days(Date from, Date to, int length);

}  // namespace sipub::report
