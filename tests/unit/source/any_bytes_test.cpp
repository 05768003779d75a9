// Whatever bytes come, parsing returns a sound tree and diagnostics within the text.
#include <doctest/doctest.h>

#include <random>
#include <string>

#include "source/parse.h"

using namespace sipub;
using namespace sipub::source;

namespace {

constexpr std::string_view kSample = R"(# A sample with everything in it.
sipub: 1
名称: "引号 \"内\" \u95e8"
单引号: 'it''s'
列表:
  - 甲: 1
    乙: [a, "b", {c: d}, e: f]
    丙: {x: 1, y: [2, 3], z}
  -
  - |
    一行
      二行
  - >-
    折行
    文字
- : &x !t *y
多行: 一
  二
  三
空:
~: <<
？：全角
	tab: 1
end: ""
...
)";

std::size_t check_node(const Document& document, Node node, std::size_t depth) {
  const Span span = node.span();
  CHECK(depth <= 64);
  CHECK(span.begin <= span.end);
  CHECK(span.end <= document.bytes().size());
  std::size_t count = 1;
  switch (node.kind()) {
    case Kind::scalar:
      // Every byte of the text can be touched (the sanitizers look).
      for (const char c : node.text()) count += c == '\0' ? 1 : 0;
      break;
    case Kind::sequence:
      for (const Node item : node.items()) {
        CHECK(item.span().begin >= span.begin);
        CHECK(item.span().end <= span.end);
        count += check_node(document, item, depth + 1);
      }
      break;
    case Kind::mapping:
      for (const Entry entry : node.entries()) {
        CHECK(entry.key.is_scalar());
        CHECK(entry.key.span().begin >= span.begin);
        CHECK(entry.value.span().end <= span.end);
        count += check_node(document, entry.value, depth + 1);
      }
      break;
    case Kind::broken: CHECK_FALSE(document.is_whole()); break;
  }
  return count;
}

void check_text(std::string text) {
  const Parsed parsed = parse("t", std::move(text));
  const Document& document = *parsed.document;
  check_node(document, document.root(), 0);
  bool has_error = false;
  for (const Diagnostic& diagnostic : parsed.diagnostics) {
    CHECK(diagnostic.span.begin <= diagnostic.span.end);
    CHECK(diagnostic.span.end <= document.bytes().size());
    CHECK(diagnostic.begin.line >= 1);
    CHECK(diagnostic.begin <= diagnostic.end);
    has_error = has_error || diagnostic.severity == Severity::error;
  }
  // What is missing from the tree was told.
  CHECK((document.is_whole() || has_error));
}

}  // namespace

TEST_CASE("a sample cut after every byte") {
  for (std::size_t size = 0; size <= kSample.size(); ++size) {
    CAPTURE(size);
    check_text(std::string(kSample.substr(0, size)));
  }
}

TEST_CASE("a sample begun at every byte") {
  for (std::size_t at = 0; at < kSample.size(); ++at) {
    CAPTURE(at);
    check_text(std::string(kSample.substr(at)));
  }
}

TEST_CASE("a sample with bytes changed at random") {
  std::mt19937 random(20141031);
  for (int round = 0; round < 3000; ++round) {
    CAPTURE(round);
    std::string text(kSample);
    const std::size_t changes = 1 + random() % 4;
    for (std::size_t i = 0; i < changes; ++i)
      text[random() % text.size()] = static_cast<char>(random());
    check_text(std::move(text));
  }
}

TEST_CASE("a sample with characters of the syntax put in and taken out at random") {
  constexpr std::string_view kSyntax = ":-?[]{},#&*!|>'\"%@` \t\n\r.~<=";
  std::mt19937 random(1);
  for (int round = 0; round < 3000; ++round) {
    CAPTURE(round);
    std::string text(kSample);
    const std::size_t changes = 1 + random() % 6;
    for (std::size_t i = 0; i < changes; ++i) {
      const std::size_t at = random() % text.size();
      if (random() % 3 == 0) {
        text.erase(at, 1 + random() % 5);
      } else {
        text.insert(at, 1 + random() % 2, kSyntax[random() % kSyntax.size()]);
      }
    }
    check_text(std::move(text));
  }
}

TEST_CASE("pieces of syntax in any order") {
  constexpr const char* kPieces[] = {"a: ", "- ",  "\n",   "  ",     "[",  "]",  "{",  "}",  ",",
                                     "\"",  "'",   "#",    "|",      ">",  "? ", ": ", "&a", "*a",
                                     "!t",  "...", "---",  "门",     "：", "\t", "<<", "~",  "x",
                                     "%Y",  "\\",  "\r\n", "\u3000", "-",  ":"};
  std::mt19937 random(7);
  for (int round = 0; round < 30'000; ++round) {
    CAPTURE(round);
    std::string text;
    for (std::size_t i = random() % 30; i > 0; --i) text += kPieces[random() % std::size(kPieces)];
    CAPTURE(text);
    check_text(text);
  }
}
