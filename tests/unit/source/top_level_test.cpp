#include "source/top_level.h"

#include <doctest/doctest.h>

#include <string>

using namespace sipub;
using namespace sipub::source;

namespace {

std::string key_of(std::string_view line) {
  const auto found = key_line_at(line, 0);
  return found ? std::string(line.substr(found->key.begin, found->key.size())) : "-";
}

}  // namespace

TEST_CASE("lines that open a top-level key are known by their look") {
  CHECK(key_of("甲: 1") == "甲");
  CHECK(key_of("a:") == "a");
  CHECK(key_of("a :  x") == "a");
  CHECK(key_of("\"a b\": x") == "a b");
  CHECK(key_of("'a': x") == "a");
  CHECK(key_of("甲：1") == "甲");
  CHECK(key_of("甲：说明: x") == "甲");
  CHECK(key_of("http://x: y") == "http://x");
  for (const char* line : {"", " a: 1", "\ta: 1", "# a: 1", "- a: 1", "[a]: 1", "a", "a:b", "...",
                           "---", "　a: 1", ": x", "}", "%YAML: 1"}) {
    CAPTURE(line);
    CHECK(key_of(line) == "-");
  }
}

TEST_CASE("the end mark stands alone on its line") {
  CHECK(is_end_mark_at("...", 0));
  CHECK(is_end_mark_at("... # c", 0));
  CHECK(is_end_mark_at("a\n...\r\n", 2));
  CHECK_FALSE(is_end_mark_at("....", 0));
  CHECK_FALSE(is_end_mark_at("..", 0));
}

TEST_CASE("lines are found with every kind of break") {
  const std::string text = "ab\ncd\r\nef\rgh";
  CHECK(line_start(text, 0) == 0);
  CHECK(line_start(text, 2) == 0);
  CHECK(line_start(text, 3) == 3);
  CHECK(line_start(text, 6) == 3);  // between CR and LF
  CHECK(line_start(text, 8) == 7);
  CHECK(next_line(text, 0) == 3);
  CHECK(next_line(text, 4) == 7);
  CHECK(next_line(text, 7) == 10);
  CHECK(next_line(text, 11) == 12);
  CHECK(rest_of_line(text, 4) == "d");
  CHECK(rest_of_line(text, 7) == "ef");
}

TEST_CASE("sections are found around a place") {
  const std::string text = "a: 1\nb:\n  - x\n  - y\n# z: 0\nc: 2\n...\n";
  const std::uint32_t y = static_cast<std::uint32_t>(text.find('y'));
  const auto end = static_cast<std::uint32_t>(text.size());
  CHECK(section_start(text, 0, y) == text.find("b:"));
  CHECK(section_start(text, 10, y) == 10);
  CHECK(next_section(text, y, end) == text.find("c:"));
  CHECK(next_section(text, static_cast<std::uint32_t>(text.find("c:")), end) == text.find("..."));
  CHECK(next_section(text, y, y + 2) == y + 2);
}
