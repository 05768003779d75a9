// Property: however a text is changed, the reader of common forms reads it as the YAML library
// does, finding nothing, or gives it up.
#include <doctest/doctest.h>

#include <cstddef>
#include <random>
#include <string>

#include "both_readers.h"
#include "tricky_texts.h"

using namespace sipub::source::testing;

namespace {

/// What means something to YAML, to its writers, or to us.
constexpr const char* kPieces[] = {
    ":",      ": ",     " ",      "\n",     "-",    "- ",         "#",      " #",      "'",
    "\"",     "[",      "]",      "{",      "}",    ",",          "\t",     "：",      "\u3000",
    "\u00A0", "\u0085", "\u2028", "\uFEFF", "\r\n", "...",        "---",    "\n...\n", "\n---\n",
    "?",      "? ",     "&a",     "*a",     "!t ",  "|",          ">",      "%",       "@",
    "`",      "\\",     "<<",     "~",      "  ",   "\n  ",       "\n- ",   "\n  - ",  "a",
    "é",      "''",     "\"\"",   "\nk: v", ", ",   "[a, b]",     "{a: b}", "# c\n",   "\n\n",
    "0",      "-1",     ":a",     "::",     " :",   "\n-",        "\n#",    "- - ",    "[\n",
    "\n]",    "\n  }",  ",\n",    "'a': ",  "'x'",  "\n? a\n: b", "😀",      "=",
};

constexpr const char* kLedgers[] = {
    "# 台账\n格式版本: 1\n填报单位:\n  行政区划代码: \"441900\"\n  单位类别: 社保经办机构\n"
    "\n公开信息:\n  - 编号: D15-01\n    公开渠道: [门户网站, 白皮书]\n    说明: '甲: 乙'\n"
    "  - {编号: D15-02, 日期: 2015-02-03}\n短信: []\n...\n",
    "a:\n- b: [c, {d: e,\n  f: }]   # g\n  h:\n  - i\n  -   j: k\n      l: m\n-\n  n\no:\n"
    "p:\n  - - q\n    - r\n  -\ns: 't'\n",
};

class Changes {
 public:
  explicit Changes(std::uint64_t seed) : random_(seed) {}

  void change(std::string& text) {
    const std::size_t at = below(text.size() + 1);
    const std::size_t line = line_start(text, at);
    const std::size_t next =
        text.find('\n', line) == std::string::npos ? text.size() : text.find('\n', line) + 1;
    const std::string whole_line = text.substr(line, next - line);
    switch (below(9)) {
      case 0:
      case 1: text.insert(at, kPieces[below(std::size(kPieces))]); break;
      case 2: text.erase(at, 1 + below(3)); break;
      case 3: text.replace(at, 1 + below(2), kPieces[below(std::size(kPieces))]); break;
      case 4: text.insert(below(text.size() + 1), text.substr(at, 1 + below(12))); break;
      case 5: text.insert(line, 1 + below(3), ' '); break;
      case 6:
        text.erase(line, std::min(text.find_first_not_of(' ', line) - line, 1 + below(3)));
        break;
      case 7: text.insert(line_start(text, below(text.size() + 1)), whole_line); break;
      default:
        if (next > line) text.erase(next - 1, 1);  // splices two lines
    }
  }
  std::size_t below(std::size_t number) { return static_cast<std::size_t>(random_() % number); }

 private:
  static std::size_t line_start(const std::string& text, std::size_t at) {
    const std::size_t before = at == 0 ? std::string::npos : text.rfind('\n', at - 1);
    return before == std::string::npos ? 0 : before + 1;
  }

  std::mt19937_64 random_;
};

/// Changes a text in `rounds` ways; returns in how many of them it was read.
std::size_t check_changed(const std::string& text, std::size_t rounds, Changes& changes) {
  std::size_t read = 0;
  for (std::size_t round = 0; round < rounds; ++round) {
    std::string changed = text;
    for (std::size_t i = 1 + changes.below(3); i > 0; --i) changes.change(changed);
    const Comparison result = compare_readers(changed, round % 4 == 0);
    CHECK_MESSAGE(result.difference.empty(), result.difference, " in\n", changed);
    read += result.is_read ? 1 : 0;
  }
  return read;
}

}  // namespace

TEST_CASE("changed ledgers") {
  Changes changes(20140901);
  std::size_t read = 0;
  for (const std::string text : kLedgers) read += check_changed(text, 20'000, changes);
  CHECK(read > 1000);
}

TEST_CASE("changed tricky texts") {
  Changes changes(20150630);
  std::size_t read = 0;
  for (const std::string text : kTrickyTexts) read += check_changed(text, 100, changes);
  CHECK(read > 3000);
}

TEST_CASE("ledgers cut off anywhere") {
  for (const std::string text : kLedgers) {
    for (std::size_t size = 0; size < text.size(); ++size) {
      const Comparison result = compare_readers(text.substr(0, size));
      CHECK_MESSAGE(result.difference.empty(), result.difference, " in\n", text.substr(0, size));
    }
  }
}
