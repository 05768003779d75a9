#include "base/wrap.h"

#include <doctest/doctest.h>

using namespace sipub;
using Lines = std::vector<std::string>;

TEST_CASE("English breaks at spaces") {
  CHECK(wrap("one two three", 7) == Lines{"one two", "three"});
  CHECK(wrap("one two three", 8) == Lines{"one two", "three"});
  CHECK(wrap("one  two", 20) == Lines{"one two"});
  CHECK(wrap("unbreakable", 5) == Lines{"unbreakable"});
  CHECK(wrap("a unbreakable b", 5) == Lines{"a", "unbreakable", "b"});
}

TEST_CASE("Chinese breaks between characters, and punctuation stays where it belongs") {
  CHECK(wrap("门户网站", 4) == Lines{"门户", "网站"});
  CHECK(wrap("门户，网站", 4) == Lines{"门", "户，", "网站"});
  CHECK(wrap("门（户）网", 6) == Lines{"门", "（户）", "网"});
  CHECK(wrap("按-o的后缀", 6) == Lines{"按-o的", "后缀"});
}

TEST_CASE("line breaks stay, and nothing is one empty line") {
  CHECK(wrap("a\nb", 9) == Lines{"a", "b"});
  CHECK(wrap("", 9) == Lines{""});
  CHECK(wrap("a\n\nb", 9) == Lines{"a", "", "b"});
}
