#pragma once

#include <vector>

#include "assess/evaluation.h"

namespace sipub::assess {

/// The days within `days` on which what a measure looks at may change, in order: those dated in any
/// record that it may read, the first of a year, from which another ledger speaks, and those on
/// which divisions change. For a run, whose length no record tells, every day.
std::vector<Date> change_days(const schema::Measure& measure, const Context& context,
                              const Period& days);

}  // namespace sipub::assess
