#pragma once

#include "schema/plan_lookup.h"

namespace sipub::schema {

/// The key `window`: when a requirement is judged. `stage` is the requirement's own, or empty.
Window read_window(Fields& fields, const std::string& stage, const PlanLookup& names);

}  // namespace sipub::schema
