#include "ledger/scalar_typing.h"

#include <algorithm>

#include "base/text.h"
#include "ledger/date_forms.h"
#include "ledger/full_width.h"
#include "ledger/number_forms.h"
#include "ledger/plain_number.h"

namespace sipub::ledger {

namespace {

using schema::FieldShape;
using schema::FieldType;
using source::Node;

/// Counts are not negative unless the shape says so, and nobody counts further than this: sums over
/// any number of records stay within what a computer counts.
constexpr std::int64_t kLeast = 0;
constexpr std::int64_t kMost = 1'000'000'000'000;

/// Longer texts are no code and no word.
constexpr std::size_t kLongestWord = 300;

Value given(Node node, auto data) {
  Value value;
  value.state = Value::State::given;
  value.span = node.span();
  value.data = std::move(data);
  return value;
}

Value invalid(Node node) {
  Value value;
  value.state = Value::State::invalid;
  value.span = node.span();
  return value;
}

Flaw::Kind kind_of(NumberReading::Fault fault) {
  switch (fault) {
    case NumberReading::Fault::percentage: return Flaw::Kind::percentage;
    case NumberReading::Fault::decimal: return Flaw::Kind::decimal;
    case NumberReading::Fault::approximate: return Flaw::Kind::approximate;
    case NumberReading::Fault::with_unit: return Flaw::Kind::number_with_unit;
    case NumberReading::Fault::too_large: return Flaw::Kind::number_out_of_range;
    default: return Flaw::Kind::not_a_number;
  }
}

bool is_code(const FieldShape& field) {
  return field.type == FieldType::division || field.type == FieldType::area ||
         (field.type == FieldType::org && !field.or_text);
}

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(),
                     [](char character) { return static_cast<unsigned char>(character) < 0x80; });
}

/// Whether a word is written as it stands in its vocabulary, in whichever language.
bool is_spelt(const schema::Word& word, std::string_view written) {
  return written == word.label.zh_hans || written == word.name || written == word.label.zh_hant ||
         written == word.label.en;
}

std::string trimmed_nfkc(std::string_view text) {
  std::string normal = nfkc(text);
  normal.erase(0, std::min(normal.find_first_not_of(" \t"), normal.size()));
  normal.erase(normal.find_last_not_of(" \t") + 1);
  return normal;
}

}  // namespace

Argument field_argument(const FieldShape& field) { return {"field", field.label}; }

void ScalarTyping::tell(Flaw::Kind kind, Node node, const FieldShape& field) {
  log_.add(kind, node.span(), {field_argument(field), {"text", shortened(node.text())}});
}

void ScalarTyping::note_form(Flaw::Kind kind, Node node, std::string value) {
  log_.add(kind, node.span(), {{"text", shortened(node.text())}, {"value", std::move(value)}},
           Severity::note);
}

Value ScalarTyping::read(Node node, const FieldShape& field) {
  const bool is_free_text = (field.type == FieldType::text && !field.coded) ||
                            (field.type == FieldType::org && field.or_text);
  if (!is_free_text && node.is_plain()) {
    if (const auto inner = without_quotes(node.text())) {
      log_.add(Flaw::Kind::full_width_punctuation, node.span(),
               {field_argument(field),
                {"text", shortened(node.text())},
                {"value", '"' + shortened(*inner) + '"'}});
      return invalid(node);
    }
  }
  switch (field.type) {
    case FieldType::number:
    case FieldType::money: return number(node, field);
    case FieldType::boolean: return boolean(node, field);
    case FieldType::date: return date(node, field);
    case FieldType::month: return month(node, field);
    case FieldType::word: return word(node, field);
    default: return text(node, field);
  }
}

Value ScalarTyping::text(Node node, const FieldShape& field) {
  const std::string_view written = node.text();
  if (node.is_plain() && is_yaml_number(written)) {
    log_.add(Flaw::Kind::unquoted_code, node.span(),
             {field_argument(field), {"text", shortened(written)}}, Severity::warning);
  }
  if (is_code(field) && !is_ascii(written) && written.size() <= kLongestWord) {
    const std::string normal = trimmed_nfkc(written);
    if (is_ascii(normal)) {
      note_form(Flaw::Kind::word_form, node, normal);
      return given(node, arena_.keep(normal));
    }
  }
  return given(node, written);
}

Value ScalarTyping::number(Node node, const FieldShape& field) {
  const NumberReading reading = read_number(node.text());
  const std::int64_t least = field.min.value_or(kLeast);
  const std::int64_t most = field.max.value_or(kMost);
  const bool is_number = reading.fault == NumberReading::Fault::none;
  if (is_number && reading.value >= least && reading.value <= most) {
    if (!reading.plain) note_form(Flaw::Kind::number_form, node, std::to_string(reading.value));
    return given(node, reading.value);
  }
  if (!is_number && reading.fault != NumberReading::Fault::too_large) {
    tell(kind_of(reading.fault), node, field);
    return invalid(node);
  }
  const bool says_most = field.max || reading.value > most || !is_number;
  log_.add(Flaw::Kind::number_out_of_range, node.span(),
           {field_argument(field),
            {"value", is_number ? std::to_string(reading.value) : shortened(node.text())},
            {"min", std::to_string(least)},
            {"max", says_most ? std::to_string(most) : ""}});
  return invalid(node);
}

Value ScalarTyping::boolean(Node node, const FieldShape& field) {
  auto meaning = shape_.find_format_word(node.text());
  if (!meaning && node.text().size() <= kLongestWord) {
    const std::string normal = lower_case(trimmed_nfkc(node.text()));
    meaning = normal == "true"    ? schema::FormatWord::yes
              : normal == "false" ? schema::FormatWord::no
                                  : shape_.find_format_word(normal);
  }
  if (meaning == schema::FormatWord::yes) return given(node, true);
  if (meaning == schema::FormatWord::no) return given(node, false);
  log_.add(Flaw::Kind::wrong_type, node.span(),
           {field_argument(field), {"expected", "bool"}, {"text", shortened(node.text())}});
  return invalid(node);
}

Value ScalarTyping::date(Node node, const FieldShape& field) {
  const DateReading reading = read_date(node.text());
  if (reading.fault != DateReading::Fault::none) {
    tell(reading.fault == DateReading::Fault::no_such_day ? Flaw::Kind::no_such_date
                                                          : Flaw::Kind::not_a_date,
         node, field);
    return invalid(node);
  }
  if (!reading.plain) note_form(Flaw::Kind::date_form, node, format_iso(reading.value));
  return given(node, reading.value);
}

Value ScalarTyping::month(Node node, const FieldShape& field) {
  const MonthReading reading = read_month(node.text());
  if (reading.fault != MonthReading::Fault::none) {
    tell(Flaw::Kind::not_a_month, node, field);
    return invalid(node);
  }
  if (!reading.plain) note_form(Flaw::Kind::date_form, node, format_iso(reading.value));
  return given(node, reading.value);
}

Value ScalarTyping::word(Node node, const FieldShape& field) {
  const std::string_view written = node.text();
  const schema::Vocabulary& vocabulary = *field.vocabulary;
  auto index = vocabulary.find(written);
  if (!index && written.size() <= kLongestWord) index = vocabulary.find(trimmed_nfkc(written));
  if (index) {
    if (!is_spelt(vocabulary.words[*index], written)) {
      note_form(Flaw::Kind::word_form, node, trimmed_nfkc(written));
    }
    return given(node, WordIndex{*index});
  }

  log_.add(Flaw::Kind::unknown_word, node.span(),
           {field_argument(field),
            {"text", shortened(written)},
            {"nearest", log_.is_full() ? "" : nearest_.word(vocabulary, written)},
            {"vocabulary", vocabulary.id}});
  return invalid(node);
}

bool ScalarTyping::is_word_for_all(std::string_view text) const {
  // Every word of every list is asked: most of them must cost next to nothing.
  const schema::Word& all = shape_.format_words[static_cast<std::size_t>(schema::FormatWord::all)];
  if (is_spelt(all, text)) return true;
  constexpr char kFullWidth = '\xEF';  // the first byte of full-width letters
  return text.starts_with(kFullWidth) && shape_.find_format_word(text) == schema::FormatWord::all;
}

bool ScalarTyping::tell_several(Node item, const FieldShape& element) {
  const std::string_view written = item.text();
  if (element.type != FieldType::word || !item.is_scalar() || written.size() > kLongestWord ||
      !has_comma(written)) {
    return false;
  }
  const schema::Vocabulary& vocabulary = *element.vocabulary;
  const auto parts = split_at_commas(written);
  const auto is_word = [&](std::string_view part) { return vocabulary.find(part).has_value(); };
  if (vocabulary.find(written) || !std::all_of(parts.begin(), parts.end(), is_word)) return false;
  std::string value;
  for (const std::string_view part : parts) value.append(value.empty() ? "" : ", ").append(part);
  log_.add(Flaw::Kind::full_width_punctuation, item.span(),
           {field_argument(element), {"text", shortened(written)}, {"value", std::move(value)}});
  return true;
}

std::string ScalarTyping::as_list(std::string_view text, const FieldShape& element) const {
  if (text.size() > kLongestWord) return {};
  const auto inner = without_brackets(text);
  const auto parts = split_at_commas(inner.value_or(text));
  if (!inner) {
    const auto is_word = [&](std::string_view part) {
      return element.type == FieldType::word && element.vocabulary->find(part);
    };
    if (parts.size() < 2 || !std::all_of(parts.begin(), parts.end(), is_word)) return {};
  }
  std::string list;
  for (const std::string_view part : parts) list.append(list.empty() ? "[" : ", ").append(part);
  return list + ']';
}

}  // namespace sipub::ledger
