#include "report/trend.h"

#include <algorithm>

#include "report/grouping.h"
#include "report/names.h"

namespace sipub::report {
namespace {

bool is_kept(assess::Status status) {
  return status == assess::Status::met || status == assess::Status::met_late;
}

bool is_told(const assess::Result& result) {
  return counts(result) && result.requirement->graded() &&
         result.status != assess::Status::not_applicable;
}

}  // namespace

TrendSeries& Trend::series_of(const assess::Result& result, const assess::PartResult* part) {
  Key key{{result.requirement, owner_id(result)}, part != nullptr ? part->id : std::string()};
  const auto [place, is_new] = series_index_.try_emplace(std::move(key), series_.size());
  if (is_new) {
    series_.push_back({.requirement = result.requirement,
                       .owner = place->first.first.second,
                       .part = place->first.second,
                       .label = part != nullptr ? part->label : SharedWords(),
                       .points = {}});
  }
  auto& series = series_[place->second];
  series.points.resize(days_.size());
  return series;
}

TrendCount& Trend::count_of(const assess::Result& result) {
  const auto [place, is_new] = count_index_.try_emplace(result.requirement, counts_.size());
  if (is_new)
    counts_.push_back({.requirement = result.requirement, .met = {}, .all = {}, .waived = {}});
  auto& count = counts_[place->second];
  count.met.resize(days_.size());
  count.all.resize(days_.size());
  count.waived.resize(days_.size());
  return count;
}

void Trend::add(const assess::Assessment& assessment) {
  days_.push_back(assessment.as_of);
  for (const auto& result : assessment.results) {
    if (!is_told(result)) continue;
    auto& count = count_of(result);
    count.all.back() += 1;
    const bool waived = !result.waived.empty();
    if (is_kept(result.status)) {
      count.met.back() += 1;
    } else if (waived) {
      count.waived.back() += 1;
    }
    if (result.parts.empty()) {
      series_of(result, nullptr).points.back() = TrendPoint{{}, {}, result.status, waived};
    }
    for (const auto& part : result.parts) {
      if (part.advisory) continue;
      series_of(result, &part).points.back() =
          TrendPoint{part.numerator, part.denominator, part.status, waived};
    }
  }
  for (auto& series : series_) series.points.resize(days_.size());
  for (auto& count : counts_) {
    count.met.resize(days_.size());
    count.all.resize(days_.size());
    count.waived.resize(days_.size());
  }
}

std::vector<Date> trend_days(Date from, Date to, int length) {
  std::vector<Date> days;
  for (Date first = from; first <= to;) {
    const Date last =
        length > 0 ? first + std::chrono::days(length - 1) : days_of(month_of(first)).last;
    days.push_back(std::min(last, to));
    first = last + std::chrono::days(1);
  }
  return days;
}

}  // namespace sipub::report
