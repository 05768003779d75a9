#include "source/decode.h"

#include <doctest/doctest.h>

#include <string>

using sipub::source::to_utf8;
using sipub::source::written_like;
using namespace std::string_literals;

TEST_CASE("a text in another encoding is read in that") {
  CHECK(to_utf8("\xBC\xD7: 1\n", "GB18030") == "甲: 1\n");
  CHECK(to_utf8("\xFF\xFE\x32\x75:\0 \0"s + "1\0\n\0"s, "UTF-16") == "甲: 1\n");
  // Four bytes, as only GB18030 has them.
  CHECK(to_utf8("\x95\x32\x82\x36: 1\n", "GB18030") == "𠀀: 1\n");
}

TEST_CASE("a text in UTF-8 stays as it is, and so does one that doesn't fit") {
  CHECK(to_utf8("甲: 1\n", "GB18030") == "甲: 1\n");
  CHECK(to_utf8("\xEF\xBB\xBF甲: 1\n", "GB18030") == "\xEF\xBB\xBF甲: 1\n");
  CHECK(to_utf8("\xBC\xD7: \xFF\n", "GB18030") == "\xBC\xD7: \xFF\n");
  CHECK(to_utf8("\xBC", "GB18030") == "\xBC");
  CHECK(to_utf8("", "GB18030") == "");
  CHECK(to_utf8("\xBC\xD7", "no such encoding") == "\xBC\xD7");
}

TEST_CASE("a long text is read whole") {
  std::string gbk;
  std::string utf8;
  for (int i = 0; i < 60'000; ++i) {
    gbk += "\xBC\xD7 ";
    utf8 += "甲 ";
  }
  CHECK(to_utf8(gbk, "GB18030") == utf8);
}

TEST_CASE("a text is written back as its file has it") {
  CHECK(written_like("\xBC\xD7: 1\n", "甲: 2\n", "gb18030") == "\xBC\xD7: 2\n");
  CHECK(written_like("甲: 1\n", "甲: 2\n", "gb18030") == "甲: 2\n");
  // Little-endian, big-endian, and without a mark.
  CHECK(written_like("\xFF\xFE"s + "1\0"s, "2", "utf-16") == "\xFF\xFE"s + "2\0"s);
  CHECK(written_like("\xFE\xFF"s + "\0001"s, "2", "utf-16") == "\xFE\xFF"s + "\0002"s);
  CHECK(written_like("1\0002\0"s, "甲\n", "utf-16") == "\x32\x75\n\0"s);
  // No encoding of that name, and a text that is none.
  CHECK_FALSE(written_like("\xBC\xD7", "甲", "no such encoding"));
  CHECK_FALSE(written_like("\xBC\xD7", "\xFF", "gb18030"));
}
