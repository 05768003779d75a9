#include "base/diagnostic.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <vector>

#include "base/code_page.h"

using namespace sipub;

TEST_CASE("diagnostics have one order, whatever order they come in") {
  std::vector<Diagnostic> sorted{
      {.code = "B1", .file = "a", .begin = {1, 1}},
      {.code = "A1", .file = "a", .begin = {1, 2}, .args = {{"n", "1"}}},
      {.code = "A1", .file = "a", .begin = {1, 2}, .args = {{"n", "2"}}},
      {.code = "A2", .file = "a", .begin = {1, 2}},
      {.code = "A1", .severity = Severity::note, .file = "a", .begin = {1, 2}},
      {.code = "A1", .file = "a", .begin = {2, 1}},
      {.code = "A1", .file = "b", .begin = {1, 1}},
  };
  std::vector<Diagnostic> shuffled(sorted.rbegin(), sorted.rend());
  std::sort(shuffled.begin(), shuffled.end());
  CHECK(shuffled == sorted);
}

TEST_CASE("severities have names") {
  CHECK(severity_name(Severity::error) == "error");
  CHECK(severity_name(Severity::warning) == "warning");
  CHECK(severity_name(Severity::note) == "note");
}

TEST_CASE("a message is filled with its arguments") {
  const Words text{"第 {n} 行“{what}”", "", "line {n}: “{what}”"};
  const std::vector<Argument> arguments{{"n", "3"}, {"what", Words{"甲", "乙", "c"}}};
  CHECK(fill(text, arguments, Language::zh_hans) == "第 3 行“甲”");
  CHECK(fill(text, arguments, Language::zh_hant) == "第 3 行“乙”");
  CHECK(fill(text, arguments, Language::en) == "line 3: “c”");
}

TEST_CASE("braces that are no placeholders stay") {
  CHECK(fill({"", "", "{{a}} }x{ {"}, {}, Language::en) == "{a} }x{ {");
  // A value is never read as a template again.
  CHECK(fill({"", "", "{a}"}, {{"a", "{b}"}}, Language::en) == "{b}");
}

TEST_CASE("placeholders are listed once each") {
  CHECK(placeholders("{b} {a} {{c}} {b}") == std::vector<std::string>{"a", "b"});
}
