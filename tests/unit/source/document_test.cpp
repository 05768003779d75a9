#include "source/document.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "source/parse.h"

using namespace sipub;
using namespace sipub::source;

namespace {

std::shared_ptr<const Document> sound(std::string text) {
  Parsed parsed = parse("test.yaml", std::move(text));
  CHECK(parsed.diagnostics.empty());
  CHECK(parsed.document->is_whole());
  return parsed.document;
}

std::string written(const Document& document, Node node) {
  return std::string(document.bytes().substr(node.span().begin, node.span().size()));
}

}  // namespace

TEST_CASE("a mapping gives its entries in order") {
  const auto document = sound("甲: 1\n乙:\n  - x\n  - y: z\n丙: {p: q}\n...\n");
  const Node root = document->root();
  REQUIRE(root.is_mapping());
  CHECK(root.size() == 3);
  std::vector<std::string> keys;
  for (const Entry entry : root.entries()) keys.emplace_back(entry.key.text());
  CHECK(keys == std::vector<std::string>{"甲", "乙", "丙"});
  CHECK(root.find("甲").text() == "1");
  CHECK(root.find("丙").find("p").text() == "q");

  const Node list = root.find("乙");
  REQUIRE(list.is_sequence());
  CHECK(list.size() == 2);
  std::vector<Node> items(list.items().begin(), list.items().end());
  CHECK(items[0].text() == "x");
  CHECK(items[1].find("y").text() == "z");
  CHECK(document->file() == "test.yaml");
}

TEST_CASE("the node of nothing is false and empty") {
  const auto document = sound("a: 1\n...\n");
  const Node none = document->root().find("b");
  CHECK_FALSE(none);
  CHECK(document->root().find("a"));
  CHECK(none.is_scalar());
  CHECK(none.is_null());
  CHECK(none.text().empty());
  CHECK(none.span() == Span{});
  CHECK(none.begin() == Position{});
  CHECK(none.items().begin() == none.items().end());
  CHECK(none.entries().begin() == none.entries().end());
  CHECK_FALSE(none.find("x"));
}

TEST_CASE("scalars tell how they were written") {
  const auto document = sound(R"(a: plain
b: "quoted"
c: 'it''s'
d: "tab\tand \u95e8"
e: |
  line
  line
f: >-
  folded
  text
g: more
  lines
h: ""
...
)");
  const Node root = document->root();
  CHECK(root.find("a").is_plain());
  CHECK_FALSE(root.find("b").is_plain());
  CHECK(root.find("b").text() == "quoted");
  CHECK(root.find("c").text() == "it's");
  CHECK(root.find("d").text() == "tab\tand 门");
  CHECK(root.find("e").text() == "line\nline\n");
  CHECK_FALSE(root.find("e").is_plain());
  CHECK(root.find("f").text() == "folded text");
  CHECK(root.find("g").text() == "more lines");
  CHECK(root.find("g").is_plain());
  CHECK(root.find("h").text().empty());
  CHECK_FALSE(root.find("h").is_null());
}

TEST_CASE("nothing written, a tilde and null are null; quoted they are text") {
  const auto document = sound("a:\nb: ~\nc: null\nd: NULL\ne: 'null'\nf: nil\ng: [~]\n...\n");
  const Node root = document->root();
  for (const char* key : {"a", "b", "c", "d"}) CHECK(root.find(key).is_null());
  CHECK_FALSE(root.find("e").is_null());
  CHECK_FALSE(root.find("f").is_null());
  CHECK((*root.find("g").items().begin()).is_null());
}

TEST_CASE("spans hold all that was written, quotes and brackets included") {
  const auto document = sound(R"(a: plain text   # comment
b: "q\"q"
c: [1, [2]]
d: {x: 1}
e: |2-  # comment | with a bar
    text

f:
  - 1
  - x: y
g: 'a
  b'
...
)");
  const Node root = document->root();
  CHECK(written(*document, root.find("a")) == "plain text");
  CHECK(written(*document, root.find("b")) == R"("q\"q")");
  CHECK(written(*document, root.find("c")) == "[1, [2]]");
  CHECK(written(*document, root.find("d")) == "{x: 1}");
  CHECK(written(*document, root.find("e")) == "|2-  # comment | with a bar\n    text");
  CHECK(written(*document, root.find("f")) == "- 1\n  - x: y");
  CHECK(written(*document, root.find("g")) == "'a\n  b'");
  CHECK((*root.entries().begin()).key.span() == Span{0, 1});
}

TEST_CASE("a value that was not written stands behind its colon or dash") {
  const auto document = sound("甲:   # comment\n乙:\n  -\n  - x\n丙: {a, b: }\n...\n");
  const Node root = document->root();
  CHECK(root.find("甲").span() == Span{4, 4});
  CHECK(root.find("甲").begin() == Position{1, 3});
  const Node item = *root.find("乙").items().begin();
  CHECK(item.is_null());
  CHECK(item.begin() == Position{3, 4});
  CHECK(root.find("丙").find("a").is_null());
  CHECK(root.find("丙").find("b").begin() == Position{5, 10});
}

TEST_CASE("positions count characters") {
  const auto document = sound("渠道:\n  - 名称: 门户\n...\n");
  const Node item = *document->root().find("渠道").items().begin();
  const Entry entry = *item.entries().begin();
  CHECK(item.begin() == Position{2, 5});
  CHECK(entry.key.begin() == Position{2, 5});
  CHECK(entry.key.end() == Position{2, 7});
  CHECK(entry.value.begin() == Position{2, 9});
  CHECK(entry.value.end() == Position{2, 11});
  CHECK(document->lines().line(2) == "  - 名称: 门户");
}

TEST_CASE("a pair in a list's brackets is a mapping of its own") {
  const auto document = sound("a: [x: 1, {y: 2}, z]\n...\n");
  const auto items = document->root().find("a").items();
  std::vector<Node> nodes(items.begin(), items.end());
  REQUIRE(nodes.size() == 3);
  CHECK(nodes[0].find("x").text() == "1");
  CHECK(written(*document, nodes[0]) == "x: 1");
  CHECK(nodes[1].find("y").text() == "2");
  CHECK(nodes[2].text() == "z");
}

TEST_CASE("an empty text is null, whole, and lacks its end mark") {
  const Parsed parsed = parse("x", "");
  CHECK(parsed.document->root().is_null());
  CHECK(parsed.document->is_whole());
  REQUIRE(parsed.diagnostics.size() == 1);
  CHECK(parsed.diagnostics[0].begin == Position{1, 1});
  CHECK(parse("x", "", {.expect_end_mark = false}).diagnostics.empty());
}

TEST_CASE("the root may be a list or a text") {
  const auto list = sound("- a\n- b\n...\n");
  CHECK(list->root().size() == 2);
  const auto text = sound("just text\n...\n");
  CHECK(text->root().text() == "just text");
}
