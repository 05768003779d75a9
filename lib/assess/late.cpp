#include "assess/late.h"

#include <algorithm>

#include "assess/area_course.h"
#include "assess/change_days.h"
#include "assess/notes.h"
#include "assess/period_names.h"

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

std::vector<Status> statuses_of(const Outcome& outcome) {
  std::vector<Status> statuses;
  for (const PartResult& part : outcome.parts) statuses.push_back(part.status);
  return statuses;
}

/// Whether one of the parts that were missed is met `then`.
bool catches_up(const Outcome& outcome, const std::vector<Status>& then) {
  for (std::size_t i = 0; i < then.size(); ++i)
    if (is_missed(outcome.parts[i]) && then[i] == Status::met) return true;
  return false;
}

/// Makes those parts late that were missed and are met `then`.
void catch_up(Outcome& outcome, const std::vector<Status>& then) {
  for (std::size_t i = 0; i < then.size(); ++i)
    if (is_missed(outcome.parts[i]) && then[i] == Status::met)
      outcome.parts[i].status = Status::met_late;
}

/// Marks the parts that were missed and may be met `then`, as far as the ledgers can tell.
void mark_open(std::vector<bool>& open, const Outcome& outcome, const std::vector<Status>& then) {
  for (std::size_t i = 0; i < then.size(); ++i)
    if (is_missed(outcome.parts[i]) && then[i] == Status::undetermined) open[i] = true;
}

/// What was missed and may have been reached since, on days that nobody recorded, is neither a miss
/// that lasts nor a late achievement (decision D2).
void leave_open(const std::vector<bool>& open, Outcome& outcome) {
  bool found = false;
  for (std::size_t i = 0; i < outcome.parts.size(); ++i) {
    if (!open[i] || !is_missed(outcome.parts[i])) continue;
    outcome.parts[i].status = Status::undetermined;
    found = true;
  }
  if (found) outcome.notes.push_back(note("late-unknown"));
}

}  // namespace

void find_late(const Measure& measure, const Context& context, Outcome& outcome) {
  const auto due = context.window().due;
  if (!due || context.world.as_of() <= *due || !can_be_late(measure, context.window())) return;
  if (std::ranges::none_of(outcome.parts, is_missed)) return;

  Context later = context;
  later.late = true;
  const Date as_of = context.world.as_of();
  std::vector<Date> days = change_days(measure, context, {*due + std::chrono::days(1), as_of});
  if (days.empty() || days.back() != as_of) days.push_back(as_of);
  std::vector<bool> open(outcome.parts.size());
  const auto course = AreaCourse::of(measure, later, as_of);
  // Whether a part that was missed is met then.
  const auto look = [&](const std::vector<Status>& then) {
    if (then.size() != outcome.parts.size()) return false;
    mark_open(open, outcome, then);
    return catches_up(outcome, then);
  };
  for (const Date day : days) {
    if (course && !look(course->on(day))) continue;
    later.day = day;
    InnerWorking work(context.work, day_name(day));
    later.work = work.get();
    const Outcome then =
        std::visit([&](const auto& kind) { return evaluate(kind, later); }, measure.kind);
    const auto statuses = statuses_of(then);
    if (!look(statuses)) {
      work.forget();
      continue;
    }
    catch_up(outcome, statuses);
    outcome.achieved_on = day;
    outcome.evidence.insert(outcome.evidence.end(), then.evidence.begin(), then.evidence.end());
    if (std::ranges::none_of(outcome.parts, is_missed)) return;
  }
  leave_open(open, outcome);
}

}  // namespace sipub::assess
