#include "check/privacy/digit_chain.h"

#include <doctest/doctest.h>

#include <random>
#include <string>
#include <vector>

using namespace sipub;
using namespace sipub::check;

namespace {

struct Seen {
  std::uint32_t begin;
  std::uint32_t end;
  std::vector<std::uint8_t> digits;
  bool operator==(const Seen&) const = default;
};

/// The chains with at least `wanted` digits, looking at those of `fewest` and more.
std::vector<Seen> chains(std::string_view text, std::size_t wanted, std::size_t fewest) {
  std::vector<Seen> all;
  DigitChain chain;
  for (std::size_t at = 0; next_chain(text, at, fewest, chain);) {
    if (chain.digits.size() < wanted) continue;
    all.push_back({chain.groups.front().span.begin, chain.groups.back().span.end, chain.digits});
  }
  return all;
}

}  // namespace

TEST_CASE("passing over short chains loses no long one") {
  constexpr std::size_t kFewest = 11;
  CHECK(chains("2014-10-31 09:00", kFewest, kFewest).empty());
  CHECK(chains("138 0013 8000", kFewest, kFewest).size() == 1);
  CHECK(chains("138 ００13 8000", kFewest, kFewest).size() == 1);
  const std::vector<std::string> pieces{"1",  "23", "456", "7890", " ",  "-", "  ", "X",  "x",
                                        "０", "９", "　",  "–",    "年", "a", "Ｘ", "\n", ":"};
  std::mt19937 random(20141031);
  for (int round = 0; round < 3000; ++round) {
    std::string text;
    for (int i = 0; i < 14; ++i) text += pieces[random() % pieces.size()];
    CAPTURE(text);
    CHECK(chains(text, kFewest, kFewest) == chains(text, kFewest, 0));
  }
}
