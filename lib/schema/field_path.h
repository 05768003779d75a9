#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/diagnostic.h"
#include "schema/measure.h"
#include "schema/shape.h"

namespace sipub::schema {

/// The step at which a path leads nowhere.
struct PathFault {
  Span step;                       ///< bytes of the step within the path's text
  bool has_no_fields = false;      ///< the field before it is no map, list of maps or reference
  std::string before;              ///< ... that field's name; else empty
  std::vector<std::string> known;  ///< names that could have stood here
};

/// The way that `text`, names or labels joined by dots, goes from `start`. The path points into
/// `start` and `shape`.
std::variant<FieldPath, PathFault> resolve_path(std::string_view text, const MapShape& start,
                                                const Shape& shape);

/// What the values at the path's end are made of: the elements' shape for a list, else the field's
/// own. Requires a path that is not empty.
const FieldShape& value_shape(const FieldPath& path);

/// The map that holds further fields behind `field`: its own, its elements', or that of the record
/// it refers to; null where there are none.
const MapShape* map_behind(const FieldShape& field, const Shape& shape);

}  // namespace sipub::schema
