#pragma once

#include "schema/plan_lookup.h"
#include "schema/report_source.h"

namespace sipub::schema {

/// The plan's key `report`: a requirement with a cadence over a section whose acts last from one
/// day to another, and two lists of texts in its records. Nothing where the key is missing, or
/// after a report.
std::optional<ReportSource> read_report_source(source::Node node, const PlanLookup& names);

}  // namespace sipub::schema
