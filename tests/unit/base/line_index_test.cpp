#include "base/line_index.h"

#include <doctest/doctest.h>

#include <string>

using namespace sipub;

TEST_CASE("lines end with LF, CR LF or CR") {
  const std::string text = "ab\n\r\nc\rd\n";
  const LineIndex lines(text);
  CHECK(lines.line_count() == 4);
  CHECK(lines.line(1) == "ab");
  CHECK(lines.line(2) == "");
  CHECK(lines.line(3) == "c");
  CHECK(lines.line(4) == "d");
  CHECK(lines.line(0) == "");
  CHECK(lines.line(5) == "");
  CHECK(lines.start_of(3) == 5);
  CHECK(lines.start_of(9) == text.size());
}

TEST_CASE("columns count characters") {
  const std::string text = "门户: x\n  é";
  const LineIndex lines(text);
  CHECK(lines.position(0) == Position{1, 1});
  CHECK(lines.position(6) == Position{1, 3});
  CHECK(lines.position(8) == Position{1, 5});
  CHECK(lines.position(10) == Position{2, 1});
  CHECK(lines.position(14) == Position{2, 4});
  CHECK(lines.position(99) == Position{2, 4});
}

TEST_CASE("the end of a text belongs to its last line") {
  CHECK(LineIndex("").position(0) == Position{1, 1});
  CHECK(LineIndex("").line_count() == 1);
  CHECK(LineIndex("a\n").position(2) == Position{1, 3});
  CHECK(LineIndex("a").line_of(1) == 1);
}

TEST_CASE("columns are right in lines longer than any block") {
  std::string text = "first\n";
  for (int i = 0; i < 5000; ++i) text += "门x";
  const LineIndex lines(text);
  // Four bytes hold two characters.
  for (const std::uint32_t offset : {0U, 4U, 4088U, 4096U, 8192U, 12'000U, 20'000U}) {
    CHECK(lines.position(6 + offset) == Position{2, offset / 2 + 1});
  }
}

TEST_CASE("a place and its byte are told from each other, over blocks and wide characters") {
  std::string text = "门户: x\r\n";
  for (int i = 0; i < 3000; ++i) text += "社a";
  text += "\n\nz";
  const LineIndex lines(text);
  CHECK(lines.offset({1, 1}) == 0);
  CHECK(lines.offset({1, 3}) == 6);
  CHECK(lines.offset({1, 6}) == 9);
  CHECK(lines.offset({1, 60}) == 9);
  CHECK(lines.offset({2, 1}) == 11);
  CHECK(lines.offset({2, 2001}) == 11 + 4000);
  CHECK(lines.offset({2, 2002}) == 11 + 4003);
  CHECK(lines.offset({2, 9999}) == 11 + 12000);
  CHECK(lines.offset({3, 1}) == 11 + 12001);
  CHECK(lines.offset({4, 2}) == text.size());
  CHECK(lines.offset({9, 9}) == text.size());
  CHECK(lines.offset({0, 0}) == 0);
  for (std::uint32_t at = 11; at < 11 + 12000; at += 4) {
    REQUIRE(lines.offset(lines.position(at)) == at);
  }
}
