#include "source/frozen.h"

#include <doctest/doctest.h>

#include <string>

#include "source/parse.h"

using namespace sipub;
using namespace sipub::source;

namespace {

std::shared_ptr<const Document> read(const std::string& text) {
  return parse("x.yaml", text).document;
}

void check_alike(Node a, Node b) {
  CHECK(a.kind() == b.kind());
  CHECK(a.text() == b.text());
  CHECK(a.is_plain() == b.is_plain());
  CHECK(a.span() == b.span());
  CHECK(a.begin() == b.begin());
  REQUIRE(a.size() == b.size());
  auto item = b.items().begin();
  for (const Node inner : a.items()) check_alike(inner, *item++);
  auto entry = b.entries().begin();
  for (const Entry inner : a.entries()) {
    check_alike(inner.key, (*entry).key);
    check_alike(inner.value, (*entry++).value);
  }
}

const std::string kText =
    "甲: [1, \"二\\n三\"]\n乙:\n  - {a: 'x', b: ~}\n  - plain\n    folded\n丙: |\n  block\n  "
    "lines\n...\n";

}  // namespace

TEST_CASE("a thawed document is the one that was frozen") {
  const auto document = read(kText);
  const auto thawed = thaw("y.yaml", kText, freeze(*document));
  REQUIRE(thawed != nullptr);
  CHECK(thawed->file() == "y.yaml");
  CHECK(thawed->bytes() == kText);
  CHECK(thawed->is_whole());
  check_alike(document->root(), thawed->root());
}

TEST_CASE("what is no tree of the text is refused") {
  const std::string tree = freeze(*read(kText));
  CHECK(thaw("y.yaml", kText + "\n", tree) == nullptr);
  CHECK(thaw("y.yaml", "乙" + kText.substr(3), tree) == nullptr);
  CHECK(thaw("y.yaml", kText, "") == nullptr);
  CHECK(thaw("y.yaml", kText, tree.substr(0, 10)) == nullptr);
  CHECK(thaw("y.yaml", kText, tree.substr(0, tree.size() - 1)) == nullptr);
  CHECK(thaw("y.yaml", kText, tree + '\0') == nullptr);
  CHECK(thaw("y.yaml", kText, 'x' + tree.substr(1)) == nullptr);
}
