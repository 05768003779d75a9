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

/// Looks for the first day on which each part that was missed is met.
class LateSearch {
 public:
  LateSearch(const Measure& measure, const Context& context, Outcome& outcome)
      : measure_(measure), outcome_(outcome), later_(context), open_(outcome.parts.size()) {
    later_.late = true;
    later_.with_notes = later_.with_figures = false;
  }

  void run(const Period& days) {
    if (const auto course = AreaCourse::of(measure_, later_)) {
      const auto is_wanted = [&](std::size_t part) { return is_missed(outcome_.parts[part]); };
      course->each_change(days, is_wanted, [&](Date day, const std::vector<Status>& statuses) {
        if (may_be_late(statuses)) later_.with_evidence ? look_at(day) : catch_up(day, statuses);
        return std::ranges::none_of(outcome_.parts, is_missed);
      });
    } else {
      std::vector<Date> changes = change_days(measure_, later_, days);
      if (changes.empty() || changes.back() != days.last) changes.push_back(days.last);
      for (const Date day : changes) {
        look_at(day);
        if (std::ranges::none_of(outcome_.parts, is_missed)) break;
      }
    }
    leave_open(open_, outcome_);
  }

 private:
  void look_at(Date day) {
    Context then = later_;
    then.day = day;
    InnerWorking work(later_.work, later_.work == nullptr ? Words{} : day_name(day));
    then.work = work.get();
    const Outcome found =
        std::visit([&](const auto& kind) { return evaluate(kind, then); }, measure_.kind);
    const std::vector<Status> statuses = statuses_of(found);
    if (!may_be_late(statuses)) return work.forget();
    catch_up(day, statuses);
    outcome_.evidence.insert(outcome_.evidence.end(), found.evidence.begin(), found.evidence.end());
  }

  void catch_up(Date day, const std::vector<Status>& then) {
    for (std::size_t i = 0; i < then.size(); ++i)
      if (is_missed(outcome_.parts[i]) && then[i] == Status::met)
        outcome_.parts[i].status = Status::met_late;
    outcome_.achieved_on = day;
  }

  /// Whether a part that was missed is met then. One that may be, as far as the ledgers can tell,
  /// is marked.
  bool may_be_late(const std::vector<Status>& then) {
    if (then.size() != open_.size()) return false;
    bool found = false;
    for (std::size_t i = 0; i < then.size(); ++i) {
      if (!is_missed(outcome_.parts[i])) continue;
      if (then[i] == Status::undetermined) open_[i] = true;
      found = found || then[i] == Status::met;
    }
    return found;
  }

  const Measure& measure_;
  Outcome& outcome_;
  Context later_;
  std::vector<bool> open_;  ///< parts that may have been reached meanwhile
};

}  // namespace

void find_late(const schema::Measure& measure, const Context& context, Outcome& outcome) {
  const auto due = context.window().due;
  if (!due || context.world.as_of() <= *due || !can_be_late(measure, context.window())) return;
  if (std::ranges::none_of(outcome.parts, is_missed)) return;
  LateSearch(measure, context, outcome).run({*due + std::chrono::days(1), context.world.as_of()});
}

}  // namespace sipub::assess
