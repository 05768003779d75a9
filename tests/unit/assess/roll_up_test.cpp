#include "assess/roll_up.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

using namespace sipub;
using namespace sipub::assess;

namespace {

const Date kDay = make_date(2014, 10, 31);
const Date kEarlier = make_date(2014, 9, 30);

Claim claim(std::int64_t value, Date day = kDay) {
  Claim claim;
  claim.value = Range::exactly(value);
  claim.day = day;
  return claim;
}

/// A place without places inside it; a figure below nought is not given.
Place place(std::string area, std::int64_t over, std::int64_t under) {
  Place place;
  place.area = std::move(area);
  if (over >= 0) place.over = claim(over);
  if (under >= 0) place.under = claim(under);
  return place;
}

Place city(std::vector<Place> counties, std::int64_t over = -1, std::int64_t under = -1) {
  Place city = place("city", over, under);
  city.parts = std::move(counties);
  city.divided = true;
  return city;
}

RolledUp rolled_up(Place place, Growth growth, bool capped = false) {
  return roll_up(place, {.growth = growth, .capped = capped});
}

RolledUp snapshots(const Place& place) { return rolled_up(place, Growth::snapshots); }

using Areas = std::vector<std::string>;

}  // namespace

TEST_CASE("a place inside no other is its own row") {
  const RolledUp result = snapshots(place("county", 30, 50));
  CHECK(result.over == Range::exactly(30));
  CHECK(result.under == Range::exactly(50));
  CHECK(result.over_known);
  CHECK(result.under_known);
  CHECK(result.differing.empty());
  CHECK(result.missing.empty());
}

TEST_CASE("without a base figure there is no denominator") {
  const RolledUp result = snapshots(place("county", 30, -1));
  CHECK(result.over == Range::exactly(30));
  CHECK_FALSE(result.under_known);
}

TEST_CASE("without a row anything up to the base figure may be true") {
  const RolledUp result = snapshots(place("county", -1, 50));
  CHECK(result.over == Range{0, 50});
  CHECK_FALSE(result.over_known);
  CHECK(result.missing == Areas{"county"});
}

TEST_CASE("a city is the sum of its counties, and its own row is not added") {
  // 30 + 20 = 50 of 50 + 40 = 90, reported by the city too.
  const auto result = snapshots(city({place("a", 30, 50), place("b", 20, 40)}, 50, 90));
  CHECK(result.over == Range::exactly(50));
  CHECK(result.under == Range::exactly(90));
  CHECK(result.differing.empty());
}

TEST_CASE("a city's row of the same day that differs from its counties' sum: both bounds") {
  const auto more = snapshots(city({place("a", 30, 50), place("b", 20, 40)}, 57, 90));
  CHECK(more.over == Range{50, 57});
  CHECK(more.differing == Areas{"city"});
  const auto fewer = snapshots(city({place("a", 30, 50), place("b", 20, 40)}, 44, 90));
  CHECK(fewer.over == Range{44, 50});
  CHECK(fewer.over_known);
}

TEST_CASE("a city's older row says nothing against its counties' newer ones") {
  Place whole = city({place("a", 30, 50), place("b", 20, 40)});
  whole.over = claim(12, kEarlier);
  CHECK(snapshots(whole).over == Range::exactly(50));
  CHECK(snapshots(whole).differing.empty());
}

TEST_CASE("what a city hands out itself may be fewer than its counties together, not more") {
  const Place fewer = city({place("a", 30, 50), place("b", 20, 40)}, 5, 90);
  CHECK(rolled_up(fewer, Growth::acts).over == Range::exactly(50));
  CHECK(rolled_up(fewer, Growth::acts).differing.empty());
  const Place more = city({place("a", 30, 50), place("b", 20, 40)}, 80, 90);
  CHECK(rolled_up(more, Growth::acts).over == Range{50, 80});
}

TEST_CASE("one county is missing: from the others' sum to all that the county has") {
  const auto result = snapshots(city({place("a", 30, 50), place("b", -1, 40)}));
  CHECK(result.over == Range{30, 70});  // 30 + 0 to 30 + 40
  CHECK(result.under == Range::exactly(90));
  CHECK(result.under_known);
  CHECK(result.missing == Areas{"b"});
}

TEST_CASE("one county is missing, base figure and all: the city's own base figure bounds it") {
  // The city has 90 in all and county a 50 of them, so 40 are left for b.
  const auto result = snapshots(city({place("a", 30, 50), place("b", -1, -1)}, -1, 90));
  CHECK(result.over == Range{30, 70});
  CHECK(result.under == Range::exactly(90));
  // County a's base figure isn't known either: anything up to 90.
  const auto loose = snapshots(city({place("a", 30, -1), place("b", -1, -1)}, -1, 90));
  CHECK(loose.over == Range{30, 90});
}

TEST_CASE("one county is missing and nobody knows how much it has: no denominator") {
  const auto result = snapshots(city({place("a", 30, 50), place("b", -1, -1)}));
  CHECK(result.over == Range{30, std::nullopt});
  CHECK_FALSE(result.under_known);
  CHECK(result.under.lower == 50);
}

TEST_CASE("one county is missing: the city's own row stands if it is not below the known sum") {
  const auto stands = snapshots(city({place("a", 30, 50), place("b", -1, 40)}, 45, 90));
  CHECK(stands.over == Range::exactly(45));
  CHECK(stands.under == Range::exactly(90));
  CHECK(stands.over_known);
  const auto falls = snapshots(city({place("a", 30, 50), place("b", -1, 40)}, 29, 90));
  CHECK(falls.over == Range{30, 70});
  CHECK_FALSE(falls.over_known);
  CHECK(falls.differing == Areas{"city"});
}

TEST_CASE("both figures are taken on one level") {
  // The city's row is the numerator, so its own 95 are the denominator; the counties' 90 are as
  // new, and differ.
  const auto own = snapshots(city({place("a", 30, 50), place("b", -1, 40)}, 45, 95));
  CHECK(own.under == Range{90, 95});
  // An older city row of 95 doesn't count against the counties' own base figures.
  Place whole = city({place("a", 30, 50), place("b", 20, 40)});
  whole.under = claim(95, kEarlier);
  CHECK(snapshots(whole).under == Range::exactly(90));
}

TEST_CASE("rows about one place that differ are alternatives") {
  Place county = place("b", 100, 240);
  county.over->value = Range{100, 121};
  county.over->differs = true;
  const auto result = snapshots(city({place("a", 30, 50), county}));
  CHECK(result.over == Range{130, 151});
  CHECK(result.differing == Areas{"b"});
}

TEST_CASE("a statistic is the last resort for a denominator") {
  Place whole = city({place("a", -1, -1), place("b", -1, -1)});
  whole.statistic = 24;
  CHECK(snapshots(whole).under == Range::exactly(24));
  CHECK(snapshots(whole).over == Range{0, 24});

  whole.under = claim(25);  // a ledger's figure goes before it
  CHECK(snapshots(whole).under == Range::exactly(25));

  Place counties = city({place("a", 3, 10), place("b", 4, -1)});
  counties.parts[1].statistic = 12;
  CHECK(snapshots(counties).under == Range::exactly(22));
}

TEST_CASE("a zone outside every county is one more part") {
  Place zone = place("zone", 4, 10);
  const auto result = snapshots(city({place("a", 30, 50), place("b", 20, 40), zone}));
  CHECK(result.over == Range::exactly(54));
  CHECK(result.under == Range::exactly(100));
}

TEST_CASE("places that a county merely names are the whole only where the base figures agree") {
  Place county = place("county", -1, -1);
  county.parts = {place("town 1", 4, 5), place("town 2", 6, 10)};
  CHECK(snapshots(county).over == Range::exactly(10));
  CHECK(snapshots(county).under == Range::exactly(15));

  county.under = claim(40);  // there are more places than those named
  CHECK(snapshots(county).over == Range{10, 40});
  CHECK_FALSE(snapshots(county).over_known);

  county.over = claim(22);
  CHECK(snapshots(county).over == Range::exactly(22));
}

TEST_CASE("no place counts beyond its base figure where that is capped") {
  // a: 80 copies for 50 people; b: 20 for 40. Uncapped, 100 of 90 would hide b.
  const Place whole = city({place("a", 80, 50), place("b", 20, 40)});
  CHECK(rolled_up(whole, Growth::acts, false).over == Range::exactly(100));
  CHECK(rolled_up(whole, Growth::acts, true).over == Range::exactly(70));
}

TEST_CASE("a void row counts as nothing or as everything") {
  Place county = place("b", 0, 40);
  county.over->value = Range{0, std::nullopt};
  CHECK(snapshots(city({place("a", 30, 50), county})).over == Range{30, 70});
}

TEST_CASE("sums past the largest number stay there") {
  constexpr std::int64_t kLargest = std::numeric_limits<std::int64_t>::max();
  CHECK(Range::exactly(kLargest) + Range::exactly(1) == Range::exactly(kLargest));
}

TEST_CASE("neither the order of places nor their grouping changes a sum") {
  std::mt19937 random(20140901);
  std::vector<Place> counties;
  std::int64_t over = 0;
  std::int64_t under = 0;
  for (int i = 0; i < 30; ++i) {
    const auto base = static_cast<std::int64_t>(random() % 1000);
    const auto reached = static_cast<std::int64_t>(random() % 1000) % (base + 1);
    counties.push_back(place("county " + std::to_string(i), reached, base));
    over += reached;
    under += base;
  }
  for (int round = 0; round < 50; ++round) {
    std::ranges::shuffle(counties, random);
    const std::size_t cut = 1 + random() % 29;
    const auto middle = counties.begin() + static_cast<std::ptrdiff_t>(cut);
    const Place province = city({city({counties.begin(), middle}), city({middle, counties.end()})});
    CHECK(snapshots(province).over == Range::exactly(over));
    CHECK(snapshots(province).under == Range::exactly(under));
  }
}
