#include "assess/late.h"

#include <algorithm>

#include "assess/change_days.h"

namespace sipub::assess {
namespace {

using schema::Measure;

bool can_be_late(const Measure& measure, const schema::Window& window);

bool can_be_late(const schema::CountMeasure&, const schema::Window&) { return true; }

bool can_be_late(const schema::RatioMeasure& measure, const schema::Window& window) {
  return measure.take == schema::RatioMeasure::Take::latest ||
         window.basis != schema::Basis::window;
}

bool can_be_late(const schema::CadenceMeasure&, const schema::Window&) { return false; }

bool can_be_late(const schema::RunMeasure& measure, const schema::Window&) {
  return measure.starts_by_due && !measure.ends_in_window;
}

bool can_be_late(const schema::EachMeasure& measure, const schema::Window& window) {
  return !measure.inner || can_be_late(*measure.inner, window);
}

/// Its parts are looked at one by one.
bool can_be_late(const schema::AllOfMeasure&, const schema::Window&) { return false; }

bool can_be_late(const Measure& measure, const schema::Window& window) {
  return std::visit([&](const auto& kind) { return can_be_late(kind, window); }, measure.kind);
}

bool is_missed(const PartResult& part) { return part.status == Status::not_met; }

}  // namespace

void find_late(const Measure& measure, const Context& context, Outcome& outcome) {
  const auto due = context.window().due;
  if (!due || context.world.as_of() <= *due || !can_be_late(measure, context.window())) return;
  if (std::ranges::none_of(outcome.parts, is_missed)) return;

  Context later = context;
  later.late = true;
  later.trace = nullptr;
  for (const Date day :
       change_days(measure, context, {*due + std::chrono::days(1), context.world.as_of()})) {
    later.day = day;
    const Outcome then =
        std::visit([&](const auto& kind) { return evaluate(kind, later); }, measure.kind);
    if (then.parts.size() != outcome.parts.size()) continue;
    bool found = false;
    for (std::size_t i = 0; i < outcome.parts.size(); ++i) {
      PartResult& part = outcome.parts[i];
      if (!is_missed(part) || then.parts[i].status != Status::met) continue;
      part.status = Status::met_late;
      found = true;
    }
    if (!found) continue;
    outcome.achieved_on = day;
    outcome.evidence.insert(outcome.evidence.end(), then.evidence.begin(), then.evidence.end());
    if (std::ranges::none_of(outcome.parts, is_missed)) return;
  }
}

}  // namespace sipub::assess
