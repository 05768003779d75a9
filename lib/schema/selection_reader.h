#pragma once

#include <optional>

#include "schema/measure_place.h"

namespace sipub::schema {

/// The keys that say which records are read: `section` (or, by another name, `section_key`) or
/// `list`, `from`, `orgs`, `where`, `having`. Nothing, after a report, where the records can't be
/// told.
std::optional<Selection> read_selection(Fields& fields, const MeasurePlace& place,
                                        std::string_view section_key = "section");
/// A mapping of such keys and nothing else; nothing where `node` is no node.
std::optional<Selection> read_whole_selection(source::Node node, const MeasurePlace& place);

/// A selection and what is added up over it.
struct Figure {
  Selection select;
  Amount amount;
};
/// A mapping with the keys of a selection and `value`.
std::optional<Figure> read_figure(source::Node node, const MeasurePlace& place);

/// The key `value`: records, a field, or one operation on fields of the records selected.
Amount read_amount(Fields& fields, const Selection& select, const MeasurePlace& place);

/// What a record of a selection is made of. Null for the elements of a list without fields.
const MapShape* map_of(const Selection& select, const Shape& shape);
/// The section's shape; null for a list inside a member.
const SectionShape* section_of(const Selection& select, const Shape& shape);

}  // namespace sipub::schema
