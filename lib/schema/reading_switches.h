#pragma once

#include <vector>

#include "schema/plan.h"
#include "schema/plan_reader.h"
#include "schema/schema_reader.h"

namespace sipub::schema {

/// What `{reading: A1, per_kind: …, pooled: …}` stands for under the chosen readings: the value
/// behind the chosen one, or no node where that is `none`. Nodes of other forms stand for
/// themselves, and a switch over nothing known is passed over: `check_switches` reports it.
Chosen choose_by_reading(source::Node node, const std::vector<Reading>& readings);

/// Sets each reading's choice. Throws Failure for a reading or choice that doesn't exist.
void apply_choices(std::vector<Reading>& readings, const ReadingChoices& choices);

/// Reports switches that name an unknown reading or choice or leave one out, and readings whose
/// choices nothing depends on, in the whole plan whatever is chosen.
void check_switches(SchemaReader& reader, const std::vector<Reading>& readings);

/// Reports every switch inside a requirement over a reading that is not among `named`.
void check_readings_named(SchemaReader& reader, source::Node requirement,
                          const std::vector<std::string>& named);

}  // namespace sipub::schema
