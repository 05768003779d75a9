#include "base/ratio.h"

#include <doctest/doctest.h>

#include <limits>

using namespace sipub;

TEST_CASE("a share is compared exactly") {
  CHECK(at_least_percent(11, 21, 50));  // 52.4 %
  CHECK_FALSE(at_least_percent(10, 21, 50));
  CHECK(at_least_percent(1, 2, 50));
  CHECK(at_least_percent(0, 5, 0));
  CHECK_FALSE(at_least_percent(49'999'999, 100'000'000, 50));
  constexpr auto kLargest = std::numeric_limits<std::int64_t>::max();
  CHECK(at_least_percent(kLargest, kLargest, 100));
  CHECK_FALSE(at_least_percent(kLargest - 1, kLargest, 100));
}

TEST_CASE("the least share that reaches a target") {
  CHECK(least_share(21, 50) == 11);
  CHECK(least_share(20, 50) == 10);
  CHECK(least_share(0, 50) == 0);
  CHECK(least_share(7, 100) == 7);
  CHECK(least_share(3, 1) == 1);
  constexpr auto kLargest = std::numeric_limits<std::int64_t>::max();
  CHECK(least_share(kLargest, 100) == kLargest);
  CHECK(least_share(kLargest, 200) == kLargest);
  for (std::int64_t whole = 1; whole < 60; ++whole) {
    for (std::int64_t percent = 1; percent <= 100; ++percent) {
      const std::int64_t least = least_share(whole, percent);
      CHECK(at_least_percent(least, whole, percent));
      CHECK_FALSE(at_least_percent(least - 1, whole, percent));
    }
  }
}

TEST_CASE("percentages are written with one decimal, half up") {
  CHECK(percent_text(1, 2) == "50.0 %");
  CHECK(percent_text(11, 21) == "52.4 %");  // 52.380…
  CHECK(percent_text(1, 3) == "33.3 %");
  CHECK(percent_text(2, 3) == "66.7 %");
  CHECK(percent_text(1, 2000) == "0.1 %");  // 0.05 exactly
  CHECK(percent_text(1, 2001) == "0.0 %");
  CHECK(percent_text(1999, 2000) == "100.0 %");  // 99.95 exactly
  CHECK(percent_text(0, 7) == "0.0 %");
  CHECK(percent_text(250, 100) == "250.0 %");
  CHECK(percent_text(-1, 3) == "-33.3 %");
  CHECK(percent_text(-1, 10'000) == "0.0 %");
}
