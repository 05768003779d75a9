#include "schema/schema_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <utility>

#include "base/spelling.h"
#include "schema/codes.h"
#include "source/diagnose.h"

namespace sipub::schema {
namespace {

using source::Entry;
using source::Node;

const CodePage& page_of(std::string_view code) {
  const auto pages = code_pages();
  return *std::find_if(pages.begin(), pages.end(),
                       [&](const CodePage& page) { return page.code == code; });
}

bool contains(Span outer, Span inner) {
  return outer.begin <= inner.begin && inner.end <= outer.end;
}

/// The way from the root to the node with this span, such as `stages[2].label`.
std::string path_to(Node node, Span span) {
  std::string path;
  while (node && node.span() != span) {
    Node inner;
    if (node.is_mapping()) {
      for (const Entry entry : node.entries()) {
        if (!contains(entry.key.span(), span) && !contains(entry.value.span(), span)) continue;
        if (!path.empty()) path += '.';
        path += entry.key.text();
        if (!contains(entry.key.span(), span)) inner = entry.value;
        break;
      }
    } else if (node.is_sequence()) {
      std::size_t index = 0;
      for (const Node item : node.items()) {
        if (contains(item.span(), span)) {
          path += fmt::format("[{}]", index);
          inner = item;
          break;
        }
        ++index;
      }
    }
    node = inner;
  }
  return path;
}

std::string joined(const std::vector<std::string>& names, std::string_view separator) {
  return fmt::format("{}", fmt::join(names, separator));
}

Words list_of(const std::vector<std::string>& names) {
  return {joined(names, "、"), joined(names, "、"), joined(names, ", ")};
}

const Words kText{"文字", "文字", "a text"};
const Words kNumber{"整数", "整數", "a whole number"};
const Words kBoolean{"true或false", "true或false", "true or false"};
const Words kDate{"日期（如2014-10-31）", "日期（如2014-10-31）", "a date such as 2014-10-31"};
const Words kMonth{"月份（如2014-10）", "月份（如2014-10）", "a month such as 2014-10"};
const Words kWords{"含zh-Hans、zh-Hant、en的文字", "含zh-Hans、zh-Hant、en的文字",
                   "a text in one or more of zh-Hans, zh-Hant and en"};
const Words kList{"列表", "列表", "a list"};
const Words kMapping{"若干“键: 值”", "若干“鍵: 值”", "keys with values"};

}  // namespace

Words hint_at(std::string_view word, const std::vector<std::string>& candidates) {
  const auto near = nearest(word, candidates);
  if (!near) return {};
  return {fmt::format("（是不是“{}”？）", *near), fmt::format("（是不是“{}”？）", *near),
          fmt::format(" (did you mean “{}”?)", *near)};
}

SchemaReader::SchemaReader(std::shared_ptr<const source::Document> document,
                           std::vector<Diagnostic>& diagnostics)
    : document_(std::move(document)), diagnostics_(diagnostics) {}

Chosen SchemaReader::choose(Node node) const {
  Chosen chosen{node};
  while (choose_ && chosen.known && chosen.node) {
    const Chosen next = choose_(chosen.node);
    if (next.known && next.node == chosen.node) break;
    chosen = next;
  }
  return chosen;
}

void SchemaReader::report(std::string_view code, Span span, std::vector<Argument> args,
                          std::optional<Span> first) {
  report(code, span, span, std::move(args), first);
}

void SchemaReader::report(std::string_view code, Span span, Span path_of,
                          std::vector<Argument> args, std::optional<Span> first) {
  Diagnostic diagnostic = source::diagnose(*document_, page_of(code), span, std::move(args));
  diagnostic.path = path_to(root(), path_of);
  if (first) diagnostic.related.push_back(source::first_place(*document_, *first));
  diagnostics_.push_back(std::move(diagnostic));
}

void SchemaReader::report_missing(Node mapping, std::string_view key) {
  // Not the whole mapping, which may run over many lines.
  Span place = mapping.span();
  for (const Entry entry : mapping.entries()) {
    place = entry.key.span();
    break;
  }
  report(kMissingKey, place, mapping.span(), {{"key", std::string(key)}}, {});
}

void SchemaReader::report_unknown_name(Node node, Words what,
                                       const std::vector<std::string>& known) {
  report(kUnknownName, node,
         {{"what", std::move(what)},
          {"name", std::string(node.text())},
          {"hint", hint_at(node.text(), known)}});
}

void SchemaReader::report_unknown_choice(Node node, const std::vector<std::string>& known) {
  if (node.is_broken()) return;
  if (!node.is_scalar()) {
    report_form(node, list_of(known));
    return;
  }
  report(kUnknownChoice, node,
         {{"text", std::string(node.text())},
          {"hint", hint_at(node.text(), known)},
          {"known", list_of(known)}});
}

void SchemaReader::report_form(Node node, Words expected) {
  // What is broken was reported when the text was read.
  if (!node.is_broken()) report(kWrongForm, node, {{"expected", std::move(expected)}});
}

std::optional<std::string> SchemaReader::text(Node node) {
  if (!node) return {};
  if (node.is_scalar() && !node.text().empty() && !node.is_null()) return std::string(node.text());
  report_form(node, kText);
  return {};
}

std::optional<std::int64_t> SchemaReader::number(Node node, std::int64_t min, std::int64_t max) {
  if (!node) return {};
  const std::string_view text = node.text();
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (!node.is_scalar() || text.empty() || error != std::errc() ||
      end != text.data() + text.size()) {
    report_form(node, kNumber);
    return {};
  }
  if (value < min || value > max) {
    report(kOutOfRange, node,
           {{"value", std::to_string(value)},
            {"min", min == INT64_MIN ? "…" : std::to_string(min)},
            {"max", max == INT64_MAX ? "…" : std::to_string(max)}});
    return {};
  }
  return value;
}

std::optional<bool> SchemaReader::boolean(Node node) {
  if (!node) return {};
  if (node.is_scalar() && node.text() == "true") return true;
  if (node.is_scalar() && node.text() == "false") return false;
  report_form(node, kBoolean);
  return {};
}

std::optional<Date> SchemaReader::date(Node node) {
  if (!node) return {};
  const auto date = node.is_scalar() ? parse_iso_date(node.text()) : std::nullopt;
  if (!date) report_form(node, kDate);
  return date;
}

std::optional<Month> SchemaReader::month(Node node) {
  if (!node) return {};
  const auto month = node.is_scalar() ? parse_iso_month(node.text()) : std::nullopt;
  if (!month) report_form(node, kMonth);
  return month;
}

std::optional<Words> SchemaReader::words(Node node) {
  if (!node) return {};
  if (!node.is_mapping() || node.size() == 0) {
    report_form(node, kWords);
    return {};
  }
  Words words;
  for (const Entry entry : entries(node)) {
    const auto language = parse_language(entry.key.text());
    if (!language || language_name(*language) != entry.key.text()) {
      const std::vector<std::string> known{"zh-Hans", "zh-Hant", "en"};
      report(kUnknownKey, entry.key,
             {{"key", std::string(entry.key.text())}, {"hint", hint_at(entry.key.text(), known)}});
      continue;
    }
    std::string& text_there = *language == Language::zh_hans   ? words.zh_hans
                              : *language == Language::zh_hant ? words.zh_hant
                                                               : words.en;
    text_there = text(entry.value).value_or("");
  }
  if (words.empty()) return {};
  return words;
}

std::vector<Node> SchemaReader::list(Node node) {
  if (node && !node.is_sequence()) report_form(node, kList);
  std::vector<Node> items;
  items.reserve(node.size());
  for (const Node item : node.items()) {
    const Chosen chosen = choose(item);
    if (chosen.known && chosen.node) items.push_back(chosen.node);
  }
  return items;
}

std::vector<Node> SchemaReader::list_or_one(Node node) {
  if (!node || node.is_sequence()) return list(node);
  return {node};
}

std::vector<std::string> SchemaReader::texts(Node node) {
  std::vector<std::string> texts;
  for (const Node item : list(node)) {
    if (auto written = text(item)) texts.push_back(*std::move(written));
  }
  return texts;
}

std::vector<Entry> SchemaReader::entries(Node node) {
  if (node && !node.is_mapping()) report_form(node, kMapping);
  std::vector<Entry> all;
  all.reserve(node.size());
  for (const Entry entry : node.entries()) {
    const Chosen chosen = choose(entry.value);
    if (chosen.known && chosen.node) all.push_back({entry.key, chosen.node});
  }
  return all;
}

}  // namespace sipub::schema
