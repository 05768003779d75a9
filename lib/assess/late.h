#pragma once

#include "assess/evaluation.h"

namespace sipub::assess {

/// Looks, for parts that were not met on the due day, for the first later day up to the as-of date
/// on which they are (reading A39, decision D13): they become met-late, with the figures of the due
/// day. What may have been met in time stays undetermined, and so
/// does what was missed but may have been reached since, on days that nobody recorded. There is no
/// late achievement for cadences, sums inside a window and runs that must lie in one.
void find_late(const schema::Measure& measure, const Context& context, Outcome& outcome);

}  // namespace sipub::assess
