#pragma once

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "ledger/ledger.h"
#include "schema/library.h"

/// What the tests of this floor share: a real plan, and ledgers written in the test itself.
namespace sipub::ledger {

inline const schema::Plan& guangdong() {
  static const auto plan = schema::Library::embedded().load("guangdong-2014").plan;
  REQUIRE(plan != nullptr);
  return *plan;
}

/// A ledger of the org and year, with these sections.
inline Ledger ledger_of(std::string_view division, int year, std::string_view sections,
                        std::string file = "ledger.yaml", std::string_view header = "") {
  std::string text = "sipub: 1\nplan: guangdong-2014\nyear: " + std::to_string(year) +
                     "\norg: {division: \"" + std::string(division) + "\", role: hrss}\n";
  text.append(header).append(sections).append("...\n");
  return read(source::parse(std::move(file), std::move(text)), guangdong());
}

/// A ledger of 2014 with these sections.
inline Ledger ledger_with(std::string_view sections) { return ledger_of("440400", 2014, sections); }

inline std::size_t section_named(std::string_view name) {
  const auto index = guangdong().shape.find_section(name);
  REQUIRE(index);
  return *index;
}

inline std::size_t field_named(std::string_view section, std::string_view field) {
  const auto index = guangdong().shape.sections[section_named(section)].record.find(field);
  REQUIRE(index);
  return *index;
}

inline const std::vector<Record>& records(const Ledger& ledger, std::string_view section) {
  return ledger.sections[section_named(section)].records;
}

/// The value of a field of a record.
inline const Value& value(const Ledger& ledger, std::string_view section, std::string_view field,
                          std::size_t record = 0) {
  REQUIRE(records(ledger, section).size() > record);
  return records(ledger, section)[record].at(field_named(section, field));
}

/// The name of a word in a field.
inline std::string word(const Value& value, std::string_view vocabulary) {
  REQUIRE(value.word() != nullptr);
  return guangdong().shape.find_vocabulary(vocabulary)->words[value.word()->index].name;
}

inline std::string argument(const Flaw& flaw, std::string_view name,
                            Language language = Language::en) {
  const auto found = std::find_if(flaw.args.begin(), flaw.args.end(),
                                  [&](const Argument& one) { return one.name == name; });
  return found == flaw.args.end() ? "(none)" : found->in(language);
}

/// What a flaw points at.
inline std::string text_at(const Ledger& ledger, const Span& span) {
  return std::string(ledger.document->bytes().substr(span.begin, span.size()));
}

}  // namespace sipub::ledger
