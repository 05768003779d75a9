#include "source/layout.h"

#include <doctest/doctest.h>

#include <string>

using namespace sipub;
using namespace sipub::source;

TEST_CASE("blanks and comments are passed over") {
  CHECK(skip_blank("  # c\n\n x", 0) == 8);
  CHECK(skip_blank("x", 0) == 0);
  CHECK(skip_blank(" # c", 0) == 4);
  CHECK(skip_blank("a  b", 1) == 3);
}

TEST_CASE("a missing value stands behind what announced it") {
  CHECK(place_of_missing("a:\nb: 1", 1) == 2);
  CHECK(place_of_missing("\"a\" :\n", 3) == 5);
  CHECK(place_of_missing("-\n- x", 1) == 3);
  CHECK(place_of_missing("{a}", 2) == 2);
}

TEST_CASE("a block scalar begins with its indicator and ends with its last character") {
  const std::string text = "a: |2- # > c\n   x\n\n\nb: 1\n";
  CHECK(block_scalar_span(text, {13, 20}, 1) == Span{3, 17});
  CHECK(block_scalar_span("a: |\n", {5, 5}, 1) == Span{3, 4});
}

TEST_CASE("the end mark is missed behind the last content") {
  CHECK_FALSE(place_of_missing_end_mark("a: 1\n...\n# c\n", 0));
  CHECK(place_of_missing_end_mark("a: 1  \n# c\n", 0) == 4);
  CHECK(place_of_missing_end_mark("a: 1\n ...\n", 0) == 9);
  CHECK(place_of_missing_end_mark("# c\n", 0) == 0);
  CHECK(place_of_missing_end_mark("", 0) == 0);
}
