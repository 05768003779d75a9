#include "base/text_edit.h"

#include <doctest/doctest.h>

using namespace sipub;

TEST_CASE("edits leave the rest of the text alone") {
  CHECK(apply_edits("abcdef", {}) == "abcdef");
  CHECK(apply_edits("abcdef", {{{0, 1}, "X"}, {{2, 4}, ""}, {{6, 6}, "!"}}) == "Xbef!");
}
