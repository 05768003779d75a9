#include "assess/pace.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

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
std::optional<Date> day_before(const schema::Window& window, Date as_of) {
  const Date day = std::max(as_of - kFortnight, window.from);
  return day < as_of ? std::optional(day) : std::nullopt;
}

bool is_open(const schema::Window& window, Date as_of) {
  return window.from <= as_of && window.due && as_of < *window.due;
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

std::vector<Options> options_for_pace(const schema::Plan& plan, const Options& options) {
  std::map<Date, Options> by_day;
  for (const schema::Requirement& one : plan.requirements) {
    const auto day = day_before(one.window, options.as_of);
    if (!one.graded() || !is_open(one.window, options.as_of) || !day) continue;
    const auto [found, is_new] = by_day.try_emplace(*day, options);
    Options& then = found->second;
    if (is_new) then.requirements.clear();
    then.as_of = *day;
    then.evidence_limit.reset();
    if (options.requirements.empty() ||
        std::ranges::find(options.requirements, one.id) != options.requirements.end())
      then.requirements.push_back(one.id);
  }
  std::vector<Options> all;
  for (auto& [day, then] : by_day)
    if (!then.requirements.empty()) all.push_back(std::move(then));
  return all;
}

std::vector<Options> with_pace(const schema::Plan& plan, std::vector<Options> asked) {
  const std::vector<Options> earlier = options_for_pace(plan, asked.front());
  asked.insert(asked.end(), earlier.begin(), earlier.end());
  return asked;
}

void add_pace(Assessment& assessment, std::span<const Assessment> earlier) {
  using Key = std::tuple<Date, const schema::Requirement*, std::string>;
  std::map<Key, const Result*> before;
  for (const Assessment& one : earlier)
    for (const Result& result : one.results)
      before[{one.as_of, result.requirement,
              owner_of(result, *assessment.plan, assessment.as_of)}] = &result;
  for (Result& result : assessment.results) {
    const auto day = day_before(result.requirement->window, assessment.as_of);
    if (!has_open_part(result) || !day) continue;
    const auto found = before.find(
        {*day, result.requirement, owner_of(result, *assessment.plan, assessment.as_of)});
    const Result* same = found == before.end() ? nullptr : found->second;
    for (PartResult& part : result.parts)
      if (is_open(part))
        part.pace = pace_of(result, part, same_part(same, part), assessment.as_of,
                            (assessment.as_of - *day).count());
  }
}

void add_pace(Assessment& assessment, const std::vector<ledger::Ledger>& ledgers,
              const std::vector<LedgerFact>& facts, const Options& options) {
  std::set<std::string_view> open;
  for (const Result& result : assessment.results)
    if (has_open_part(result)) open.insert(result.requirement->id);
  std::vector<Assessment> earlier;
  for (Options& then : options_for_pace(*assessment.plan, options)) {
    std::erase_if(then.requirements, [&](const std::string& id) { return !open.contains(id); });
    if (!then.requirements.empty())
      earlier.push_back(assess(*assessment.plan, ledgers, facts, then));
  }
  add_pace(assessment, earlier);
}

}  // namespace sipub::assess
