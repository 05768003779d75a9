#include "base/utf8.h"

#include <doctest/doctest.h>

using namespace sipub;
using namespace std::string_literals;

TEST_CASE("valid UTF-8 is taken for valid") {
  CHECK_FALSE(find_invalid_utf8(""));
  CHECK_FALSE(find_invalid_utf8("plain text, long enough for eight bytes at a time"));
  CHECK_FALSE(find_invalid_utf8("门户网站 é 𠮷 \U0010FFFF"));
  CHECK_FALSE(find_invalid_utf8("\0"s));
}

TEST_CASE("the first invalid byte is found") {
  CHECK(find_invalid_utf8("ab\xFF") == 2);
  CHECK(find_invalid_utf8("\x80") == 0);
  CHECK(find_invalid_utf8("\xC0\x80") == 0);          // overlong
  CHECK(find_invalid_utf8("\xC1\xBF") == 0);          // overlong
  CHECK(find_invalid_utf8("\xE0\x9F\xBF") == 0);      // overlong
  CHECK(find_invalid_utf8("\xED\xA0\x80") == 0);      // surrogate
  CHECK(find_invalid_utf8("\xF0\x8F\xBF\xBF") == 0);  // overlong
  CHECK(find_invalid_utf8("\xF4\x90\x80\x80") == 0);  // past U+10FFFF
  CHECK(find_invalid_utf8("\xF5\x80\x80\x80") == 0);
  CHECK(find_invalid_utf8("门\xE9\x97") == 3);  // cut short
  CHECK(find_invalid_utf8("0123456\xE9") == 7);
}

TEST_CASE("characters are taken one by one") {
  std::string_view text = "a门\xFFz";
  CHECK(take_character(text) == U'a');
  CHECK(take_character(text) == U'门');
  CHECK(take_character(text) == U'\uFFFD');
  CHECK(take_character(text) == U'z');
  CHECK(text.empty());
  CHECK(decode("é门") == U"é门");
}

TEST_CASE("characters are appended") {
  std::string text;
  for (const char32_t c : {U'a', U'é', U'门', U'𠮷'}) append_character(text, c);
  CHECK(text == "aé门𠮷");
  text.clear();
  append_character(text, static_cast<char32_t>(0xD800));
  CHECK(text == "\uFFFD");
}

TEST_CASE("characters are counted") {
  CHECK(count_characters("门户ab") == 4);
  CHECK(count_characters("") == 0);
}
