#include "assess/day_counts.h"

#include <doctest/doctest.h>

using namespace sipub;
using namespace sipub::assess;
using ledger::Occasions;

namespace {

Date october(unsigned day) { return make_date(2014, 10, day); }

const Period kOctober{october(1), october(31)};

Range on(const DayCounts& counts, unsigned day) {
  return counts.within({october(day), october(day)});
}

}  // namespace

TEST_CASE("acts are counted on their days") {
  DayCounts counts(kOctober);
  counts.add(october(3), Range::exactly(2));
  counts.add(october(3), Range::exactly(1));
  counts.add(october(5), Range::exactly(4));
  counts.add(make_date(2014, 11, 1), Range::exactly(9));
  CHECK(on(counts, 3) == Range::exactly(3));
  CHECK(on(counts, 4) == Range::exactly(0));
  CHECK(counts.within({october(1), october(7)}) == Range::exactly(7));
  CHECK(counts.within({october(20), make_date(2014, 12, 1)}) == Range::exactly(0));
}

TEST_CASE("a daily figure fills each of its days but those left out") {
  DayCounts counts(kOctober);
  Occasions daily;
  daily.period = {make_date(2014, 9, 28), october(4)};
  daily.rate = Occasions::Rate::per_day;
  daily.times = 2;
  const Date left_out = october(2);
  daily.except = std::span(&left_out, 1);
  counts.add(daily, Range::exactly(2));
  CHECK(counts.within(kOctober) == Range::exactly(6));  // 1, 3 and 4 October
  CHECK(on(counts, 2) == Range::exactly(0));
}

TEST_CASE("a weekly figure counts on its Sundays and begins on its Mondays") {
  DayCounts counts(kOctober);
  Occasions weekly;
  weekly.period = {october(6), october(22)};  // Monday to a Wednesday: two whole weeks
  weekly.rate = Occasions::Rate::per_week;
  counts.add(weekly, Range::exactly(1));
  CHECK(counts.within(kOctober) == Range::exactly(2));
  CHECK(on(counts, 12) == Range::exactly(1));
  CHECK(on(counts, 6) == Range::exactly(0));
  CHECK(counts.begun_on(october(6)) == Range::exactly(1));
  CHECK(counts.begun_on(october(12)) == Range::exactly(0));
  CHECK(counts.begun_on(october(20)) == Range::exactly(0));
}

TEST_CASE("days that nobody recorded may have any number") {
  DayCounts counts(kOctober);
  counts.add(october(10), Range::exactly(2));
  counts.make_unknown({october(10), october(12)});
  CHECK(on(counts, 9) == Range::exactly(0));
  CHECK(on(counts, 10) == Range{2, std::nullopt});
  CHECK(on(counts, 12) == Range::unknown());
}

TEST_CASE("a period is full, failed, unknown or open") {
  const auto state = [](const Range& count, Date as_of) {
    return filled(count, 2, std::nullopt, october(10), as_of);
  };
  CHECK(state(Range::exactly(2), october(11)) == Filled::yes);
  CHECK(state(Range::exactly(1), october(11)) == Filled::no);
  CHECK(state(Range{1, std::nullopt}, october(11)) == Filled::unknown);
  CHECK(state(Range{2, std::nullopt}, october(11)) == Filled::yes);
  // On its last day a period is still under way; what is full is full.
  CHECK(state(Range::exactly(1), october(10)) == Filled::open);
  CHECK(state(Range::exactly(2), october(10)) == Filled::yes);
}

TEST_CASE("a period may have a greatest number too") {
  const auto state = [](const Range& count, Date as_of) {
    return filled(count, 1, 2, october(10), as_of);
  };
  CHECK(state(Range::exactly(2), october(11)) == Filled::yes);
  CHECK(state(Range::exactly(3), october(11)) == Filled::no);
  CHECK(state(Range{1, std::nullopt}, october(11)) == Filled::unknown);
  CHECK(state(Range::exactly(0), october(11)) == Filled::no);
  // Too many is too many at once; enough may still become too many.
  CHECK(state(Range::exactly(3), october(9)) == Filled::no);
  CHECK(state(Range::exactly(2), october(9)) == Filled::open);
}
