#include "report/comparison.h"

#include <algorithm>

#include "report/grouping.h"

namespace sipub::report {
namespace {

using assess::PartResult;
using assess::Result;
using assess::Status;

bool is_kept(Status status) { return status == Status::met || status == Status::met_late; }

std::pair<std::string, std::string> key_of(const Result& result, const schema::Plan& plan,
                                           Date day) {
  const std::string& id = result.requirement->id;
  const std::string& code = plan.regions.on(*result.division, day).code;
  if (!result.org) return {id, code};
  schema::Org org = *result.org;
  org.division = code;
  return {id, org.id()};
}

/// What became of one result; nothing where nothing moved.
std::optional<Changed> change_of(const Result& result, const Standing* before) {
  Changed changed;
  changed.result = &result;
  bool rose = false;
  bool fell = false;
  if (before != nullptr) {
    changed.before = before->status;
    for (const PartResult& part : result.parts) {
      const auto found = before->figures.find(part.id);
      if (found == before->figures.end() || found->second == part.numerator) continue;
      changed.figures.push_back({&part, found->second});
      if (part.advisory) continue;
      const std::int64_t was = found->second.value_or(0);
      const std::int64_t is = part.numerator.value_or(0);
      rose = rose || was < is;
      fell = fell || is < was;
    }
  }
  const bool was_kept = before != nullptr && is_kept(before->status);
  const bool was_missed = before != nullptr && before->status == Status::not_met;
  if (is_kept(result.status) && !was_kept) {
    changed.change = Change::newly_met;
  } else if (result.status == Status::not_met && !was_missed) {
    changed.change = Change::newly_missed;
  } else if ((was_kept && !is_kept(result.status)) || fell) {
    changed.change = Change::lost;
  } else if (rose) {
    changed.change = Change::gained;
  } else {
    return std::nullopt;
  }
  return changed;
}

}  // namespace

Snapshot snapshot_of(const assess::Assessment& assessment, Date day) {
  Snapshot snapshot;
  snapshot.as_of = assessment.as_of;
  for (const Result& result : assessment.results) {
    if (!counts(result)) continue;
    Standing& standing = snapshot.standings[key_of(result, *assessment.plan, day)];
    standing.status = result.status;
    for (const PartResult& part : result.parts) standing.figures[part.id] = part.numerator;
  }
  return snapshot;
}

std::string_view name(Change change) {
  switch (change) {
    case Change::newly_met: return "newly-met";
    case Change::newly_missed: return "newly-missed";
    case Change::gained: return "gained";
    case Change::lost: break;
  }
  return "lost";
}

const Words& label(Change change) {
  static const Words kNewlyMet{"新达标", "新達標", "newly met"};
  static const Words kNewlyMissed{"新未达标", "新未達標", "newly missed"};
  static const Words kGained{"有进展", "有進展", "gained"};
  static const Words kLost{"有倒退", "有倒退", "lost"};
  switch (change) {
    case Change::newly_met: return kNewlyMet;
    case Change::newly_missed: return kNewlyMissed;
    case Change::gained: return kGained;
    case Change::lost: break;
  }
  return kLost;
}

Comparison compare(const assess::Assessment& assessment, const Snapshot& before) {
  Comparison comparison{before.as_of, before.source, {}};
  for (const Result& result : assessment.results) {
    if (!counts(result)) continue;
    const auto found = before.standings.find(key_of(result, *assessment.plan, assessment.as_of));
    const Standing* standing = found == before.standings.end() ? nullptr : &found->second;
    if (auto changed = change_of(result, standing)) {
      comparison.changes.push_back(std::move(*changed));
    }
  }
  std::stable_sort(comparison.changes.begin(), comparison.changes.end(),
                   [](const Changed& a, const Changed& b) { return a.change < b.change; });
  return comparison;
}

}  // namespace sipub::report
