#include "source/crash_guard.h"

#include <doctest/doctest.h>

#include <string>

#include "source/codes.h"
#include "source/parse.h"

using namespace sipub;
using namespace sipub::source;

namespace {

std::optional<std::uint32_t> deadly_in(const std::string& text) {
  return find_deadly_key(text, {0, static_cast<std::uint32_t>(text.size())});
}

}  // namespace

TEST_CASE("explicit keys that crash libfyaml are found") {
  CHECK(deadly_in("? a:\t- b\n") == 0);
  CHECK(deadly_in("?\n  a:\t: x\n") == 0);
  CHECK(deadly_in("x:\n  ? - a: \t ? b\n") == 5);
  CHECK(deadly_in("? a: b\n  c:\t|\n") == 0);
}

TEST_CASE("everything else passes") {
  CHECK_FALSE(deadly_in("? a:\tb\n"));
  CHECK_FALSE(deadly_in("a:\t|\n  x\n"));
  CHECK_FALSE(deadly_in("? a\nb: c:\t- d\n"));
  CHECK_FALSE(deadly_in("a: what? b:\t- c\n"));
}

TEST_CASE("such a key is refused, and reading goes on behind it") {
  const Parsed parsed = parse("t", "a: 1\n? b:\t- c\nd: 2\n...\n");
  REQUIRE(parsed.diagnostics.size() == 1);
  CHECK(parsed.diagnostics[0].code == kComplexKey);
  CHECK(parsed.diagnostics[0].begin == Position{2, 1});
  CHECK(parsed.document->root().find("d").text() == "2");
}
