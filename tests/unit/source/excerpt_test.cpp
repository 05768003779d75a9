#include "source/excerpt.h"

#include <doctest/doctest.h>

#include <string>

#include "source/parse.h"

using namespace sipub;

namespace {

Excerpt excerpt_of(const std::string& text, Position place) {
  return source::excerpt(*source::parse("x.yaml", text).document, place);
}

}  // namespace

TEST_CASE("an excerpt is the line of the place, without its break") {
  CHECK(excerpt_of("a: 1\r\n渠道: [\t门户网站]\r\n...\r\n", {2, 3}) ==
        Excerpt{"渠道: [\t门户网站]", 1});
  CHECK(excerpt_of("a: 1\n...\n", {}) == Excerpt{});
  CHECK(excerpt_of("a: 1\n...\n", {9, 1}) == Excerpt{"", 1});
}

TEST_CASE("a line in another encoding is not shown; one damaged byte shows where it stands") {
  CHECK(excerpt_of("a: \xC7\xFE\xB5\xC0\n...\n", {1, 1}) == Excerpt{});
  CHECK(excerpt_of("a: x\xFFy\n...\n", {1, 1}) == Excerpt{"a: x\uFFFDy", 1});
}

TEST_CASE("of a long line the part around the place is kept, in whole characters") {
  const std::string text =
      "a: \"" + std::string(3000, 'x') + "门" + std::string(900, 'y') + "\"\n...\n";
  // The place stands 160 bytes behind the begin of what is kept.
  const Excerpt middle = excerpt_of(text, {1, 3005});
  CHECK(middle == Excerpt{std::string(160, 'x') + "门" + std::string(237, 'y'), 2845});
  CHECK(excerpt_of(text, {1, 1}) == Excerpt{"a: \"" + std::string(396, 'x'), 1});
  // Near the end the last 400 bytes.
  CHECK(excerpt_of(text, {1, 3900}) == Excerpt{std::string(399, 'y') + "\"", 3507});

  std::string wide = "a: ";
  for (int i = 0; i < 1000; ++i) wide += "社";
  const Excerpt cut = excerpt_of(wide + "\n...\n", {1, 504});
  // Byte 1503 less 160 lies inside a character; the one before it is at byte 1341, column 450.
  CHECK(cut.first_column == 450);
  CHECK(cut.text.size() == 399);
}

TEST_CASE("an excerpt holds nothing that steers a terminal, and only valid UTF-8") {
  CHECK(excerpt_of("a: \x1b[31m\x7f\n...\n", {1, 1}) == Excerpt{"a: ␛[31m␡", 1});
  CHECK(excerpt_of("a: \xff!\n...\n", {1, 1}) == Excerpt{"a: \xEF\xBF\xBD!", 1});
}

TEST_CASE("every finding of a text shows its line") {
  const auto parsed = source::parse("x.yaml", "甲: 1\n乙: &x 2\n丙: 3\n甲: 4\n...\n");
  REQUIRE(parsed.diagnostics.size() == 2);
  CHECK(parsed.diagnostics[0].excerpt == Excerpt{"乙: &x 2", 1});
  CHECK(parsed.diagnostics[1].excerpt == Excerpt{"甲: 4", 1});
}
