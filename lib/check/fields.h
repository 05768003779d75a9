#pragma once

#include <string>

#include "ledger/ledger.h"
#include "schema/shape.h"

/// Ways through the fields of records that several rules take.
namespace sipub::check {

/// Calls `see(map_shape, map)` for a map and every map inside it, in lists too.
template <typename See>
void each_map(const schema::MapShape& shape, const ledger::Map& map, const See& see) {
  see(shape, map);
  for (const ledger::Slot& slot : map.slots()) {
    const schema::FieldShape& field = shape.fields[slot.field];
    if (field.map) {
      if (const ledger::Map* inner = slot.value.map()) each_map(*field.map, *inner, see);
    } else if (field.element && field.element->map) {
      const ledger::List* list = slot.value.list();
      if (list == nullptr) continue;
      for (const ledger::Value& item : *list) {
        if (const ledger::Map* inner = item.map()) each_map(*field.element->map, *inner, see);
      }
    }
  }
}

/// Calls `see(field_shape, field_name, value)` for every usable value of a record that is no list
/// or map, those inside lists and maps included; of an item of a list the shape is the element's
/// and `named` the list's, which has the label.
template <typename See>
void each_value(const schema::MapShape& shape, const ledger::Map& record, const See& see) {
  each_map(shape, record, [&](const schema::MapShape& map_shape, const ledger::Map& map) {
    for (const ledger::Slot& slot : map.slots()) {
      const schema::FieldShape& field = map_shape.fields[slot.field];
      if (!slot.value.usable() || field.map) continue;
      if (const ledger::List* list = slot.value.list()) {
        if (!field.element || field.element->map) continue;
        for (const ledger::Value& item : *list) {
          if (item.usable()) see(*field.element, field, item);
        }
      } else {
        see(field, field, slot.value);
      }
    }
  });
}

/// Whether a map, or one inside it, has a field for which `has(field_shape)` is true. For a rule
/// to pass over sections that don't concern it.
template <typename Has>
bool any_field(const schema::MapShape& shape, const Has& has) {
  for (const schema::FieldShape& field : shape.fields) {
    if (has(field)) return true;
    if (field.element && has(*field.element)) return true;
    if (field.map && any_field(*field.map, has)) return true;
    if (field.element && field.element->map && any_field(*field.element->map, has)) return true;
  }
  return false;
}

/// Whether a map, or one inside it, has the property.
template <typename Has>
bool any_map(const schema::MapShape& shape, const Has& has) {
  if (has(shape)) return true;
  for (const schema::FieldShape& field : shape.fields) {
    if (field.map && any_map(*field.map, has)) return true;
    if (field.element && field.element->map && any_map(*field.element->map, has)) return true;
  }
  return false;
}

/// Where a record is named: its id where that is written, else its beginning.
Span place_of(const ledger::Record& record, const schema::SectionShape& shape);

/// What rows of a snapshot must share to be about the same thing: the area, all words, all codes.
std::string series_of(const ledger::Record& record, const schema::SectionShape& shape);

}  // namespace sipub::check
