#include "assess/companions.h"

#include "assess/change_days.h"
#include "assess/gathering.h"
#include "assess/judging.h"

namespace sipub::assess {

std::optional<CompanionDays> companion_days(const schema::Requirement& requirement,
                                            const schema::Selection& selection,
                                            const Source& source, const World& world) {
  Context context{world, requirement};
  context.scope = requirement.scope;
  context.owner = context.place = source.division;
  context.org = &source;
  world.forget_questions();
  std::vector<Date> days{day_judged(requirement, world.as_of())};
  const auto& due = requirement.window.due;
  if (due && *due < world.as_of() && requirement.measure) {
    const Period late{*due + std::chrono::days(1), world.as_of()};
    for (const Date day : change_days(*requirement.measure, context, late)) days.push_back(day);
  }
  CompanionDays found;
  for (const Date day : days) {
    context.day = day;
    context.late = day != days.front();
    const Truth truth = has_companion(selection, source, context);
    if (found.empty() || found.back().second != truth) found.emplace_back(day, truth);
  }
  if (world.was_asked_outside()) return std::nullopt;
  return found;
}

}  // namespace sipub::assess
