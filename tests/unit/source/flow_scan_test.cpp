#include "source/flow_scan.h"

#include <doctest/doctest.h>

#include <string>

using namespace sipub;
using namespace sipub::source;

namespace {

std::optional<std::uint32_t> deep_in(const std::string& text) {
  return find_deep_bracket(text, {0, static_cast<std::uint32_t>(text.size())});
}
std::string many(std::size_t number, std::string_view part) {
  std::string all;
  for (std::size_t i = 0; i < number; ++i) all += part;
  return all;
}

}  // namespace

TEST_CASE("the bracket past the deepest level is found") {
  CHECK_FALSE(deep_in(many(64, "[") + many(64, "]")));
  CHECK(deep_in(many(65, "[")) == 64);
  CHECK(deep_in("a: " + many(65, "{x: ")) == 3 + 64 * 4);
  CHECK(deep_in(many(65, "[\n")) == 128);
  CHECK(deep_in(many(65, "[a,")) == 64 * 3);
}

TEST_CASE("brackets that are text don't count") {
  CHECK_FALSE(deep_in(many(100, "a: x[\n")));
  CHECK_FALSE(deep_in("a: \"" + many(100, "[") + "\"\n"));
  CHECK_FALSE(deep_in("a: [\"" + many(100, "[") + "\", '" + many(100, "{") + "']\n"));
  CHECK_FALSE(deep_in("a: [ # " + many(100, "[") + "\n]\n"));
  CHECK_FALSE(deep_in("# " + many(100, "[") + "\n"));
  // Collections that were never closed end at the next key.
  CHECK_FALSE(deep_in(many(100, "a: [1\n")));
}

TEST_CASE("a quote inside an unquoted text hides nothing") {
  CHECK(deep_in("[it's, " + many(64, "[")));
  CHECK(deep_in("[a 'b, " + many(64, "[")));
  CHECK(deep_in("[a:'b, " + many(64, "[")));
}

TEST_CASE("a bracket that is not closed is found where it opens") {
  const auto unclosed_in = [](const std::string& text) {
    return find_unclosed_bracket(text, {0, static_cast<std::uint32_t>(text.size())});
  };
  CHECK(unclosed_in("a: [1]\nb: {x: [2]\nc: 3\n") == 10);
  CHECK(unclosed_in("a:\n  - [x, y\n  - [z]\nc: 1\n") == 7);
  CHECK(unclosed_in("a: [1\n") == 3);
  CHECK_FALSE(unclosed_in("a: [1, {b: \"]\"}]\n"));
  CHECK_FALSE(unclosed_in("a: [1,\n  2]\nb: x [\n"));
}
