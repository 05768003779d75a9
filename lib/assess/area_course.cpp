#include "assess/area_course.h"

#include <algorithm>

#include "assess/share.h"
#include "assess/timeless.h"

namespace sipub::assess {
namespace {

using assess::is_timeless;
using schema::Condition;
using schema::FieldPath;

bool is_timeless(const schema::RatioMeasure& measure, const schema::Shape& shape) {
  return is_timeless(measure.over, shape) && is_timeless(measure.under, shape) &&
         are_timeless(measure.over_amount.paths) && are_timeless(measure.under_amount.paths) &&
         is_timeless(measure.per_over) && is_timeless(measure.per_under);
}

/// The last day on which the same divisions are in force within the place as on `day`.
Date same_until(Date day, Date last, const Context& context) {
  const World& world = context.world;
  for (const schema::Division& division : world.plan().regions.divisions)
    for (const auto& change : {division.from, division.to})
      if (change && day < *change && *change <= last &&
          world.within(world.now(division), *context.place))
        last = *change - std::chrono::days(1);
  return last;
}

}  // namespace

std::unique_ptr<AreaCourse> AreaCourse::of(const schema::Measure& measure, const Context& context) {
  const auto* ratio = std::get_if<schema::RatioMeasure>(&measure.kind);
  const schema::Shape& shape = context.world.plan().shape;
  if (ratio == nullptr || ratio_of(*ratio, shape) != Ratio::places || !is_timeless(*ratio, shape))
    return nullptr;
  return std::unique_ptr<AreaCourse>(new AreaCourse(*ratio, context));
}

Date AreaCourse::reach(Date first, Date last) {
  context_.day = same_until(first, last, context_);
  shares_ = std::make_unique<AreaShares>(measure_, context_, Want::course);
  return context_.day;
}

std::vector<std::pair<Date, std::size_t>> AreaCourse::changes(const std::vector<std::size_t>& parts,
                                                              Date first, Date last) {
  std::vector<std::pair<Date, std::size_t>> all;
  for (const std::size_t part : parts)
    for (const Date day : shares_->changes(part))
      if (first < day && day <= last) all.emplace_back(day, part);
  std::ranges::sort(all);
  const auto repeated = std::ranges::unique(all);
  all.erase(repeated.begin(), repeated.end());
  return all;
}

}  // namespace sipub::assess
