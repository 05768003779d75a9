#include "schema/map_reader.h"

#include <algorithm>
#include <array>
#include <utility>

#include "schema/codes.h"

namespace sipub::schema {
namespace {

using source::Entry;
using source::Node;

constexpr std::array kTypes{
    Named<FieldType>{"text", FieldType::text},
    Named<FieldType>{"number", FieldType::number},
    Named<FieldType>{"money", FieldType::money},
    Named<FieldType>{"bool", FieldType::boolean},
    Named<FieldType>{"date", FieldType::date},
    Named<FieldType>{"month", FieldType::month},
    Named<FieldType>{"word", FieldType::word},
    Named<FieldType>{"division", FieldType::division},
    Named<FieldType>{"area", FieldType::area},
    Named<FieldType>{"org", FieldType::org},
    Named<FieldType>{"reference", FieldType::reference},
    Named<FieldType>{"list", FieldType::list},
    Named<FieldType>{"map", FieldType::map},
};

constexpr std::array kNames{
    Named<FieldShape::Names>{"requirement", FieldShape::Names::requirement},
    Named<FieldShape::Names>{"code", FieldShape::Names::code},
    Named<FieldShape::Names>{"record", FieldShape::Names::record},
    Named<FieldShape::Names>{"file", FieldShape::Names::file},
};

const Words kField{"字段", "欄位", "field"};

std::vector<std::string> names_of(const std::vector<FieldShape>& fields) {
  std::vector<std::string> names;
  names.reserve(fields.size());
  for (const FieldShape& field : fields) names.push_back(field.name);
  return names;
}

}  // namespace

std::string_view type_name(FieldType type) {
  return std::find_if(kTypes.begin(), kTypes.end(),
                      [&](const auto& named) { return named.value == type; })
      ->name;
}

void add_names(SchemaReader& reader, NameIndex& index, std::size_t entry, std::string_view name,
               const Words& label, Node place,
               const std::function<std::string_view(std::size_t)>& name_of) {
  const auto taken = index.add(entry, name, label);
  if (!taken) return;
  reader.report(kAmbiguousLabel, place,
                {{"label", *taken},
                 {"name", std::string(name)},
                 {"other", std::string(name_of(*index.find(*taken)))}});
}

void MapReader::add_fields(Node fields) {
  for (const Entry entry : reader_.entries(fields)) {
    const std::string_view name = entry.key.text();
    const bool is_there = std::any_of(map_.fields.begin(), map_.fields.end(),
                                      [&](const FieldShape& field) { return field.name == name; });
    if (is_there) continue;
    Rules rules;
    FieldShape field = read_field(entry.value, &rules);
    field.name = name;
    for (FieldShape* list = &field; list->element; list = list->element.get()) {
      list->element->name = list->name;
      list->element->label = list->label;
    }
    if (!rules.label) rules.label = entry.key;
    map_.fields.push_back(std::move(field));
    rules_.push_back(rules);
  }
}

void MapReader::add_constraints(Node list) {
  for (const Node item : reader_.list(list)) constraints_.push_back(item);
}

void MapReader::add_doubts(Node list) {
  for (const Node item : reader_.list(list)) doubts_.push_back(item);
}

void MapReader::add_refused(Node keys) {
  for (const Entry entry : reader_.entries(keys)) refused_.push_back(entry);
}

FieldShape MapReader::read_field(Node node, Rules* rules) {
  Fields fields(reader_, node);
  FieldShape field;
  if (!fields.is_mapping()) return field;
  read_type(fields, field);
  field.required = fields.flag("required");
  if (rules != nullptr) {
    rules->label = fields.take("label", Need::required);
    field.label = reader_.words(rules->label).value_or(Words{});
    field.help = fields.words("help", Need::required).value_or(Words{});
    field.fixed = fields.flag("fixed");
    rules->derived = fields.take("derived");
    rules->standard = fields.take("default");
    if (field.type == FieldType::text) rules->unique = fields.take("unique");
    if (field.type == FieldType::org) rules->approval = fields.take("approval");
  }
  fields.finish();
  return field;
}

void MapReader::read_type(Fields& fields, FieldShape& field) {
  field.type = fields.choice("type", kTypes, Need::required).value_or(FieldType::text);
  switch (field.type) {
    case FieldType::text:
      field.names = fields.choice("names", kNames).value_or(FieldShape::Names::nothing);
      field.coded = fields.flag("coded");
      break;
    case FieldType::number:
    case FieldType::money:
      field.min = fields.number("min");
      field.max = fields.number("max");
      field.weak_below = fields.number("weak_below");
      field.cumulative = fields.flag("cumulative");
      break;
    case FieldType::boolean: field.weak_unless = fields.boolean("weak_unless"); break;
    case FieldType::word: {
      const Node name = fields.take("vocabulary", Need::required);
      if (reader_.text(name)) field.vocabulary = links_.vocabulary(name);
      break;
    }
    case FieldType::org: field.or_text = fields.flag("or_text"); break;
    case FieldType::reference: {
      const Node name = fields.take("section", Need::required);
      if (auto section = reader_.text(name)) {
        field.section = *std::move(section);
        links_.sections.push_back(name);
      }
      break;
    }
    case FieldType::list:
      field.element =
          std::make_unique<FieldShape>(read_field(fields.take("of", Need::required), nullptr));
      break;
    case FieldType::map: {
      MapReader inner(reader_, links_);
      inner.add_fields(fields.take("fields", Need::required));
      inner.add_constraints(fields.take("constraints"));
      inner.add_doubts(fields.take("doubts"));
      inner.add_refused(fields.take("refused"));
      field.map = std::make_unique<MapShape>(inner.finish());
      break;
    }
    case FieldType::date:
    case FieldType::month:
    case FieldType::division:
    case FieldType::area: break;
  }
}

std::optional<std::size_t> field_named(SchemaReader& reader, const MapShape& map, Node name,
                                       FieldTypes types) {
  if (!reader.text(name)) return {};
  const auto found =
      std::find_if(map.fields.begin(), map.fields.end(),
                   [&](const FieldShape& field) { return field.name == name.text(); });
  if (found == map.fields.end()) {
    reader.report_unknown_name(name, kField, names_of(map.fields));
    return {};
  }
  if (types.size() > 0 && std::find(types.begin(), types.end(), found->type) == types.end()) {
    std::string expected;
    for (const FieldType type : types) {
      if (!expected.empty()) expected += '/';
      expected += type_name(type);
    }
    reader.report(kWrongFieldType, name,
                  {{"field", found->name},
                   {"found", std::string(type_name(found->type))},
                   {"expected", expected}});
    return {};
  }
  return static_cast<std::size_t>(found - map.fields.begin());
}

std::vector<std::size_t> MapReader::fields(const std::vector<Node>& names, FieldTypes types) {
  std::vector<std::size_t> found;
  for (const Node name : names) {
    if (const auto index = field(name, types)) found.push_back(*index);
  }
  return found;
}

void MapReader::name_fields() {
  for (std::size_t index = 0; index < map_.fields.size(); ++index) {
    const FieldShape& field = map_.fields[index];
    add_names(reader_, map_.index, index, field.name, field.label, rules_[index].label,
              [&](std::size_t other) -> std::string_view { return map_.fields[other].name; });
  }
}

MapShape MapReader::finish() {
  name_fields();
  for (std::size_t index = 0; index < map_.fields.size(); ++index) {
    FieldShape& field = map_.fields[index];
    const Rules& rules = rules_[index];
    if (rules.derived) set_derived(field, rules.derived);
    if (rules.standard) set_default(field, rules.standard);
    if (rules.unique) set_unique(field, rules.unique);
    if (rules.approval) set_approval(field, rules.approval);
  }
  check_circles();
  for (const Node constraint : constraints_) read_constraint(constraint);
  for (const Node doubt : doubts_) read_doubt(doubt);
  for (const Entry& entry : refused_) read_refused(entry);
  return std::move(map_);
}

}  // namespace sipub::schema
