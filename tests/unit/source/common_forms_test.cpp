// The reader of common forms makes the YAML library's tree, or makes way for it.
#include "source/common_forms.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include "base/file.h"
#include "both_readers.h"
#include "tricky_texts.h"

using namespace sipub;
using namespace sipub::source::testing;

namespace {

bool is_read(const std::string& text) {
  const Comparison result = compare_readers(text);
  CHECK_MESSAGE(result.difference.empty(), result.difference, " in\n", text);
  return result.is_read;
}

/// Reads every YAML file below a directory of the source tree both ways; returns those that the
/// reader of common forms gave up, sorted.
std::vector<std::string> given_up(const std::string& directory) {
  std::vector<std::string> names;
  const auto top = std::filesystem::path(SIPUB_SOURCE_DIR) / directory;
  std::size_t files = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(top)) {
    if (entry.path().extension() != ".yaml") continue;
    ++files;
    const Comparison result = compare_readers(read_file(entry.path().string()), true);
    CHECK_MESSAGE(result.difference.empty(), result.difference, " in ", entry.path().string());
    if (!result.is_read) names.push_back(entry.path().stem().string());
  }
  CHECK(files > 0);
  std::sort(names.begin(), names.end());
  return names;
}

}  // namespace

TEST_CASE("the schemas and the example ledgers are of common forms") {
  CHECK(given_up("examples/ledgers").empty());
  CHECK(given_up("schemas").empty());
  // These hold several ledgers each.
  CHECK(given_up("examples/rules") ==
        std::vector<std::string>{
            "claimed-twice.bad", "claimed-twice.good", "figures-differ.bad", "figures-differ.good",
            "fixed-field-changed.bad", "fixed-field-changed.good", "not-provided-then.bad",
            "not-provided-then.good", "nothing-provided.bad", "nothing-provided.good",
            "parts-differ-from-whole.bad", "parts-differ-from-whole.good", "provider-disagrees.bad",
            "provider-disagrees.good", "same-org-and-year.bad", "same-org-and-year.good",
            "split-number.bad"});
}

TEST_CASE("broken ledgers go to the YAML library where the fault is one of syntax") {
  CHECK(given_up("examples/broken") == std::vector<std::string>{"after-end-mark",
                                                                "anchor",
                                                                "byte-order-mark",
                                                                "colon-in-text",
                                                                "duplicate-key",
                                                                "fullwidth-colon",
                                                                "fullwidth-colon-in-braces",
                                                                "fullwidth-comma-in-braces",
                                                                "fullwidth-space",
                                                                "gbk",
                                                                "hash-in-braces",
                                                                "hash-in-text",
                                                                "no-end-mark",
                                                                "no-space-after-colon",
                                                                "nul-byte",
                                                                "second-document",
                                                                "tab-indent",
                                                                "tag",
                                                                "text-begins-with-star",
                                                                "unclosed-bracket",
                                                                "unclosed-quote",
                                                                "utf-16",
                                                                "value-then-fields",
                                                                "value-then-list",
                                                                "windows-line-ends",
                                                                "wrong-indent"});
}

TEST_CASE("these forms are read") {
  for (const char* text : {
           "a: 1",
           "# c\n\na: b c # d\n\n# e\nf:\n...\n# g\n",
           "  a: b\n  c: d\n",
           "a:\n    b: c\n    d:\n     e: f\n",
           "a:\n  - b\n  - c: d\n    e: f\n  -\n    g: h\n  -\n",
           "a:\n- b\n- c: d\n  e: f\ng: h\n",
           "a:\n  - - b\n    - c\n  -   - d\n",
           "a:\n  b c\nd:\n  'e'\nf:\n  [g]\n",
           "a: [b, 'c', \"d\", {e: f, 'g': [h]}, -1]\n",
           "a: {b: c, d: , e: [],}\n",
           "a: [  # b\n  c,\n# d\n  {e:\n   f}\n  ]\n",
           "'a b' : \"c\"\n\"d\": 'e' # f\n",
           "时间: 10:30\n网址: http://a.b/c#d\n备注: “甲”，[乙] {丙}、丁：戊 'x' \"y\"\n",
           "a: -1\nb: -c\nc: ~\nd: 2014-09-01\n",
       }) {
    CHECK_MESSAGE(is_read(text), text);
  }
}

TEST_CASE("these are left to the YAML library") {
  for (const char* text : {
           "",
           "\n",
           "# a\n",
           "...\n",
           "a\n",
           "- a\n",
           "[a]\n",
           "{a: b}\n",
           "---\na: b\n",
           "a: |\n  b\n",
           "a: b\n  c\n",
           "a: 'b''c'\n",
           "a: \"\\n\"\n",
           "a: 'b\n  c'\n",
           "a: {b}\n",
           "a: [b: c]\n",
           "a: {\"b\":c}\n",
           "a:\n- b\n-\n",
           "a:\tb\n",
           "a: b\r\n",
           "? a\n",
           "<<: a\n",
           "a: &b c\n",
           "a: *b\n",
           "a: !b c\n",
           "a: @b\n",
           "a: `b\n",
           "a: b #c\n",
           "a: 1\na: 2\n",
           "a: b\n...\nc: d\n",
       }) {
    CHECK_MESSAGE(!is_read(text), text);
  }
  CHECK_FALSE(compare_readers("a: 1\n", true).is_read);
  CHECK(compare_readers("a: 1\n...\n", true).is_read);
}

TEST_CASE("nesting is followed as deep as it may go") {
  const auto nested = [](std::size_t depth) {
    std::string text;
    for (std::size_t i = 0; i < depth; ++i) text += std::string(i, ' ') + "a:\n";
    return text;
  };
  CHECK(is_read(nested(64)));
  CHECK_FALSE(is_read(nested(65)));
  CHECK(is_read("a: " + std::string(63, '[') + std::string(63, ']') + '\n'));
  CHECK_FALSE(is_read("a: " + std::string(64, '[') + std::string(64, ']') + '\n'));
  CHECK_FALSE(is_read("a: " + std::string(100'000, '[')));
  CHECK_FALSE(is_read("a:\n  " + [] {
    std::string dashes;
    for (int i = 0; i < 100'000; ++i) dashes += "- ";
    return dashes;
  }()));
}

TEST_CASE("many keys, long keys and long texts") {
  std::string text;
  for (int i = 0; i < 3000; ++i) text += "key" + std::to_string(i) + ": v\n";
  CHECK(is_read(text));
  CHECK_FALSE(is_read(text + "key1234: v\n"));
  CHECK(is_read(std::string(1024, 'k') + ": v\n"));
  CHECK_FALSE(is_read(std::string(1025, 'k') + ": v\n"));
  for (std::size_t size = 0; size < 70; ++size) {
    CHECK(is_read("a: " + std::string(size, 'x') + "\nb: '" + std::string(size, 'y') + "'\n"));
    CHECK(is_read("a: [" + std::string(size, ' ') + "b, c]" + std::string(size, ' ') + "\nd: e"));
  }
}

TEST_CASE("tricky texts are read as the YAML library reads them, or not at all") {
  std::size_t read = 0;
  for (const std::string text : kTrickyTexts) {
    read += is_read(text) ? 1 : 0;
    // Behind something sound, in front of it, and as a part of something larger.
    is_read("x: y\n" + text);
    is_read("x:\n" + text);
    is_read(text + "x: y\n");
    is_read(text + "...\n");
    std::string indented = "x:\n  ";
    for (const char c : text) indented += c == '\n' ? std::string("\n  ") : std::string(1, c);
    is_read(indented);
    is_read("x:\n- y\n-  " + indented.substr(3));
  }
  CHECK(read > 100);
}
