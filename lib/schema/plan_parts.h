#pragma once

#include "schema/plan_lookup.h"

namespace sipub::schema {

// The parts of a plan that its requirements name. `names` looks up what was read before; nodes are
// lists (offices: a mapping), and no node gives an empty part.

std::vector<Reading> read_readings(source::Node node, const PlanLookup& names);
/// In order of time, at least one.
std::vector<Stage> read_stages(source::Node node, const PlanLookup& names);
std::vector<Group> read_groups(source::Node node, const PlanLookup& names);
std::vector<std::pair<std::string, Words>> read_offices(source::Node node, const PlanLookup& names);
std::vector<UngradedClause> read_ungraded_clauses(source::Node node, const PlanLookup& names);

/// The key `clause`: line of the plan's text and official number.
Clause read_clause(Fields& fields);

/// The key `id`, which no earlier one in `ids` may equal; empty after a report.
std::string read_id(Fields& fields, Words what, std::vector<std::string>& ids);

}  // namespace sipub::schema
