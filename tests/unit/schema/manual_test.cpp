#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>
#include <sstream>
#include <string>

#include "base/file.h"
#include "schema/library.h"

namespace sipub::schema {
namespace {

using Names = std::set<std::string>;

/// The names that the page's subsections describe, by heading: `.It Ic value Pq …` under `.Ss
/// base`.
std::map<std::string, Names> names_in_page(const std::string& page) {
  std::map<std::string, Names> found;
  std::string heading;
  std::istringstream lines(page);
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with(".Ss ") || line.starts_with(".Sh ")) {
      heading = line.substr(4);
    } else if (line.starts_with(".It Ic ")) {
      found[heading].insert(line.substr(7, line.find(' ', 7) - 7));
    } else if (line == ".Sx Fittings .") {
      found[heading].insert("Fittings");
    }
  }
  return found;
}

void add_names(const MapShape& map, Names& into);

void add_names(const FieldShape& field, Names& into) {
  if (!field.name.empty()) into.insert(field.name);
  if (field.element) add_names(*field.element, into);
  if (field.map) add_names(*field.map, into);
}

void add_names(const MapShape& map, Names& into) {
  for (const auto& field : map.fields) add_names(field, into);
}

Names less(Names from, const Names& what) {
  for (const auto& name : what) from.erase(name);
  return from;
}

std::string joined(const Names& names) {
  std::string text;
  for (const auto& name : names) text += name + ' ';
  return text;
}

TEST_CASE("the manual describes every field of a ledger, and no other") {
  const auto loaded = Library::embedded().load("guangdong-2014");
  REQUIRE(loaded.plan);
  const std::string page = read_file(SIPUB_SOURCE_DIR "/man/sipub-ledger.5");
  const auto described = names_in_page(page);
  Names shared = described.at("FIELDS OF EVERY RECORD");
  shared.merge(Names(described.at("DATES OF ACTS")));

  Names header;
  add_names(loaded.plan->shape.header, header);
  CHECK(joined(header) == joined(described.at("HEADER")));

  for (const auto& section : loaded.plan->shape.sections) {
    CAPTURE(section.name);
    REQUIRE(described.contains(section.name));
    Names told = described.at(section.name);
    if (told.erase("Fittings") > 0) told.merge(Names(described.at("Fittings")));
    Names fields;
    add_names(section.record, fields);
    CHECK(joined(less(less(fields, shared), told)) == "");
    for (const auto& key : section.record.refused) fields.insert(key.name);
    CHECK(joined(less(told, fields)) == "");
  }
}

TEST_CASE("the manual lists every word of every vocabulary") {
  const auto loaded = Library::embedded().load("guangdong-2014");
  REQUIRE(loaded.plan);
  const std::string page = read_file(SIPUB_SOURCE_DIR "/man/sipub-ledger.5");
  for (const auto& vocabulary : loaded.plan->shape.vocabularies) {
    const auto begin = page.find(".It Sy " + vocabulary->id + "\n");
    REQUIRE_MESSAGE(begin != std::string::npos, vocabulary->id);
    auto text = page.substr(begin, page.find("\n.It", begin + 1) - begin);
    std::ranges::replace(text, '\n', ' ');
    for (const auto& word : vocabulary->words) {
      CHECK_MESSAGE(text.find(word.name + " (") != std::string::npos,
                    vocabulary->id << ": " << word.name);
    }
  }
}

}  // namespace
}  // namespace sipub::schema
