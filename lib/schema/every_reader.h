#pragma once

#include "schema/measure_place.h"

namespace sipub::schema {

/// The key `every`: `day`, `week`, `{weeks: 2}`, `{days: 14, from: 2014-09-01}` and so forth.
Every read_every(Fields& fields, const MeasurePlace& place);

}  // namespace sipub::schema
