#pragma once

#include "assess/evaluation.h"

namespace sipub::assess {

/// Notes that go with any result, whatever its measure: what the plan says beside the requirement,
/// who was silent, which records are void, what others provide.
std::vector<Note> general_notes(const Outcome& outcome, const Context& context);

}  // namespace sipub::assess
