#include "ledger/occasions.h"

#include <doctest/doctest.h>

#include <vector>

#include "base/arena.h"

using namespace sipub;
using namespace sipub::ledger;

namespace {

Date day(unsigned month, unsigned number, int year = 2014) {
  return make_date(year, month, number);
}

Occasions acts(Occasions::Rate rate, Date first, Date last, std::int64_t times,
               const std::vector<Date>& except = {}) {
  static Arena arena;
  return {{first, last}, rate, times, arena.keep(std::span(except))};
}

constexpr auto kOnce = Occasions::Rate::once;
constexpr auto kDaily = Occasions::Rate::per_day;
constexpr auto kWeekly = Occasions::Rate::per_week;

}  // namespace

TEST_CASE("an act of one day happens on that day") {
  const Occasions one = acts(kOnce, day(9, 18), day(9, 18), 1);
  CHECK(one.within({day(9, 18), day(9, 18)}) == 1);
  CHECK(one.within({day(9, 1), day(9, 17)}) == 0);
  CHECK(one.within({day(9, 19), day(9, 30)}) == 0);
  CHECK(one.first_within({day(1, 1), day(12, 31)}) == day(9, 18));
}

TEST_CASE("so many a day, without the days left out") {
  // 61 days, less the 1st and 2nd of October: 59, two each.
  const Occasions acts_ = acts(kDaily, day(9, 1), day(10, 31), 2, {day(10, 1), day(10, 2)});
  CHECK(acts_.within({day(1, 1), day(12, 31)}) == 118);
  CHECK(acts_.within({day(9, 30), day(10, 3)}) == 4);  // the 30th and the 3rd
  CHECK(acts_.within({day(10, 1), day(10, 2)}) == 0);
  CHECK(acts_.within({day(10, 31), day(12, 31)}) == 2);
  CHECK(acts_.within({day(8, 1), day(8, 31)}) == 0);
  CHECK(acts_.within({day(10, 5), day(10, 4)}) == 0);  // no days at all
  CHECK(acts_.first_within({day(10, 1), day(12, 31)}) == day(10, 3));
  CHECK(acts_.last_within({day(9, 1), day(10, 2)}) == day(9, 30));
  CHECK_FALSE(acts_.first_within({day(10, 1), day(10, 2)}));
}

TEST_CASE("a day left out that lies outside the period changes nothing") {
  const Occasions acts_ = acts(kDaily, day(9, 1), day(9, 10), 1, {day(8, 31), day(9, 11)});
  CHECK(acts_.within({day(1, 1), day(12, 31)}) == 10);
}

TEST_CASE("a weekly figure fills whole weeks, on their Sundays") {
  // 2014-09-01 is a Monday. Whole weeks to Friday 10-31: W36 to W43, the last ends on 10-26.
  const Occasions weekly = acts(kWeekly, day(9, 1), day(10, 31), 3);
  CHECK(weekly.within({day(1, 1), day(12, 31)}) == 24);
  CHECK(weekly.within({day(10, 27), day(10, 31)}) == 0);  // W44 isn't whole
  CHECK(weekly.within({day(9, 1), day(9, 6)}) == 0);      // cut before the Sunday
  CHECK(weekly.within({day(9, 1), day(9, 7)}) == 3);
  CHECK(weekly.within({day(9, 7), day(9, 7)}) == 3);
  CHECK(weekly.within({day(9, 8), day(9, 20)}) == 3);  // of two weeks the first one's Sunday
  CHECK(weekly.first_within({day(9, 2), day(12, 31)}) == day(9, 7));
  CHECK(weekly.last_within({day(9, 2), day(12, 31)}) == day(10, 26));
}

TEST_CASE("a period that begins inside a week fills the next one first") {
  // Wednesday 09-03 to Tuesday 09-23: whole weeks are 09-08..09-14 and 09-15..09-21.
  const Occasions weekly = acts(kWeekly, day(9, 3), day(9, 23), 1);
  CHECK(weekly.within({day(1, 1), day(12, 31)}) == 2);
  CHECK(acts(kWeekly, day(9, 2), day(9, 7), 5).within({day(1, 1), day(12, 31)}) == 0);
  CHECK(acts(kWeekly, day(9, 1), day(9, 7), 5).within({day(1, 1), day(12, 31)}) == 5);
}

TEST_CASE("a week goes over the year's end") {
  // W01 of 2015 is Monday 2014-12-29 to Sunday 2015-01-04.
  const Occasions weekly = acts(kWeekly, day(12, 29), day(1, 4, 2015), 1);
  CHECK(weekly.within({day(1, 1), day(12, 31)}) == 0);
  CHECK(weekly.within({day(1, 1, 2015), day(12, 31, 2015)}) == 1);
}

TEST_CASE("a week with days off counts whole, one without a day left doesn't") {
  std::vector<Date> holiday;
  for (unsigned number = 1; number <= 7; ++number) holiday.push_back(day(10, number));
  // Wednesday 10-01 to Tuesday 10-07 lies in W40 and W41; neither is left out altogether.
  CHECK(acts(kWeekly, day(9, 1), day(10, 26), 1, holiday).within({day(1, 1), day(12, 31)}) == 8);
  std::vector<Date> week;
  for (unsigned number = 8; number <= 14; ++number) week.push_back(day(9, number));
  const Occasions weekly = acts(kWeekly, day(9, 1), day(10, 26), 1, week);
  CHECK(weekly.within({day(1, 1), day(12, 31)}) == 7);
  CHECK(weekly.within({day(9, 8), day(9, 14)}) == 0);
  CHECK(weekly.first_within({day(9, 8), day(12, 31)}) == day(9, 21));
}

TEST_CASE("the days that acts happened on, one after the other") {
  const Occasions daily = acts(kDaily, day(9, 29), day(10, 4), 2, {day(10, 1)});
  std::vector<std::pair<Date, std::int64_t>> days;
  daily.each_day({day(9, 30), day(10, 2)},
                 [&](Date one, std::int64_t times) { days.emplace_back(one, times); });
  CHECK(days == std::vector<std::pair<Date, std::int64_t>>{{day(9, 30), 2}, {day(10, 2), 2}});

  days.clear();
  acts(kWeekly, day(9, 1), day(9, 30), 4)
      .each_day({day(9, 10), day(9, 30)},
                [&](Date one, std::int64_t times) { days.emplace_back(one, times); });
  CHECK(days == std::vector<std::pair<Date, std::int64_t>>{
                    {day(9, 14), 4}, {day(9, 21), 4}, {day(9, 28), 4}});
}

TEST_CASE("what happens within windows side by side makes up the whole") {
  std::vector<Date> except{day(9, 3), day(9, 14), day(10, 1), day(10, 2), day(10, 3)};
  for (const auto rate : {kDaily, kWeekly}) {
    const Occasions repeated = acts(rate, day(9, 3), day(11, 11), 3, except);
    const Period whole{day(8, 25), day(11, 30)};
    for (Date cut = whole.first; cut < whole.last; cut += std::chrono::days(1)) {
      CAPTURE(format_iso(cut));
      std::int64_t counted = 0;
      repeated.each_day({whole.first, cut}, [&](Date, std::int64_t times) { counted += times; });
      CHECK(counted == repeated.within({whole.first, cut}));
      CHECK(repeated.within({whole.first, cut}) +
                repeated.within({cut + std::chrono::days(1), whole.last}) ==
            repeated.within(whole));
    }
  }
}
