#pragma once

#include "schema/plan_lookup.h"

namespace sipub::schema {

/// One entry of `requirements`. `names` knows the ids of all of them. Faults are reported.
Requirement read_requirement(source::Node node, const PlanLookup& names);

/// Reports requirements that are the same as one that is not measured itself or not owed at a
/// level. `nodes` are their entries, in the same order.
void check_twins(const std::vector<Requirement>& requirements,
                 const std::vector<source::Node>& nodes, const PlanLookup& names);

}  // namespace sipub::schema
