#include "base/arena.h"

#include <doctest/doctest.h>

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

using namespace sipub;

TEST_CASE("what an arena keeps stays where it is, however much comes, and wherever it goes") {
  Arena arena;
  std::vector<std::pair<std::string, std::string_view>> texts;
  std::vector<std::pair<std::uint64_t, const std::uint64_t*>> numbers;
  for (std::size_t i = 0; i < 3000; ++i) {
    const std::string text(i % 700, static_cast<char>('a' + i % 26));
    texts.emplace_back(text, arena.keep(std::string_view(text)));
    std::uint64_t* const number = arena.room_for<std::uint64_t>(1);
    *number = i;
    numbers.emplace_back(i, number);
  }
  const Arena other = std::move(arena);
  arena = Arena();
  arena.keep(std::string_view("of an arena that has been emptied"));
  for (const auto& [text, view] : texts) CHECK(view == text);
  for (const auto& [number, place] : numbers) {
    CHECK(*place == number);
    CHECK(reinterpret_cast<std::uintptr_t>(place) % alignof(std::uint64_t) == 0);
  }
}

TEST_CASE("nothing is kept as nothing, and something large as a whole") {
  Arena arena;
  CHECK(arena.keep(std::string_view()).empty());
  const std::string large(1'000'000, 'x');
  CHECK(arena.keep(std::string_view(large)) == large);
  CHECK(arena.keep(std::string_view("y")) == "y");
}
