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

TEST_CASE("the interval beside a share is Wilson's, two-sided") {
  // Of 100 to 3,000 answers that are exactly 60 % and 80 %, in per mille. The upper bound of 240 of
  // 300 is 0.84134: (0.8 + 0.0064027 + 0.0457149) / 1.0128053.
  struct Row {
    std::int64_t of, low60, high60, low80, high80;
  };
  for (const Row& row : {Row{100, 502, 691, 711, 867}, Row{200, 531, 665, 739, 850},
                         Row{300, 544, 654, 751, 841}, Row{400, 551, 647, 758, 836},
                         Row{1000, 569, 630, 774, 824}, Row{3000, 582, 617, 785, 814}}) {
    CAPTURE(row.of);
    const Sampling sixty = sampling(row.of * 6 / 10, row.of, 60);
    CHECK(sixty.low == row.low60);
    CHECK(sixty.high == row.high60);
    const Sampling eighty = sampling(row.of * 8 / 10, row.of, 80);
    CHECK(eighty.low == row.low80);
    CHECK(eighty.high == row.high80);
  }
  // 0.3093997 to 0.4979992, and 0.8776751 to 0.9301239.
  CHECK(sampling(40, 100, 60).low == 309);
  CHECK(sampling(40, 100, 60).high == 498);
  CHECK(sampling(430, 474, 60).low == 878);
  CHECK(sampling(430, 474, 60).high == 930);
  CHECK(sampling(0, 10, 60).low == 0);
  CHECK(sampling(10, 10, 60).high == 1000);
}

TEST_CASE("weighted samples are as sure as one with their variance") {
  // Two halves of 101 answers each, half of them yes: the variance is 2 x 1/4 x (50 x 51 / 101^2)
  // / 100 = 0.00124988, p (1 - p) is 0.25, so the size is 200.
  const std::vector<Stratum> halves{{500, 50, 101}, {500, 51, 101}};
  const auto sure = sampling(halves, 50);
  REQUIRE(sure);
  CHECK(sure->size == 200);
  CHECK(sure->certainty == Certainty::within);
  // All the weight on one sample leaves that one (less the one degree that is lost).
  const auto one = sampling(std::vector<Stratum>{{1000, 70, 101}, {0, 1, 2}}, 60);
  REQUIRE(one);
  CHECK(one->size == 100);
  CHECK_FALSE(sampling(std::vector<Stratum>{{1000, 1, 1}}, 60));
}
