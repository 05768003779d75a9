#include "render/unified_diff.h"

#include <doctest/doctest.h>

using namespace sipub;

namespace {

std::string diff(std::string_view text, const std::vector<TextEdit>& edits) {
  std::string result;
  render::unified_diff("a.yaml", text, edits, {}, render::into(result));
  return result;
}

}  // namespace

TEST_CASE("no edits, no diff") { CHECK(diff("a\nb\n", {}).empty()); }

TEST_CASE("a changed line with three lines around it") {
  CHECK(diff("1\n2\n3\n4\n5\n6\n7\n8\n9\n", {{{8, 9}, "five"}}) ==
        "--- a.yaml\n+++ a.yaml\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n");
}

TEST_CASE("edits in one line are one change, far ones are hunks of their own") {
  CHECK(diff("a b\nx\n", {{{0, 1}, "A"}, {{2, 3}, "B"}}) ==
        "--- a.yaml\n+++ a.yaml\n@@ -1,2 +1,2 @@\n-a b\n+A B\n x\n");
  const auto far = diff("1\n2\n3\n4\n5\n6\n7\n8\n9\n", {{{0, 1}, "one"}, {{16, 17}, "nine"}});
  CHECK(far ==
        "--- a.yaml\n+++ a.yaml\n@@ -1,4 +1,4 @@\n-1\n+one\n 2\n 3\n 4\n"
        "@@ -6,4 +6,4 @@\n 6\n 7\n 8\n-9\n+nine\n");
}

TEST_CASE("neighbouring changed lines stand together") {
  CHECK(diff("a\nb\nc\n", {{{0, 1}, "A"}, {{2, 3}, "B"}}) ==
        "--- a.yaml\n+++ a.yaml\n@@ -1,3 +1,3 @@\n-a\n-b\n+A\n+B\n c\n");
}

TEST_CASE("a last line without break is shown as one") {
  CHECK(diff("a\nb", {{{2, 3}, "c"}}) ==
        "--- a.yaml\n+++ a.yaml\n@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n"
        "+c\n\\ No newline at end of file\n");
}

TEST_CASE("an edit over several lines takes them all") {
  CHECK(diff("a: \"x\n  y\"\nb\n", {{{3, 10}, "z"}}) ==
        "--- a.yaml\n+++ a.yaml\n@@ -1,3 +1,2 @@\n-a: \"x\n-  y\"\n+a: z\n b\n");
}
