#include "schema/plan.h"

#include <algorithm>

namespace sipub::schema {

const Requirement* Plan::find(std::string_view requirement_id) const {
  const auto found = std::ranges::find(requirements, requirement_id, &Requirement::id);
  return found == requirements.end() ? nullptr : &*found;
}

const Stage* Plan::find_stage(std::string_view stage_id) const {
  const auto found = std::ranges::find(stages, stage_id, &Stage::id);
  return found == stages.end() ? nullptr : &*found;
}

Period Plan::whole() const { return {stages.front().window.first, stages.back().window.last}; }

}  // namespace sipub::schema
