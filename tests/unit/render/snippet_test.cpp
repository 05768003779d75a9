#include "render/snippet.h"

#include <doctest/doctest.h>

#include "base/text.h"

using namespace sipub;
using namespace sipub::render;

namespace {

Diagnostic at(std::string line, std::uint32_t begin, std::uint32_t end) {
  return {.code = "X",
          .file = "a",
          .begin = {5, begin},
          .end = {5, end},
          .excerpt = {std::move(line), 1}};
}

}  // namespace

TEST_CASE("carets stand under wide characters, two columns each") {
  const Snippet shown = snippet(at("渠道: [门户网站, 电话]", 6, 10), 80);
  CHECK(shown.line == "渠道: [门户网站, 电话]");
  //                   4 + 2 + 1 columns, then 8 marks: 户网站, is columns 6..9 counted from 1
  CHECK(shown.marks == std::string(7, ' ') + "^^^^^^^^");
}

TEST_CASE("tabs become spaces and the marks follow") {
  // `甲` takes columns 0-1, the tab goes to column 4, `乙` takes 4-5, the next tab goes to 8.
  const Snippet shown = snippet(at("甲\t乙\t: x", 5, 6), 80);
  CHECK(shown.line == "甲  乙  : x");
  CHECK(shown.marks == "        ^");
  const Snippet tab = snippet(at("\t甲: 1", 1, 2), 80);
  CHECK(tab.line == "    甲: 1");
  CHECK(tab.marks == "^^^^");
}

TEST_CASE("a place without extent, or behind the line's end, has one mark") {
  CHECK(snippet(at("甲: 1", 4, 4), 80).marks == "    ^");
  CHECK(snippet(at("甲:", 3, 3), 80).marks == "   ^");
  // Of a line that has nothing, or that can't be shown, there is nothing to show.
  CHECK(snippet(at("", 1, 1), 80).marks.empty());
}

TEST_CASE("what goes on in later lines is marked to the line's end") {
  Diagnostic diagnostic = at("a: [1,", 4, 0);
  diagnostic.end = {7, 2};
  CHECK(snippet(diagnostic, 80).marks == "   ^^^");
}

TEST_CASE("a combining character takes no column of its own") {
  CHECK(snippet(at("cafe\u0301: x", 8, 9), 80).marks == "      ^");
  // A joiner alone is still pointed at.
  CHECK(snippet(at("ab\u200bc", 3, 4), 80).marks == "  ^");
}

TEST_CASE("a long line is cut around the place") {
  std::string line;
  for (int i = 0; i < 60; ++i) line += "门";
  line += "X";
  for (int i = 0; i < 60; ++i) line += "站";
  const Snippet shown = snippet(at(line, 61, 62), 40);
  CHECK(display_width(shown.line) <= 40);
  CHECK(shown.line.starts_with("…门"));
  CHECK(shown.line.ends_with("站…"));
  const std::string before = shown.line.substr(0, shown.line.find('X'));
  CHECK(shown.marks == std::string(display_width(before), ' ') + "^");
}

TEST_CASE("an excerpt that begins later in the line is counted from there") {
  Diagnostic diagnostic = at("站: 值", 204, 205);
  diagnostic.excerpt.first_column = 201;
  const Snippet shown = snippet(diagnostic, 80);
  CHECK(shown.line == "…站: 值");
  CHECK(shown.marks == "     ^^");
}

TEST_CASE("a finding without a line shows none") {
  CHECK(snippet({.code = "X", .file = "a"}, 80).marks.empty());
}
