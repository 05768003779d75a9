#include "source/parse.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>
#include <vector>

#include "source/codes.h"

using namespace sipub;
using namespace sipub::source;

namespace {

struct Found {
  std::string_view code;
  Position begin;
};

/// `Y101@2:1 Y106@3:4`
std::string list(const std::vector<Found>& all) {
  std::string text;
  for (const Found& one : all) {
    text += fmt::format("{}{}@{}:{}", text.empty() ? "" : " ", one.code, one.begin.line,
                        one.begin.column);
  }
  return text;
}

std::string found(const Parsed& parsed) {
  std::vector<Found> all;
  for (const auto& diagnostic : parsed.diagnostics) {
    all.push_back({diagnostic.code, diagnostic.begin});
  }
  return list(all);
}

std::string skipped(const Parsed& parsed, std::size_t diagnostic = 0) {
  for (const auto& argument : parsed.diagnostics.at(diagnostic).args) {
    if (argument.name == "skipped") return argument.in(Language::en);
  }
  return "none";
}

}  // namespace

TEST_CASE("each common mistake is named where it was made") {
  struct Case {
    const char* text;
    Found expected;
    const char* skipped;
  };
  const std::vector<Case> cases{
      {"a: 1\n\tb: 2\nc: 3\n...\n", {kTabIndentation, {2, 1}}, " Lines 1–2 were left out."},
      {"a:\n  - x: 1\n\t- y: 2\nc: 3\n...\n",
       {kTabIndentation, {3, 1}},
       " Lines 1–3 were left out."},
      {"a: x\n  b: 1\nc: 3\n...\n", {kValueThenIndented, {2, 3}}, " Lines 1–2 were left out."},
      {"a: x  # y\n\n  # z\n  - b: 1\nc: 3\n...\n",
       {kValueThenIndented, {4, 3}},
       " Lines 1–4 were left out."},
      {"a: x\n- b: 1\nc: 3\n...\n", {kValueThenIndented, {2, 1}}, " Lines 1–2 were left out."},
      {"a: {b: 1，d: 2}\nc: 3\n...\n", {kFullWidthComma, {1, 9}}, " Line 1 was left out."},
      {"a: {b: 1、d: 2}\nc: 3\n...\n", {kFullWidthComma, {1, 9}}, " Line 1 was left out."},
      {"a: *b* d\nc: 3\n...\n", {kReservedFirstCharacter, {1, 4}}, " Line 1 was left out."},
      {"a: 1\nb：2\nc: 3\n...\n", {kFullWidthColon, {2, 2}}, " Line 2 was left out."},
      {"a:\n  乙：x\n  d: y\nc: 3\n...\n", {kFullWidthColon, {2, 4}}, " Lines 1–3 were left out."},
      {"a:\n  - b: 1\n    丁：2\n    d: 3\nc: 3\n...\n",
       {kFullWidthColon, {3, 6}},
       " Lines 1–4 were left out."},
      {"a:\n  - x:1\n    y: 2\nc: 3\n...\n",
       {kMissingSpaceAfterColon, {2, 6}},
       " Lines 1–3 were left out."},
      {"a: ”x: y”\nc: 3\n...\n", {kFullWidthQuotes, {1, 4}}, " Line 1 was left out."},
      {"a:\n  - x: 1\n   y: 2\nc: 3\n...\n",
       {kBadIndentation, {3, 4}},
       " Lines 1–3 were left out."},
      {"a: 1\n b: 2\nc: 3\n...\n", {kValueThenIndented, {2, 2}}, " Lines 1–2 were left out."},
      {"a:\n  b: 1\n c: 2\nc: 3\n...\n", {kBadIndentation, {3, 2}}, " Lines 1–3 were left out."},
      {"a: >\n   x\n  y\nc: 3\n...\n", {kBadIndentation, {3, 3}}, " Lines 1–3 were left out."},
      {"a: \"abc\nb: 2\nc: 3\n...\n", {kUnclosedQuote, {1, 4}}, " Line 1 was left out."},
      {"a:\n  - x: \"abc\n    y: \"def\"\nc: 3\n...\n",
       {kUnclosedQuote, {2, 8}},
       " Lines 1–3 were left out."},
      {"a: [1, 2\nb: 2\nc: 3\n...\n", {kUnclosedBracket, {1, 4}}, " Line 1 was left out."},
      {"a: {x: [1, 2]\nb: 2\nc: 3\n...\n", {kUnclosedBracket, {1, 4}}, " Line 1 was left out."},
      {"a: 他说“好”: y\nc: 3\n...\n", {kColonInText, {1, 9}}, " Line 1 was left out."},
      {"a: x: y\nc: 3\n...\n", {kColonInText, {1, 5}}, " Line 1 was left out."},
      {"a: \"x\" y\nc: 3\n...\n", {kTextAfterQuote, {1, 8}}, " Line 1 was left out."},
      {"a: @x\nc: 3\n...\n", {kReservedFirstCharacter, {1, 4}}, " Line 1 was left out."},
      {"a: \"\\q\"\nc: 3\n...\n", {kUnknownEscape, {1, 5}}, " Line 1 was left out."},
      {"a: 1\nfoo bar\nc: 3\n...\n", {kMissingColon, {2, 1}}, " Line 2 was left out."},
      {"foo\nc: 3\n...\n", {kMissingColon, {1, 1}}, " Line 1 was left out."},
      {"a: - 1\nc: 3\n...\n", {kMisplacedDash, {1, 4}}, " Line 1 was left out."},
      {"- a\n- b\nc: 3\n...\n", {kMisplacedDash, {1, 1}}, " Lines 1–2 were left out."},
      {"a: [1, 2]]\nc: 3\n...\n", {kBracketsDoNotFit, {1, 10}}, " Line 1 was left out."},
      {"a: 1\n}\nc: 3\n...\n", {kBracketsDoNotFit, {2, 1}}, " Lines 1–2 were left out."},
      {"a:\n　　- b: 1\nc: 3\n...\n", {kFullWidthSpace, {2, 1}}, " Lines 1–2 were left out."},
      {"a:\n  b:　x\n  d: 1\nc: 3\n...\n", {kFullWidthSpace, {2, 5}}, " Lines 1–3 were left out."},
  };
  for (const Case& one : cases) {
    CAPTURE(one.text);
    const Parsed parsed = parse("t", one.text);
    CHECK(found(parsed) == list({one.expected}));
    CHECK(skipped(parsed) == one.skipped);
    // Reading went on at the next key, and says that something is missing.
    CHECK(parsed.document->root().find("c").text() == "3");
    CHECK_FALSE(parsed.document->is_whole());
    for (const char* key : {"a", "b"}) {
      const Node value = parsed.document->root().find(key);
      CHECK((!value || value.is_broken() || value.text() == "1" || value.text() == "2"));
    }
  }
}

TEST_CASE("what was cut is broken, what stands before and behind is read") {
  const Parsed parsed = parse("t", "a: 1\nb:\n  - x: 1\n   y: 2\nc: 3\nd: [\n...\n");
  const Node root = parsed.document->root();
  CHECK(root.size() == 4);
  CHECK(root.find("a").text() == "1");
  CHECK(root.find("b").is_broken());
  CHECK(root.find("b").end() == Position{4, 8});
  CHECK(root.find("c").text() == "3");
  CHECK(root.find("d").is_broken());
  CHECK(found(parsed) == list({{kBadIndentation, {4, 4}}, {kUnclosedBracket, {6, 4}}}));
}

TEST_CASE("a text whose every colon is full-width tells each key") {
  const Parsed parsed = parse("t", "甲：1\n乙：\n  - 丙：2\n...\n");
  CHECK(found(parsed) == list({{kFullWidthColon, {1, 2}}, {kFullWidthColon, {2, 2}}}));
  CHECK(parsed.document->root().find("甲").is_broken());
  CHECK(parsed.document->root().find("乙").is_broken());
}

TEST_CASE("where nothing could be read the root is broken") {
  const Parsed parsed = parse("t", "[\n");
  CHECK(parsed.document->root().is_broken());
  CHECK_FALSE(parsed.document->is_whole());
}

TEST_CASE("in braces a key that swallowed its value is told, and the others stay") {
  const Parsed parsed = parse("t", "a: {x: 1, 乙：2, z:3, k}\n...\n");
  CHECK(found(parsed) == list({{kFullWidthColon, {1, 12}}, {kMissingSpaceAfterColon, {1, 17}}}));
  const Node map = parsed.document->root().find("a");
  CHECK(map.size() == 4);
  CHECK(map.find("x").text() == "1");
  CHECK(map.find("乙").is_broken());
  CHECK(map.find("z").is_broken());
  CHECK(map.find("k").is_null());
}

TEST_CASE("a number sign that cuts a text short is a warning") {
  const Parsed parsed =
      parse("t", "甲: 窗口 #3 楼 \n乙: x # c\n丙: x  #c\n丁: \"x\" #c\n戊: x ##\n...\n");
  CHECK(found(parsed) == list({{kHashInText, {1, 7}}}));
  CHECK(parsed.diagnostics[0].severity == Severity::warning);
  CHECK(parsed.diagnostics[0].end == Position{1, 11});
  CHECK(parsed.document->is_whole());
}

TEST_CASE("a star is an alias where there is an anchor, else the beginning of a text") {
  CHECK(found(parse("t", "a: &x 1\nb: *x\n...\n")) == list({{kAnchor, {1, 4}}, {kAlias, {2, 4}}}));
  const Parsed parsed = parse("t", "a: {b: *x*y, c: 1}\n...\n");
  CHECK(found(parsed) == list({{kReservedFirstCharacter, {1, 8}}}));
  CHECK(parsed.document->root().find("a").find("b").is_broken());
  CHECK(parsed.document->root().find("a").find("c").text() == "1");
}

TEST_CASE("a text that was cut short in the middle of a key") {
  CHECK(found(parse("t", "a:\n  - b: 1\n    c")) ==
        list({{kMissingColon, {3, 5}}, {kMissingEndMark, {3, 6}}}));
}

TEST_CASE("a star for a key in braces is told once") {
  const Parsed parsed = parse("t", "{*:>}\n...\n");
  CHECK(found(parsed) == list({{kReservedFirstCharacter, {1, 2}}}));
  CHECK(parsed.document->root().size() == 0);
}

TEST_CASE("what YAML has and ledgers don't is refused at its place") {
  const Parsed parsed = parse("t", R"(a: &x 1
b: *x
c: !!str 1
d:
  <<: *x
  e: 2
? [f]
: 3
: 4
&k g: 5
...
)");
  CHECK(found(parsed) == list({{kAnchor, {1, 4}},
                               {kAlias, {2, 4}},
                               {kTag, {3, 4}},
                               {kMergeKey, {5, 3}},
                               {kAlias, {5, 7}},
                               {kComplexKey, {7, 3}},
                               {kComplexKey, {9, 2}},
                               {kAnchor, {10, 1}}}));
  const Node root = parsed.document->root();
  CHECK(root.find("a").text() == "1");
  CHECK(root.find("b").is_broken());
  CHECK(root.find("c").text() == "1");
  CHECK(root.find("d").size() == 1);
  CHECK(root.find("d").find("e").text() == "2");
  CHECK(root.find("g").text() == "5");
  CHECK(root.size() == 5);
}

TEST_CASE("a key written twice is told once for each further time, with the first place") {
  const Parsed parsed = parse("t", "a: 1\nb: {x: 1, x: 2, y: 3, x: 4}\na: [5]\nc: 6\n...\n");
  CHECK(found(parsed) ==
        list({{kDuplicateKey, {2, 11}}, {kDuplicateKey, {2, 23}}, {kDuplicateKey, {3, 1}}}));
  REQUIRE(parsed.diagnostics[2].related.size() == 1);
  CHECK(parsed.diagnostics[2].related[0].begin == Position{1, 1});
  const Node root = parsed.document->root();
  CHECK(root.size() == 3);
  // Which of the two was meant is unknown.
  CHECK(root.find("a").is_broken());
  CHECK(root.find("b").size() == 2);
  CHECK(root.find("b").find("x").is_broken());
  CHECK(root.find("b").find("y").text() == "3");
  CHECK(root.find("c").text() == "6");
  CHECK_FALSE(parsed.document->is_whole());
}

TEST_CASE("duplicates are found among many keys, and across a broken part") {
  std::string text;
  for (int i = 0; i < 500; ++i) text += "key" + std::to_string(i) + ": " + std::to_string(i) + "\n";
  text += "bad: [\nkey7: x\nkey300: y\nkey7: z\n...\n";
  const Parsed parsed = parse("t", text);
  CHECK(found(parsed) == list({{kUnclosedBracket, {501, 6}},
                               {kDuplicateKey, {502, 1}},
                               {kDuplicateKey, {503, 1}},
                               {kDuplicateKey, {504, 1}}}));
  CHECK(parsed.document->root().size() == 501);
  CHECK(parsed.document->root().find("key7").is_broken());
  CHECK(parsed.document->root().find("key499").text() == "499");
}

TEST_CASE("a second document is refused where it begins") {
  CHECK(found(parse("t", "a: 1\n---\nb: 2\n...\n")) == list({{kSecondDocument, {2, 1}}}));
  CHECK(found(parse("t", "a: 1\n...\n# c\nb: 2\n...\n")) == list({{kSecondDocument, {4, 1}}}));
  CHECK(found(parse("t", "a: 1\n...\nb: [ 2\n")) == list({{kSecondDocument, {3, 1}}}));
  CHECK(found(parse("t", "a: 1\nb: [\n...\nc: 2\n...\n")) ==
        list({{kUnclosedBracket, {2, 4}}, {kSecondDocument, {4, 1}}}));
  CHECK(parse("t", "---\na: 1\n...\n").diagnostics.empty());
}

TEST_CASE("the end mark is the last line but for blank lines and comments") {
  for (const char* text : {"a: 1\n...\n", "a: 1\n...", "a: 1\n... \n\n# c\n", "a: 1\r\n...\r\n"}) {
    CAPTURE(text);
    for (const auto& diagnostic : parse("t", text).diagnostics) {
      CHECK(diagnostic.code == kWindowsLineEnds);
    }
  }
  CHECK(found(parse("t", "a: 1\n")) == list({{kMissingEndMark, {1, 5}}}));
  CHECK(found(parse("t", "a: 1\n  # c\n\n")) == list({{kMissingEndMark, {1, 5}}}));
  CHECK(found(parse("t", "a: 1 ...\n")) == list({{kMissingEndMark, {1, 9}}}));
  CHECK(parse("t", "a: 1\n....\n").diagnostics.size() == 2);
  CHECK(parse("t", "a: 1\n", {.expect_end_mark = false}).diagnostics.empty());
}

TEST_CASE("directives are refused and passed over") {
  const Parsed parsed = parse("t", "# c\n%YAML 9.9\n%TAG ! x\n---\na: 1\n...\n");
  CHECK(found(parsed) == list({{kDirective, {2, 1}}, {kDirective, {3, 1}}}));
  CHECK(parsed.document->root().find("a").text() == "1");
}

TEST_CASE("nesting ends at 64") {
  const auto nested = [](int depth) {
    return "a: " + std::string(static_cast<std::size_t>(depth), '[') +
           std::string(static_cast<std::size_t>(depth), ']') + "\nb: 1\n...\n";
  };
  CHECK(parse("t", nested(63)).diagnostics.empty());  // the root is the 64th
  for (const int depth : {64, 65, 100'000}) {
    const Parsed parsed = parse("t", nested(depth));
    REQUIRE(parsed.diagnostics.size() == 1);
    CHECK(parsed.diagnostics[0].code == kNestedTooDeep);
    CHECK(parsed.document->root().find("a").is_broken());
    CHECK(parsed.document->root().find("b").text() == "1");
  }
  std::string dashes = "a:\n  ";
  for (int i = 0; i < 70; ++i) dashes += "- ";
  CHECK(parse("t", dashes + "x\nb: 1\n...\n").diagnostics.at(0).code == kNestedTooDeep);
}

TEST_CASE("ten megabytes of brackets are refused at once") {
  const std::string brackets(10'000'000, '[');
  CHECK(parse("t", brackets).document->root().is_broken());
  std::string lines;
  for (int i = 0; i < 1'000'000; ++i) lines += "[\n";
  CHECK(parse("t", lines).diagnostics.at(0).code == kNestedTooDeep);
}

TEST_CASE("a long line of text is read, a long line of punctuation is not") {
  const std::string text(3'000'000, 'x');
  CHECK(parse("t", "a: " + text + "\n...\n").document->root().find("a").text() == text);
  std::string list = "a: [";
  for (int i = 0; i < 200'000; ++i) list += "1,";
  CHECK(parse("t", list + "]\n...\n").diagnostics.at(0).code == kCrowdedLine);
}

TEST_CASE("syntax errors are told up to a limit, and the lines behind it named") {
  std::string text;
  for (int i = 0; i < 1000; ++i) text += "k" + std::to_string(i) + ": }\n";
  const Parsed parsed = parse("t", text + "...\n");
  CHECK(parsed.diagnostics.size() == 21);
  CHECK(parsed.diagnostics.back().code == kTooManySyntaxErrors);
  CHECK(skipped(parsed, 20) == " Lines 21–1001 were left out.");
}

TEST_CASE("findings past ten thousand are counted") {
  std::string text = "a: 1\n";
  for (int i = 0; i < 12'000; ++i) text += "a: 1\n";
  const Parsed parsed = parse("t", text + "...\n");
  CHECK(parsed.diagnostics.size() == 10'000);
  CHECK(parsed.diagnostics_left_out == 2'000);
}

TEST_CASE("a text past the limit is refused unread") {
  const Parsed parsed = parse("t", "a: 1\n...\n", {.size_limit = 8});
  CHECK(found(parsed) == list({{kTooLarge, {1, 1}}}));
  CHECK(parsed.document->root().is_broken());
  CHECK(parsed.document->bytes().empty());
}
