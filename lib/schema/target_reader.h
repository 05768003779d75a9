#pragma once

#include "schema/measure_place.h"

namespace sipub::schema {

/// What a kind's `at_least` may be, beside a number that may not be passed.
struct TargetForms {
  bool number = false;
  bool all = false;
  bool percent = false;
  bool base = false;     ///< a percent needs `of`, the figure that it is a share of
  bool at_most = false;  ///< the key `at_most` may stand
};

/// The keys `at_least` and `at_most`. Without either, Target::Kind::none.
Target read_target(Fields& fields, const MeasurePlace& place, const TargetForms& forms);

}  // namespace sipub::schema
