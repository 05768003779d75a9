#pragma once

#include "schema/measure.h"

/// What is the same on every day.
namespace sipub::assess {

/// Whether what stands at the path doesn't hang on the day: it stands in the record itself.
bool is_timeless(const schema::FieldPath& path);
/// Whether a record meets the condition on every day or on none.
bool is_timeless(const schema::Condition& condition);

}  // namespace sipub::assess
