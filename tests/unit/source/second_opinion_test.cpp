// What we read, yaml-cpp reads alike.
#include <doctest/doctest.h>
#include <yaml-cpp/yaml.h>

#include <filesystem>
#include <string>
#include <vector>

#include "base/file.h"
#include "source/parse.h"

using namespace sipub;
using namespace sipub::source;

namespace {

/// A tree as text, so that a difference can be seen.
void write(Node node, std::string& out) {
  switch (node.kind()) {
    case Kind::scalar: out += node.is_null() ? "null" : "<" + std::string(node.text()) + ">"; break;
    case Kind::sequence:
      out += '[';
      for (const Node item : node.items()) {
        write(item, out);
        out += '\n';
      }
      out += ']';
      break;
    case Kind::mapping:
      out += '{';
      for (const Entry entry : node.entries()) {
        write(entry.key, out);
        out += '=';
        write(entry.value, out);
        out += '\n';
      }
      out += '}';
      break;
    case Kind::broken: out += "broken"; break;
  }
}

void write(const YAML::Node& node, std::string& out) {
  if (node.IsNull()) {
    out += "null";
  } else if (node.IsScalar()) {
    out += "<" + node.Scalar() + ">";
  } else if (node.IsSequence()) {
    out += '[';
    for (const auto& item : node) {
      write(item, out);
      out += '\n';
    }
    out += ']';
  } else {
    out += '{';
    for (const auto& entry : node) {
      write(entry.first, out);
      out += '=';
      write(entry.second, out);
      out += '\n';
    }
    out += '}';
  }
}

void compare(const std::string& text) {
  const Parsed parsed = parse("t", text);
  REQUIRE(parsed.diagnostics.empty());
  std::string ours;
  write(parsed.document->root(), ours);
  std::string theirs;
  write(YAML::Load(text), theirs);
  CHECK(ours == theirs);
}

}  // namespace

TEST_CASE("samples of everything that may be written") {
  for (const char* text : {
           "a: 1\nb: two words\nc: \"q\\\"\\t\\u95e8\"\nd: 'it''s'\n...\n",
           "a:\n- 1\n-   - 2\n    - 3\n- x: y\n  z: w\n...\n",
           "a: [1, [2, 3], {b: c, d: }, \"e\"]\nf: {}\ng: []\n...\n",
           "a: |\n  x\n   y\n\n  z\nb: |-\n  x\nc: |+\n  x\n\nd: >\n  x\n  y\n\n  z\n...\n",
           "a: one\n  two\n\n  three\nb: \"one\n  two\\\n  three\"\nc: 'x\n\n  y'\n...\n",
           "a:\nb: ~\nc: null\nd: \"\"\ne: ''\n...\n",
           "渠道:\n  - 名称: 门户网站  # 说明\n    开通: 2014-09-01\n...\n",
           "a: http://x:80/y#z\nb: x#y\nc: -1\nd: '#x'\ne: a,b\nf: 12:30\n...\n",
           "# c\n---\na: 1\n# c\nb:\n  # c\n  - 1\n  # c\n  - 2\n... # c\n# c\n",
           "\"a b\": 1\n'c': 2\n? d\n: 3\n...\n",
           "- a\n- b:\n    c\n- - d\n...\n",
           "a: {x: 1,\n  y: [2,\n  3]}\n...\n",
           "a: 0123\nb: 2014年10月31日\nc: 1，000\nd: “引号”\n...\n",
       }) {
    CAPTURE(text);
    compare(text);
  }
}

TEST_CASE("every example and every schema") {
  for (const char* directory : {"examples", "schemas"}) {
    const auto top = std::filesystem::path(SIPUB_SOURCE_DIR) / directory;
    if (!std::filesystem::is_directory(top)) continue;
    for (const std::string& file : list_ledger_files(top).paths) {
      // Broken on purpose, or several ledgers in one text.
      if (file.find("/broken/") != std::string::npos) continue;
      if (file.find("/rules/") != std::string::npos) continue;
      CAPTURE(file);
      compare(read_file(file));
    }
  }
}
