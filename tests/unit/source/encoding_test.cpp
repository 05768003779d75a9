#include "source/encoding.h"

#include <doctest/doctest.h>

#include <string>

#include "source/codes.h"
#include "source/parse.h"

using namespace sipub;
using namespace sipub::source;
using namespace std::string_literals;

namespace {

std::string_view only_code(const std::string& bytes) {
  const ByteReport report = inspect_bytes(bytes);
  REQUIRE(report.findings.size() == 1);
  return report.findings[0].code;
}

}  // namespace

TEST_CASE("plain UTF-8 has nothing to tell") {
  const ByteReport report = inspect_bytes("甲: “é”\t\n");
  CHECK(report.findings.empty());
  CHECK(report.readable);
  CHECK(report.begin == 0);
}

TEST_CASE("UTF-16 is recognised with and without its mark") {
  CHECK(only_code("\xFF\xFE"s + "a\0:\0"s) == kUtf16);
  CHECK(only_code("\xFE\xFF\0a"s) == kUtf16);
  CHECK(only_code("a\0:\0 \0b\0"s) == kUtf16);
  CHECK(only_code("\0a\0:\0 \0b"s) == kUtf16);
  // Mostly Chinese: 说明: 记账 1 2
  CHECK(only_code("\xF4\x8B\x0E\x66:\0 \0\xB0\x8B\x26\x8D"s + " \0001\0 \0002\0"s) == kUtf16);
  CHECK_FALSE(inspect_bytes("a\0:\0 \0b\0"s).readable);
}

TEST_CASE("GBK is recognised, other bytes are not taken for it") {
  CHECK(only_code("\xC7\xFE\xB5\xC0: 1\n") == kGbk);  // 渠道
  CHECK(only_code("a: \x81\x30\x81\x30\n") == kGbk);  // a four-byte form
  CHECK(only_code("甲: 1\n\xFF\n") == kInvalidUtf8);
  CHECK(only_code("a: \xC7") == kInvalidUtf8);
}

TEST_CASE("NUL bytes are told") {
  CHECK(only_code("a: 1\nlong enough a text\nb: \0\n"s) == kNulByte);
}

TEST_CASE("control characters are told one by one, up to twenty") {
  const ByteReport report = inspect_bytes("a: \x0B\x7F\xC2\x81 \xC2\x85 \xEF\xBF\xBE\n");
  REQUIRE(report.findings.size() == 4);
  CHECK(report.readable);
  CHECK(report.findings[0].span == Span{3, 4});
  CHECK(report.findings[1].span == Span{4, 5});
  CHECK(report.findings[2].span == Span{5, 7});
  CHECK(report.findings[2].arguments[0].in(Language::en) == "U+0081");
  CHECK(report.findings[3].arguments[0].in(Language::en) == "U+FFFE");
  CHECK(inspect_bytes(std::string(1000, '\x01')).findings.size() == 20);
}

TEST_CASE("crowded lines are long and full of punctuation") {
  const auto many = [](std::size_t number, std::string_view part) {
    std::string all;
    for (std::size_t i = 0; i < number; ++i) all += part;
    return all;
  };
  CHECK(inspect_bytes(many(1'000'000, "x")).readable);
  CHECK(inspect_bytes(many(100'000, "[1, 2]\n")).readable);
  CHECK(inspect_bytes(many(1000, "[1, 2]")).readable);
  const ByteReport report = inspect_bytes("a: 1\n" + many(100'000, "1, "));
  REQUIRE(report.findings.size() == 1);
  CHECK(report.findings[0].code == kCrowdedLine);
  CHECK(report.findings[0].span.begin == 5);
}

TEST_CASE("a byte-order mark and Windows line ends are noted, and the text is read") {
  const Parsed parsed = parse("t", "\xEF\xBB\xBF甲: \"a\r\n  b\"\r\n...\r\n");
  REQUIRE(parsed.diagnostics.size() == 2);
  CHECK(parsed.diagnostics[0].code == kByteOrderMark);
  CHECK(parsed.diagnostics[0].severity == Severity::note);
  CHECK(parsed.diagnostics[1].code == kWindowsLineEnds);
  CHECK(parsed.document->root().find("甲").text() == "a b");
  CHECK(parsed.document->is_whole());
}

TEST_CASE("a text in the wrong encoding is broken as a whole") {
  const Parsed parsed = parse("t", "\xC7\xFE\xB5\xC0: 1\n...\n");
  REQUIRE(parsed.diagnostics.size() == 1);
  CHECK(parsed.document->root().is_broken());
  CHECK_FALSE(parsed.document->is_whole());
}
