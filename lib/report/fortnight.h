#pragma once

#include <optional>

#include "base/date.h"
#include "schema/plan.h"

namespace sipub::report {

/// One reporting period of the plan.
struct Fortnight {
  int number = 0;  ///< from 1
  Period days;
};

/// The period that `day` lies in, by the cadence of the plan's reporting requirement; nothing
/// where the plan has none (schema::Plan::reports) or before its first day.
std::optional<Fortnight> fortnight_of(const schema::Plan& plan, Date day);
/// The period with this number (from 1), or nothing.
std::optional<Fortnight> fortnight(const schema::Plan& plan, int number);

}  // namespace sipub::report
