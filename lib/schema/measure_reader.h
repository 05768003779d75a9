#pragma once

#include "schema/measure_place.h"

namespace sipub::schema {

/// A measure of any kind with its conditions. Null, after a report, where it can't be told what is
/// measured; null in silence where `node` is no node.
MeasurePointer read_measure(source::Node node, const MeasurePlace& place);

/// A list of measures, each with an id of its own and a label.
std::vector<MeasurePointer> read_measures(const std::vector<source::Node>& nodes,
                                          const MeasurePlace& place, bool advisory);

// One for each kind, which takes the kind's own keys. Nothing, after a report, where the kind's
// records or members can't be told.
std::optional<CountMeasure> read_count(Fields& fields, const MeasurePlace& place);
std::optional<RatioMeasure> read_ratio(Fields& fields, const MeasurePlace& place);
std::optional<CadenceMeasure> read_cadence(Fields& fields, const MeasurePlace& place);
std::optional<RunMeasure> read_run(Fields& fields, const MeasurePlace& place);
std::optional<EachMeasure> read_each(Fields& fields, const MeasurePlace& place);

}  // namespace sipub::schema
