#include "check/fix.h"

#include <algorithm>
#include <map>

#include "check/text_forms.h"
#include "ledger/full_width.h"

namespace sipub::check {
namespace {

using schema::FieldShape;
using schema::FieldType;
using schema::MapShape;
using source::Node;

std::string in_quotes(std::string_view text) {
  std::string result = "\"";
  for (const char character : text) {
    if (character == '"' || character == '\\') result += '\\';
    result += character;
  }
  return result + '"';
}

/// A text as it may stand anywhere in YAML, inside brackets too.
std::string scalar(const std::string& text) {
  constexpr std::string_view kSpecial = ",[]{}#&*!|>'\"%@`\\:?-";
  const bool is_plain = !text.empty() && text.front() != ' ' && text.back() != ' ' &&
                        kSpecial.find(text.front()) == std::string_view::npos &&
                        text.find_first_of(",[]{}#:\"\\") == std::string::npos;
  return is_plain ? text : in_quotes(text);
}

/// Edits by the place where they begin, one a place.
using Edits = std::map<std::uint32_t, TextEdit>;

void add(Edits& edits, Span span, std::string text) {
  edits.insert_or_assign(span.begin, TextEdit{span, std::move(text)});
}

/// Codes are text, which a bare number would not be.
bool begins_with_digit(const std::string& text) {
  return !text.empty() && text.front() >= '0' && text.front() <= '9';
}

/// The same value with ordinary marks; nothing where that takes knowing more.
std::optional<std::string> with_ordinary_marks(const ledger::Flaw& flaw, std::string_view bytes) {
  std::string_view written = bytes.substr(flaw.span.begin, flaw.span.size());
  if (const auto inner = ledger::without_quotes(written)) return in_quotes(*inner);
  if (written.size() > 1 && (written.front() == '"' || written.front() == '\'')) {
    written = written.substr(1, written.size() - 2);
  }
  const bool is_list = argument(flaw, "value").starts_with('[');
  const auto dash = is_list ? std::nullopt : dash_before(bytes, flaw.span);
  const std::string between = dash ? '\n' + std::string(*dash, ' ') + "- " : ", ";
  std::string text;
  for (const auto part :
       ledger::split_at_commas(ledger::without_brackets(written).value_or(written))) {
    if (part.empty()) return {};
    text += (text.empty() ? "" : between) + scalar(std::string(part));
  }
  return is_list ? '[' + text + ']' : text;
}

void add_form(Edits& edits, const ledger::Flaw& flaw, std::string_view bytes) {
  using Kind = ledger::Flaw::Kind;
  if (flaw.kind == Kind::full_width_punctuation) {
    if (auto text = with_ordinary_marks(flaw, bytes)) add(edits, flaw.span, *std::move(text));
    return;
  }
  if (flaw.kind == Kind::unquoted_code) {
    add(edits, flaw.span, '"' + std::string(bytes.substr(flaw.span.begin, flaw.span.size())) + '"');
    return;
  }
  const std::string& value = argument(flaw, "value");
  // The number that its commas split.
  if (flaw.kind == Kind::not_a_number && !value.empty()) add(edits, flaw.span, value);
  if (flaw.kind == Kind::date_form || flaw.kind == Kind::number_form) {
    add(edits, flaw.span, value);
  } else if (flaw.kind == Kind::word_form) {
    add(edits, flaw.span, begins_with_digit(value) ? in_quotes(value) : scalar(value));
  }
}

/// Puts keys and words into one language.
class Relabelling {
 public:
  Relabelling(const schema::Shape& shape, Language language, Edits& edits)
      : shape_(shape), language_(language), edits_(edits) {}

  void ledger(Node root) {
    std::vector<Labelled> entries;
    for (const auto& [key, value] : root.entries()) {
      if (const auto field = shape_.header.find(key.text())) {
        entries.push_back({key, &shape_.header.fields[*field].label});
        this->value(value, shape_.header.fields[*field]);
      } else if (const auto section = shape_.find_section(key.text())) {
        entries.push_back({key, &shape_.sections[*section].label});
        records(value, shape_.sections[*section].record);
      }
    }
    relabel(entries);
  }

 private:
  void relabel(Node node, const Words& label) {
    const std::string& wanted = label.in(language_);
    if (node.text() != wanted) add(edits_, node.span(), scalar(wanted));
  }

  struct Labelled {
    Node key;
    const Words* label;
  };

  /// The keys of one map. One that stands there twice, under two labels, must not come to stand
  /// there twice under one.
  void relabel(const std::vector<Labelled>& entries) {
    for (const auto& entry : entries) {
      const auto same = std::count_if(entries.begin(), entries.end(), [&](const Labelled& other) {
        return other.label == entry.label;
      });
      if (same == 1) relabel(entry.key, *entry.label);
    }
  }

  void records(Node node, const MapShape& shape) {
    if (node.is_mapping()) map(node, shape);
    for (const Node item : node.items()) map(item, shape);
  }

  void map(Node node, const MapShape& shape) {
    std::vector<Labelled> entries;
    for (const auto& [key, value] : node.entries()) {
      const auto field = shape.find(key.text());
      if (!field) continue;
      entries.push_back({key, &shape.fields[*field].label});
      this->value(value, shape.fields[*field]);
    }
    relabel(entries);
  }

  void value(Node node, const FieldShape& field) {
    if (field.type == FieldType::list) {
      if (node.is_scalar()) format_word(node);
      for (const Node item : node.items()) value(item, *field.element);
    } else if (field.type == FieldType::map) {
      map(node, *field.map);
    } else if (field.type == FieldType::boolean) {
      format_word(node);
    } else if (field.type == FieldType::word && node.is_scalar()) {
      if (const auto word = field.vocabulary->find(node.text())) {
        relabel(node, field.vocabulary->words[*word].label);
      } else {
        format_word(node);
      }
    }
  }

  void format_word(Node node) {
    if (!node.is_scalar()) return;
    if (const auto word = shape_.find_format_word(node.text())) {
      relabel(node, shape_.format_words[static_cast<std::size_t>(*word)].label);
    }
  }

  const schema::Shape& shape_;
  Language language_;
  Edits& edits_;
};

}  // namespace

std::vector<TextEdit> fixes(const schema::Plan& plan, const ledger::Ledger& ledger,
                            std::optional<Language> labels) {
  Edits edits;
  for (const auto& flaw : ledger.flaws) add_form(edits, flaw, ledger.document->bytes());
  // Of a text that was not read as a whole, not all keys are known.
  if (labels && ledger.document->is_whole()) {
    Relabelling(plan.shape, *labels, edits).ledger(ledger.document->root());
  }
  std::vector<TextEdit> all;
  for (auto& [place, edit] : edits) {
    if (ledger.document->bytes().substr(edit.span.begin, edit.span.size()) != edit.text) {
      all.push_back(std::move(edit));
    }
  }
  return all;
}

}  // namespace sipub::check
