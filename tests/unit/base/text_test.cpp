#include "base/text.h"

#include <doctest/doctest.h>

using namespace sipub;

TEST_CASE("width counts columns, not characters") {
  CHECK(display_width("abc") == 3);
  CHECK(display_width("门户网站") == 8);
  CHECK(display_width("ｱ") == 1);  // half-width katakana
  CHECK(display_width("Ａ") == 2);
  CHECK(display_width("e\u0301") == 1);
  CHECK(display_width("“”…") == 3);
  CHECK(display_width("") == 0);
}

TEST_CASE("a tab goes to the next stop, counted from where the text begins") {
  CHECK(display_width("\t") == 8);
  CHECK(display_width("门\tx") == 9);
  CHECK(display_width("\t", 7) == 1);
  CHECK(display_width("\t", 8) == 8);
}

TEST_CASE("padding fills up to a width") {
  CHECK(pad_right("门户", 6) == "门户  ");
  CHECK(pad_left("12", 5) == "   12");
  CHECK(pad_right("门户网站", 5) == "门户网站");
}

TEST_CASE("truncating keeps whole characters and shows that something is missing") {
  CHECK(truncate("门户网站", 8) == "门户网站");
  CHECK(truncate("门户网站", 7) == "门户网…");
  CHECK(truncate("门户网站", 6) == "门户…");
  CHECK(truncate("abc", 2) == "a…");
  CHECK(truncate("abc", 1) == "…");
  CHECK(truncate("abc", 0).empty());
}

TEST_CASE("nothing printable steers a terminal") {
  CHECK(printable("甲\t乙") == "甲\t乙");
  CHECK(printable("\x1b[31m\r\x7f") == "␛[31m␍␡");
  CHECK(printable("\u009b0m\xff") == "\uFFFD0m\uFFFD");
}

TEST_CASE("NFKC makes full-width forms ordinary") {
  CHECK(nfkc("２０１４年ＡＢ：") == "2014年AB:");
  CHECK(nfkc("e\u0301") == "é");
  CHECK(nfkc("abc") == "abc");
  CHECK(nfkc("\xFF") == "\xFF");
}

TEST_CASE("lower case") { CHECK(lower_case("ABcÉ门") == "abcé门"); }
