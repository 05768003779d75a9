#pragma once

#include "check/rule.h"

namespace sipub::check {

/// Turns the faults of form that were found while records were typed into findings, each by the
/// first rule that takes it.
void tell_flaws(const Subject& subject, Collector& findings);

}  // namespace sipub::check
