#pragma once

#include <vector>

#include "schema/plan.h"
#include "schema/plan_lookup.h"

namespace sipub::schema {

/// The plan's key `defaults`: numbers that ledgers may leave out, by words of the same record. The
/// node is a list; no node gives none.
std::vector<NumberByWord> read_defaults(source::Node node, const PlanLookup& names);

/// Gives a shape what a plan puts in; the field's help says so, too.
void put_in(Shape& shape, const NumberByWord& one);

}  // namespace sipub::schema
