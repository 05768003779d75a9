#pragma once

#include "assess/roll_up.h"

/// Figures of several words of the same places, taken together.
namespace sipub::assess {

/// What they come to before the first of them: nought, and known.
RolledUp nothing();
/// `over`, `under`: which of the two sides the figure has.
void add(RolledUp& total, const RolledUp& figure, bool over = true, bool under = true);

}  // namespace sipub::assess
