#include "cmd/template_values.h"

#include <yaml-cpp/yaml.h>

#include <algorithm>

namespace sipub::cmd {
namespace {

using schema::FieldShape;
using schema::FieldType;

void emit_map(YAML::Emitter& out, const schema::MapShape& map, const ExampleValues& values) {
  out << YAML::BeginMap;
  for (const auto& field : map.fields) {
    if (!field.required || field.derived) continue;
    out << YAML::Key << field.label.in(values.language) << YAML::Value;
    emit_example(out, field, values);
  }
  out << YAML::EndMap;
}

/// The year where the limits make one, else a round number within them.
std::int64_t example_number(const FieldShape& field, const ExampleValues& values) {
  constexpr std::int64_t kRound = 100;
  const std::int64_t year = year_of(values.day);
  if (field.min && field.max && *field.min > kRound && year <= *field.max) return year;
  const std::int64_t number = std::max(kRound, field.min.value_or(kRound));
  return std::min(number, field.max.value_or(number));
}

}  // namespace

bool is_needed(const schema::SectionShape& section, const FieldShape& field) {
  const auto is_field = [&](const std::optional<std::size_t>& index) {
    return index && &section.record.fields[*index] == &field;
  };
  if (field.derived) return false;
  if (field.required || is_field(section.on)) return true;
  if (section.occasions && is_field(section.occasions->date)) return true;
  return section.type == schema::SectionType::state && !section.one && is_field(section.id);
}

void emit_example(YAML::Emitter& out, const FieldShape& field, const ExampleValues& values) {
  switch (field.type) {
    case FieldType::text: out << (field.coded ? "A-1" : "……"); break;
    case FieldType::reference: out << "A-1"; break;
    case FieldType::number:
    case FieldType::money: out << example_number(field, values); break;
    case FieldType::boolean:
      out << values.shape.format_words[static_cast<std::size_t>(schema::FormatWord::yes)].label.in(
          values.language);
      break;
    case FieldType::date: out << format_iso(values.day); break;
    case FieldType::month: out << format_iso(month_of(values.day)); break;
    case FieldType::word: out << field.vocabulary->words.front().label.in(values.language); break;
    case FieldType::division:
    case FieldType::area: out << YAML::DoubleQuoted << values.division; break;
    case FieldType::org: out << values.org; break;
    case FieldType::list:
      out << YAML::Flow << YAML::BeginSeq;
      emit_example(out, *field.element, values);
      out << YAML::EndSeq;
      break;
    case FieldType::map: emit_map(out, *field.map, values); break;
  }
}

std::string yaml_scalar(const std::string& text) {
  YAML::Emitter out;
  out << text;
  return out.c_str();
}

}  // namespace sipub::cmd
