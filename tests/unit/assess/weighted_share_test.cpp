#include "assess/weighted_share.h"

#include <doctest/doctest.h>

#include <vector>

using namespace sipub::assess;

TEST_CASE("shares are weighted by whom they stand for, not averaged") {
  // 90 % of 100 people and 50 % of 300: 90 + 150 = 240 of 400, 60 %; the plain mean is 70 %.
  const std::vector<Stratum> strata{{100, 9, 10}, {300, 1, 2}};
  CHECK(weighted_sum(strata) == 240);
  CHECK(weighted_at_least(strata, 0, 400, 60));
  CHECK_FALSE(weighted_at_least(strata, 0, 400, 61));
}

TEST_CASE("a share that is just reached is reached") {
  // 3/7 of 700 and 5/11 of 1100 are 300 + 500 = 800 of 1800.
  const std::vector<Stratum> strata{{700, 3, 7}, {1100, 5, 11}};
  CHECK(weighted_at_least(strata, 280, 1800, 60));  // 800 + 280 = 1080 = 60 % of 1800
  CHECK_FALSE(weighted_at_least(strata, 279, 1800, 60));
}

TEST_CASE("thirds add up to a whole") {
  const std::vector<Stratum> strata{{1, 1, 3}, {1, 1, 3}, {1, 1, 3}};
  CHECK(weighted_sum(strata) == 1);
  CHECK(weighted_at_least(strata, 0, 1, 100));
}

TEST_CASE("the weighted sum is rounded down") {
  CHECK(weighted_sum(std::vector<Stratum>{{10, 1, 3}, {10, 1, 3}}) == 6);  // 20 / 3 = 6.67
  CHECK(weighted_sum(std::vector<Stratum>{}) == 0);
}

TEST_CASE("a hundred samples without a common denominator stay exact") {
  // Each place: 60 % of its own sample of 5k; together exactly 60 %.
  std::vector<Stratum> strata;
  std::int64_t total = 0;
  for (std::int64_t k = 41; k <= 161; ++k) {
    strata.push_back({100000 + k, 3 * k, 5 * k});
    total += 100000 + k;
  }
  CHECK(weighted_at_least(strata, 0, total, 60));
  strata.front().part -= 1;
  CHECK_FALSE(weighted_at_least(strata, 0, total, 60));
}

TEST_CASE("what a sample says of all, by Wilson's bounds") {
  // The smallest share of each sample whose one-sided 95 % lower bound reaches 60 % and 80 %.
  struct Bound {
    std::int64_t of, sixty, eighty;
  };
  for (const Bound& bound :
       {Bound{100, 69, 87}, Bound{200, 132, 170}, Bound{300, 194, 252}, Bound{400, 257, 334},
        Bound{1000, 626, 821}, Bound{3000, 1845, 2437}}) {
    CAPTURE(bound.of);
    CHECK(certainty(bound.sixty, bound.of, 60) == Certainty::firm);
    CHECK(certainty(bound.sixty - 1, bound.of, 60) == Certainty::within);
    CHECK(certainty(bound.eighty, bound.of, 80) == Certainty::firm);
    CHECK(certainty(bound.eighty - 1, bound.of, 80) == Certainty::within);
  }
  CHECK(certainty(60, 100, 60) == Certainty::within);
  CHECK(certainty(51, 100, 60) == Certainty::below);   // 900^2 = 810000 > 2.7055 * 240000
  CHECK(certainty(52, 100, 60) == Certainty::within);  // 800^2 = 640000 < 649331
  CHECK(certainty(100, 100, 100) == Certainty::firm);
  CHECK(certainty(99, 100, 100) == Certainty::below);
}
