#pragma once

#include <vector>

#include "schema/measure.h"
#include "schema/shape.h"

/// What is the same on every day.
namespace sipub::assess {

/// Whether what stands at the path doesn't hang on the day: it stands in the record itself.
bool is_timeless(const schema::FieldPath& path);
bool are_timeless(const std::vector<schema::FieldPath>& paths);
/// Whether a record meets the condition on every day or on none, whatever member is at hand.
bool is_timeless(const schema::Condition& condition);
/// Whether nothing but its own date decides on which days a record is taken.
bool is_timeless(const schema::Selection& selection, const schema::Shape& shape);

}  // namespace sipub::assess
