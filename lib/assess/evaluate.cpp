#include <algorithm>

#include "assess/evaluation.h"
#include "assess/late.h"
#include "assess/verdict.h"

namespace sipub::assess {
namespace {

using schema::Measure;

/// Whether the measure is one for whoever is judged.
bool concerns_owner(const Measure& measure, const Context& context) {
  const World& world = context.world;
  if (!measure.levels.empty() &&
      std::ranges::find(measure.levels, context.owner->level) == measure.levels.end())
    return false;
  if (measure.leaf && *measure.leaf != world.is_leaf(*context.owner, context.day)) return false;
  if (measure.roles.empty()) return true;
  if (context.org) return world.fits(*context.org->org, measure.roles);
  return std::ranges::any_of(context.roles, [&](const std::string& role) {
    return std::ranges::find(measure.roles, role) != measure.roles.end();
  });
}

Truth applies(const Measure& measure, const Context& context, Outcome& outcome) {
  if (!measure.applies_if) return Truth::yes;
  Context on_day = context;
  on_day.late = true;
  on_day.with_notes = on_day.with_figures = false;
  InnerWorking work(context.work, {"适用的条件", "適用的條件", "what makes it apply"});
  on_day.work = work.get();
  Outcome condition = evaluate(*measure.applies_if, on_day);
  const Truth truth = holds_now(condition);
  condition.parts.clear();
  condition.notes.clear();
  outcome.append(std::move(condition));
  return truth;
}

void name_parts(const Measure& measure, Outcome& outcome) {
  if (measure.id.empty()) return;
  for (PartResult& part : outcome.parts) {
    part.id = part.id.empty() ? measure.id : measure.id + "." + part.id;
    if (part.label.empty()) part.label = SharedWords::borrowed(measure.label);
  }
}

void make_advisory(Outcome& outcome) {
  for (PartResult& part : outcome.parts) {
    part.advisory = true;
    part.status = Status::not_graded;
  }
}

template <class T>
void move_to(std::vector<T>& to, std::vector<T>& from) {
  if (to.empty()) return to.swap(from);
  to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

}  // namespace

Status Outcome::status() const {
  Status status = Status::not_applicable;
  for (const PartResult& part : parts)
    if (!part.advisory) status = worse(status, part.status);
  const bool only_advisories = !parts.empty() && std::ranges::all_of(parts, &PartResult::advisory);
  return only_advisories ? Status::not_graded : status;
}

void Outcome::append(Outcome other) {
  move_to(parts, other.parts);
  move_to(evidence, other.evidence);
  move_to(notes, other.notes);
  move_to(faulty, other.faulty);
  move_to(asked, other.asked);
  for (auto& [section, orgs] : other.silent) move_to(silent[section], orgs);
  if (other.achieved_on)
    achieved_on = std::max(achieved_on.value_or(*other.achieved_on), *other.achieved_on);
}

Outcome evaluate(const Measure& measure, const Context& context) {
  Outcome outcome;
  if (!concerns_owner(measure, context)) return outcome;
  const Truth asked_for = applies(measure, context, outcome);
  if (asked_for == Truth::no) {
    PartResult part;
    part.status = Status::not_applicable;
    outcome.parts.push_back(std::move(part));
  } else {
    outcome.append(
        std::visit([&](const auto& kind) { return evaluate(kind, context); }, measure.kind));
    if (asked_for == Truth::perhaps) {
      for (PartResult& part : outcome.parts)
        if (part.status != Status::pending) part.status = Status::undetermined;
    } else if (!measure.advisory && context.member == nullptr && !context.late) {
      find_late(measure, context, outcome);
    }
  }
  if (measure.advisory) make_advisory(outcome);
  name_parts(measure, outcome);
  return outcome;
}

}  // namespace sipub::assess
