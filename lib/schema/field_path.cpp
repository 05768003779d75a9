#include "schema/field_path.h"

namespace sipub::schema {

namespace {

std::vector<std::string> names_of(const MapShape& map) {
  std::vector<std::string> names;
  names.reserve(map.fields.size());
  for (const FieldShape& field : map.fields) names.push_back(field.name);
  return names;
}

const FieldShape& innermost(const FieldShape& field) {
  const FieldShape* shape = &field;
  while (shape->type == FieldType::list) shape = shape->element.get();
  return *shape;
}

}  // namespace

const MapShape* map_behind(const FieldShape& field, const Shape& shape) {
  const FieldShape& value = innermost(field);
  if (value.type == FieldType::map) return value.map.get();
  if (value.type != FieldType::reference) return nullptr;
  const auto section = shape.find_section(value.section);
  return section ? &shape.sections[*section].record : nullptr;
}

const FieldShape& value_shape(const FieldPath& path) { return innermost(*path.last); }

std::variant<FieldPath, PathFault> resolve_path(std::string_view text, const MapShape& start,
                                                const Shape& shape) {
  FieldPath path;
  path.text = text;
  const MapShape* map = &start;
  std::size_t begin = 0;
  while (true) {
    const std::size_t end = std::min(text.find('.', begin), text.size());
    const Span step{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
    if (!map) return PathFault{step, true, path.last->name, {}};
    const auto index = map->find(text.substr(begin, end - begin));
    if (!index) return PathFault{step, false, {}, names_of(*map)};
    const FieldShape& field = map->fields[*index];
    path.fields.push_back(*index);
    path.shapes.push_back(&field);
    path.last = &field;
    if (end == text.size()) {
      path.sections.push_back(FieldPath::kSameRecord);
      return path;
    }
    const FieldShape& value = innermost(field);
    path.sections.push_back(value.type == FieldType::reference
                                ? shape.find_section(value.section).value_or(FieldPath::kSameRecord)
                                : FieldPath::kSameRecord);
    map = map_behind(field, shape);
    begin = end + 1;
  }
}

}  // namespace sipub::schema
