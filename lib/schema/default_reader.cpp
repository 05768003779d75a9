#include "schema/default_reader.h"

#include <algorithm>
#include <limits>

#include "schema/codes.h"
#include "schema/map_reader.h"

namespace sipub::schema {
namespace {

using source::Entry;
using source::Node;

/// The numbers that stand behind words of a vocabulary, each within what the field may hold.
std::vector<std::optional<std::int64_t>> read_numbers(const std::vector<Entry>& entries,
                                                      const FieldShape& field,
                                                      const Vocabulary& vocabulary,
                                                      const PlanLookup& names) {
  std::vector<std::optional<std::int64_t>> numbers(vocabulary.words.size());
  const std::int64_t least = field.min.value_or(0);
  const std::int64_t most = field.max.value_or(std::numeric_limits<std::int64_t>::max());
  for (const Entry& entry : entries) {
    const auto word = names.word(entry.key, vocabulary);
    const auto number = names.reader().number(entry.value, least, most);
    if (!word || !number) continue;
    if (numbers[*word]) {
      // Under another of its labels.
      names.reader().report(kDefinedTwice, entry.key,
                            {{"what", vocabulary.label}, {"name", vocabulary.words[*word].name}});
    }
    numbers[*word] = *number;
  }
  return numbers;
}

std::optional<NumberByWord> read_default(Node node, const PlanLookup& names) {
  Fields fields(names.reader(), node);
  const auto section = names.section(fields.take("section", Need::required));
  const Node name = fields.take("field", Need::required);
  const Node by = fields.take("by", Need::required);
  const auto entries = fields.entries("numbers", Need::required);
  fields.finish();
  if (!section) return {};
  const MapShape& record = names.frame().shape.sections[*section].record;
  const auto field =
      field_named(names.reader(), record, name, {FieldType::number, FieldType::money});
  const auto word = field_named(names.reader(), record, by, {FieldType::word});
  if (!field || !word) return {};
  return NumberByWord{*section,
                      *field,
                      {*word, read_numbers(entries, record.fields[*field],
                                           *record.fields[*word].vocabulary, names)}};
}

/// `“audit” 10, “budget” 5`: every word that has a number.
std::string listed(const NumberByWord& one, const Vocabulary& vocabulary, Language language) {
  const bool is_english = language == Language::en;
  std::string text;
  for (std::size_t word = 0; word < vocabulary.words.size(); ++word) {
    const auto& number = one.numbers.numbers[word];
    if (!number) continue;
    if (!text.empty()) text += is_english ? ", " : "，";
    text += "“" + vocabulary.words[word].label.in(language) + "”";
    if (is_english) text += ' ';
    text += std::to_string(*number);
  }
  return text;
}

}  // namespace

std::vector<NumberByWord> read_defaults(Node node, const PlanLookup& names) {
  std::vector<NumberByWord> defaults;
  for (const Node item : names.reader().list(node)) {
    auto one = read_default(item, names);
    if (!one) continue;
    const bool is_new = std::ranges::none_of(defaults, [&](const NumberByWord& earlier) {
      return earlier.section == one->section && earlier.field == one->field;
    });
    if (!is_new) {
      const Node field = item.find("field");
      names.reader().report(
          kDefinedTwice, field,
          {{"what", Words{"字段", "欄位", "field"}}, {"name", std::string(field.text())}});
      continue;
    }
    defaults.push_back(*std::move(one));
  }
  return defaults;
}

void put_in(Shape& shape, const NumberByWord& one) {
  MapShape& record = shape.sections[one.section].record;
  FieldShape& field = record.fields[one.field];
  field.default_by_word = one.numbers;
  const Vocabulary& vocabulary = *record.fields[one.numbers.field].vocabulary;
  const auto add = [&](std::string& help, std::string_view before, Language language,
                       std::string_view after) {
    if (!help.empty()) help.append(before).append(listed(one, vocabulary, language)).append(after);
  };
  add(field.help.zh_hans, "方案另有规定的：", Language::zh_hans, "。");
  add(field.help.zh_hant, "方案另有規定的：", Language::zh_hant, "。");
  add(field.help.en, " By the plan: ", Language::en, ".");
}

}  // namespace sipub::schema
