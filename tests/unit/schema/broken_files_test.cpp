#include <doctest/doctest.h>

#include <array>
#include <string>
#include <vector>

#include "schema/place_readers.h"
#include "schema/shape_reader.h"
#include "schema_text.h"

using namespace sipub;
using namespace sipub::schema;

namespace {

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = text.find('\n', begin) + 1;
    lines.push_back(text.substr(begin, end - begin));
    begin = end;
  }
  return lines;
}

/// The line with another value behind its key; empty where it has no key.
std::string with_value(const std::string& line, std::string_view value) {
  const auto colon = line.find(": ");
  return colon == std::string::npos ? "" : line.substr(0, colon + 2).append(value) + '\n';
}

constexpr std::array<std::string_view, 6> kValues{"", "x", "[]", "{x: 1}", "-1", "[[1], {a: b}]"};

/// Reads the text with every line left out, then with other values in its place, `step` apart.
template <class Read>
void try_all(const std::string& text, std::size_t step, const Read& read) {
  const auto lines = lines_of(text);
  const auto try_line = [&](std::size_t changed, const std::string& line) {
    std::string all;
    for (std::size_t index = 0; index < lines.size(); ++index) {
      all += index == changed ? line : lines[index];
    }
    SchemaText broken(all);
    if (!broken.reader.document().is_whole()) return;
    read(broken.reader);
    for (const Diagnostic& one : broken.diagnostics) CHECK(one.begin.line > 0);
  };
  std::size_t value = 0;
  for (std::size_t line = 0; line < lines.size(); line += step) {
    CAPTURE(line);
    try_line(line, "");
    const auto other = with_value(lines[line], kValues[value++ % kValues.size()]);
    if (!other.empty()) try_line(line, other);
  }
}

}  // namespace

TEST_CASE(
    "no change of a line makes the reading of a shape fail in any other way than by a report") {
  SchemaText roles(embedded_text("vocabularies/role.yaml"));
  const Vocabulary words = read_vocabulary(roles.reader);
  try_all(embedded_text("ledger.yaml"), 61, [&](SchemaReader& reader) {
    const Shape shape = read_shape(reader, [&](source::Node name) {
      auto vocabulary = std::make_unique<Vocabulary>(words);
      vocabulary->id = name.text();
      return vocabulary;
    });
    CHECK(shape.section_index.find("never").has_value() == false);
  });
}

TEST_CASE("nor that of regions, offices and calendars") {
  try_all(embedded_text("regions/guangdong.yaml"), 23, [](SchemaReader& reader) {
    const Regions regions = read_regions(reader);
    for (const Division& division : regions.divisions) {
      regions.below(division, make_date(2014, 10, 31));
      regions.on(division, make_date(2015, 6, 30));
      regions.within(division, regions.divisions.front());
    }
  });
  SchemaText text(embedded_text("regions/guangdong.yaml"));
  const Regions regions = read_regions(text.reader);
  try_all(embedded_text("orgs/guangdong.yaml"), 1, [&](SchemaReader& reader) {
    const OrgRegister orgs = read_orgs(reader, regions, nullptr);
    for (const Division& division : regions.divisions) orgs.of(division);
  });
  try_all(embedded_text("calendars/china.yaml"), 5, [](SchemaReader& reader) {
    const Calendar calendar = read_calendar(reader);
    calendar.after(make_date(2014, 9, 1), 20);
  });
}
