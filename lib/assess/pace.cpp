#include "assess/pace.h"

#include <algorithm>
#include <map>

namespace sipub::assess {
namespace {

constexpr auto kFortnight = std::chrono::days(14);

/// A part that is still to be reached, and towards more than one of what it counts.
bool is_open(const PartResult& part) {
  return part.grows && !part.advisory && part.status == Status::pending && part.needed &&
         *part.needed > 1 && part.lower && *part.lower < *part.needed;
}

bool has_open_part(const Result& result) {
  return result.binding && result.same_as.empty() && result.due &&
         std::ranges::any_of(result.parts, is_open);
}

/// The day whose figure is held against today's; nothing on the window's first day.
std::optional<Date> day_before(const Result& result, Date as_of) {
  const Date day = std::max(as_of - kFortnight, result.requirement->window.from);
  return day < as_of ? std::optional(day) : std::nullopt;
}

std::string owner_of(const Result& result, const schema::Plan& plan, Date day) {
  if (!result.org) return plan.regions.on(*result.division, day).code;
  schema::Org org = *result.org;
  org.division = plan.regions.on(*result.division, day).code;
  return org.id();
}

const PartResult* same_part(const Result* before, const PartResult& part) {
  if (before == nullptr) return nullptr;
  const auto found = std::ranges::find(before->parts, part.id, &PartResult::id);
  return found == before->parts.end() ? nullptr : &*found;
}

Pace pace_of(const Result& result, const PartResult& part, const PartResult* before, Date as_of,
             std::int64_t days) {
  Pace pace;
  pace.asked_today = line_of(result.requirement->window, part, as_of).value_or(0);
  pace.rest = *part.needed - *part.lower;
  pace.days_left = (*result.due - as_of).count();
  pace.recent_days = days;
  // What the ledgers say for sure, then and now.
  if (before == nullptr || !before->numerator || !before->lower) return pace;
  pace.recent = std::max<std::int64_t>(0, *part.lower - *before->lower);
  if (*pace.recent == 0) return pace;
  const std::int64_t more = (pace.rest * days + *pace.recent - 1) / *pace.recent;
  constexpr std::int64_t kCentury = 36525;
  if (more <= kCentury) pace.reached_on = as_of + std::chrono::days(more);
  return pace;
}

}  // namespace

std::optional<std::int64_t> line_of(const schema::Window& window, const PartResult& part,
                                    Date day) {
  if (!window.due || !part.needed || !part.grows || part.advisory) return std::nullopt;
  const Period whole{window.from, *window.due};
  if (!whole.contains(day)) return std::nullopt;
  return *part.needed * Period{whole.first, day}.days() / whole.days();
}

void add_pace(Assessment& assessment, const std::vector<ledger::Ledger>& ledgers,
              const std::vector<LedgerFact>& facts, const Options& options) {
  std::map<Date, std::vector<Result*>> by_day;
  for (Result& result : assessment.results) {
    if (!has_open_part(result)) continue;
    if (const auto day = day_before(result, assessment.as_of)) by_day[*day].push_back(&result);
  }
  for (auto& [day, results] : by_day) {
    Options then = options;
    then.as_of = day;
    then.evidence_limit = 0;
    then.requirements.clear();
    for (const Result* result : results)
      if (then.requirements.empty() || then.requirements.back() != result->requirement->id)
        then.requirements.push_back(result->requirement->id);
    const Assessment before = assess(*assessment.plan, ledgers, facts, then);
    std::map<std::pair<const schema::Requirement*, std::string>, const Result*> earlier;
    for (const Result& result : before.results)
      earlier[{result.requirement, owner_of(result, *assessment.plan, assessment.as_of)}] = &result;
    for (Result* result : results) {
      const auto found = earlier.find(
          {result->requirement, owner_of(*result, *assessment.plan, assessment.as_of)});
      const Result* same = found == earlier.end() ? nullptr : found->second;
      for (PartResult& part : result->parts)
        if (is_open(part))
          part.pace = pace_of(*result, part, same_part(same, part), assessment.as_of,
                              (assessment.as_of - day).count());
    }
  }
}

}  // namespace sipub::assess
