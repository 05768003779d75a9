#pragma once

#include <optional>
#include <vector>

#include "schema/measure_place.h"

namespace sipub::schema {

/// What a field holds, for people: `text`, `a word of “kinds of channels”`.
Words description(const FieldShape& field);
Words description(FieldType type);

/// A value that the field at the end of `path` is compared with, or `$member` and what stands
/// behind it. Nothing, after a report, where the field can't hold it.
std::optional<Operand> read_operand(source::Node node, const FieldPath& path,
                                    const MeasurePlace& place);
/// One value or a list of them.
std::vector<Operand> read_operands(source::Node node, const FieldPath& path,
                                   const MeasurePlace& place);

}  // namespace sipub::schema
