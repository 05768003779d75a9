#pragma once

#include <vector>

#include "schema/measure_place.h"

namespace sipub::schema {

/// The conditions of a `where`, `satisfies` or `some`: fields of `map` and the tests on them. What
/// can't be read is reported and left out.
std::vector<Condition> read_conditions(source::Node node, const MapShape& map,
                                       const MeasurePlace& place);

/// P203 at `node` unless the values at the path's end are of one of these types.
bool expect_type(SchemaReader& reader, source::Node node, const FieldPath& path,
                 std::initializer_list<FieldType> types);
/// P203 at `node` unless the path ends at a list.
bool expect_list(SchemaReader& reader, source::Node node, const FieldPath& path);

}  // namespace sipub::schema
