#include "cmd/template_section.h"

#include <fmt/format.h>
#include <yaml-cpp/yaml.h>

#include <algorithm>

#include "base/text.h"
#include "base/wrap.h"

namespace sipub::cmd {
namespace {

using schema::FieldShape;
using schema::FieldType;
using Fields = std::vector<const FieldShape*>;

/// The template is a comment once more, so two columns less than a line has.
constexpr std::size_t kWidth = 76;

/// A comment whose further lines begin at the text, not at the margin.
std::string comment(const std::string& text, std::size_t indent = 0, std::size_t hanging = 0) {
  std::string lines;
  std::size_t margin = indent;
  for (const auto& line : wrap(text, kWidth - 2 - indent - hanging)) {
    lines += "# " + std::string(margin, ' ') + line + '\n';
    margin = indent + hanging;
  }
  return lines;
}

std::string listed(const std::vector<std::string>& words, Language language) {
  return fmt::format("{}", fmt::join(words, language == Language::en ? ", " : "、"));
}

/// What may stand in a field, beyond its help.
std::string choices(const FieldShape& field, Language language) {
  const FieldShape& value = field.element ? *field.element : field;
  std::string text;
  if (value.vocabulary) {
    std::vector<std::string> labels;
    for (const auto& word : value.vocabulary->words) labels.push_back(word.label.in(language));
    const Words head = field.element ? Words{"可填：", "可填：", " Any of: "}
                                     : Words{"可填：", "可填：", " One of: "};
    text = head.in(language) + listed(labels, language) + Words{"。", "。", "."}.in(language);
  }
  if (field.type == FieldType::list && !value.map) {
    text += Words{"可列几项，写成 [甲, 乙]。", "可列幾項，寫成 [甲, 乙]。",
                  " Several are written [a, b]."}
                .in(language);
  }
  return text;
}

bool is_same(const FieldShape& a, const FieldShape& b) {
  return a.name == b.name && a.label == b.label && a.help == b.help;
}

Fields ordered_fields(const schema::SectionShape& section, const Fields& told) {
  Fields fields;
  for (const auto& field : section.record.fields) {
    const bool is_told = std::any_of(told.begin(), told.end(), [&](const FieldShape* common) {
      return is_same(*common, field);
    });
    if (!field.derived && (is_needed(section, field) || !is_told)) fields.push_back(&field);
  }
  std::stable_partition(fields.begin(), fields.end(),
                        [&](const FieldShape* field) { return is_needed(section, *field); });
  return fields;
}

Fields ordered_fields(const schema::MapShape& map) {
  Fields fields;
  for (const auto& field : map.fields) {
    if (!field.derived) fields.push_back(&field);
  }
  std::stable_partition(fields.begin(), fields.end(),
                        [](const FieldShape* field) { return field->required; });
  return fields;
}

/// Keys without values, one a line. What need not be written is commented out, all but the first
/// line of a list's entry.
class Blank {
 public:
  Blank(const schema::SectionShape& section, Language language)
      : section_(section), language_(language) {}

  std::string text(const Fields& fields) {
    text_ = yaml_scalar(section_.label.in(language_)) + ":\n";
    fill(fields, "  ", !section_.one,
         [&](const FieldShape& field) { return is_needed(section_, field); });
    return text_;
  }

 private:
  template <class IsNeeded>
  void fill(const Fields& fields, std::string margin, bool in_list, const IsNeeded& is_needed) {
    bool first = true;
    for (const auto* field : fields) {
      const std::string dash = in_list && first ? "- " : "";
      const bool written = is_needed(*field) || (in_list && first);
      const std::string mark = written ? dash : "# ";
      text_ += margin + mark + yaml_scalar(field->label.in(language_)) + ":\n";
      if (first && in_list) margin += "  ";
      first = false;
      go_into(*field, margin + (written ? "  " : "#   "));
    }
  }

  void go_into(const FieldShape& field, const std::string& margin) {
    const FieldShape& value = field.element ? *field.element : field;
    if (!value.map) return;
    fill(ordered_fields(*value.map), margin, field.type == FieldType::list,
         [](const FieldShape& inner) { return inner.required; });
  }

  const schema::SectionShape& section_;
  Language language_;
  std::string text_;
};

std::string example(const schema::SectionShape& section, const Fields& fields,
                    const ExampleValues& values) {
  YAML::Emitter out;
  out << YAML::Flow << YAML::BeginMap;
  for (const auto* field : fields) {
    if (!is_needed(section, *field) && field != fields.front()) continue;
    out << YAML::Key << field->label.in(values.language) << YAML::Value;
    emit_example(out, *field, values);
  }
  out << YAML::EndMap;
  return (section.one ? "" : "- ") + std::string(out.c_str());
}

std::string requirements(const std::vector<const schema::Requirement*>& served, Language language) {
  std::vector<std::string> names;
  for (const auto* requirement : served) {
    names.push_back(requirement->id + " " + requirement->title.in(language));
  }
  return fmt::format("{}", fmt::join(names, language == Language::en ? "; " : "；"));
}

}  // namespace

Fields common_fields(const schema::Shape& shape) {
  Fields common;
  for (const auto& section : shape.sections) {
    for (const auto& field : section.record.fields) {
      const auto is_this = [&](const FieldShape& other) { return is_same(field, other); };
      if (is_needed(section, field) ||
          std::any_of(common.begin(), common.end(), [&](const auto* a) { return is_this(*a); })) {
        continue;
      }
      const auto having = std::count_if(shape.sections.begin(), shape.sections.end(),
                                        [&](const schema::SectionShape& other) {
                                          const auto& fields = other.record.fields;
                                          return std::any_of(fields.begin(), fields.end(), is_this);
                                        });
      if (2 * having > std::ssize(shape.sections)) common.push_back(&field);
    }
  }
  return common;
}

std::string field_comment(const FieldShape& field, bool needed, std::size_t depth,
                          Language language) {
  const std::string head =
      field.label.in(language) +
      (needed ? Words{"（必填）", "（必填）", " (required)"}.in(language) : "") +
      Words{"：", "：", ": "}.in(language);
  std::string text =
      comment(head + field.help.in(language) + choices(field, language), 2 + 2 * depth, 2);
  const FieldShape& value = field.element ? *field.element : field;
  if (!value.map) return text;
  for (const auto* inner : ordered_fields(*value.map)) {
    text += field_comment(*inner, inner->required, depth + 1, language);
  }
  return text;
}

std::string section_comment(const schema::SectionShape& section,
                            const std::vector<const schema::Requirement*>& served,
                            const Fields& told, const ExampleValues& values) {
  const Language language = values.language;
  const Fields fields = ordered_fields(section, told);
  std::string text = comment("── " + section.label.in(language) + " ──");
  text += comment(section.help.in(language));
  if (!served.empty()) {
    text += comment(Words{"对应任务：", "對應任務：", "For: "}.in(language) +
                    requirements(served, language));
  }
  text += comment(Words{"每条记录：", "每條記錄：", "Each record:"}.in(language));
  for (const auto* field : fields) {
    text += field_comment(*field, is_needed(section, *field), 0, language);
  }
  return text + "# " + Words{"例：", "例：", "Such as: "}.in(language) +
         example(section, fields, values) + '\n';
}

std::string blank_section(const schema::SectionShape& section, const Fields& told,
                          Language language) {
  return Blank(section, language).text(ordered_fields(section, told));
}

}  // namespace sipub::cmd
