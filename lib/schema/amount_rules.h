#pragma once

#include <string_view>

#include "schema/measure_place.h"
#include "source/document.h"

namespace sipub::schema {

/// Reports a value that isn't taken record by record, and so can't be counted by periods or summed
/// by places: how many different ones there are, or, where `sums_alone`, how a figure changed.
/// `kind` names the measure's kind.
void expect_by_record(source::Node key, const Amount& amount, bool sums_alone,
                      std::string_view kind, const MeasurePlace& place);

}  // namespace sipub::schema
