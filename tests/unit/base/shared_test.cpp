#include "base/shared.h"

#include <doctest/doctest.h>

#include <string>

#include "base/shared_words.h"

using namespace sipub;

TEST_CASE("what is shared is compared by what it holds, and nothing comes first") {
  const Shared<std::string> none;
  const Shared<std::string> one(std::string("a"));
  const Shared<std::string> same(std::string("a"));
  const Shared<std::string> other(std::string("b"));
  CHECK_FALSE(bool(none));
  CHECK(one == same);
  CHECK(one != other);
  CHECK(one != none);
  CHECK(none == Shared<std::string>());
  CHECK(none < one);
  CHECK(one < other);
  CHECK(one->size() == 1);
}

TEST_CASE("what is borrowed is the very thing") {
  const std::string kept = "kept";
  const auto borrowed = Shared<std::string>::borrowed(kept);
  CHECK(&*borrowed == &kept);
  CHECK(borrowed == Shared(kept));
}

TEST_CASE("shared words are read as words, none as empty ones") {
  const SharedWords none;
  CHECK(none.empty());
  CHECK(none == SharedWords(Words{}));
  CHECK(none.in(Language::en).empty());
  const Words words{"中", "中", "middle"};
  const SharedWords made(words);
  CHECK(made.in(Language::en) == "middle");
  CHECK(made == SharedWords::borrowed(words));
  CHECK(&static_cast<const Words&>(SharedWords::borrowed(words)) == &words);
}
