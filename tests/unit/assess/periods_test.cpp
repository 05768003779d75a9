#include "assess/periods.h"

#include <doctest/doctest.h>

using namespace sipub;
using namespace sipub::assess;
using Unit = schema::Every::Unit;

namespace {

Date day(int year, unsigned month, unsigned number) { return make_date(year, month, number); }

// The stages of a plan whose boundaries fall inside weeks.
const Period kFirst{day(2014, 9, 1), day(2014, 10, 31)};   // Monday to Friday
const Period kSecond{day(2014, 11, 1), day(2015, 1, 31)};  // Saturday to Saturday
const Period kThird{day(2015, 2, 1), day(2015, 6, 30)};    // Sunday to Tuesday
const Period kWhole{kFirst.first, kThird.last};

schema::Calendar calendar() {
  schema::Calendar calendar;
  calendar.first_year = 2013;
  calendar.last_year = 2015;
  calendar.weekend = {std::chrono::Saturday, std::chrono::Sunday};
  for (unsigned number = 1; number <= 7; ++number) calendar.off.push_back(day(2014, 10, number));
  calendar.working = {day(2014, 9, 28), day(2014, 10, 11)};
  return calendar;
}

std::vector<Period> cut_into(Unit unit, const Period& window, int length = 1,
                             std::optional<Date> anchor = {}) {
  return cut({unit, length, anchor}, window, calendar());
}

}  // namespace

TEST_CASE("every day of a window is a period") {
  CHECK(cut_into(Unit::day, kFirst).size() == 61);   // 30 + 31
  CHECK(cut_into(Unit::day, kSecond).size() == 92);  // 30 + 31 + 31
  CHECK(cut_into(Unit::day, kThird).size() == 150);  // 28 + 31 + 30 + 31 + 30
  CHECK(cut_into(Unit::day, kFirst).front() == Period{kFirst.first, kFirst.first});
  CHECK(cut_into(Unit::day, kFirst).back() == Period{kFirst.last, kFirst.last});
  CHECK(cut_into(Unit::day, {kFirst.last, kFirst.first}).empty());
}

TEST_CASE("working days pass over holidays and take in working weekends") {
  // 26 September (Friday) to 13 October (Monday): 26, Sunday 28 worked, 29, 30; 1-7 off;
  // 8, 9, 10, Saturday 11 worked; 13.
  const auto periods = cut_into(Unit::working_day, {day(2014, 9, 26), day(2014, 10, 13)});
  REQUIRE(periods.size() == 9);
  CHECK(periods[1].first == day(2014, 9, 28));
  CHECK(periods[4].first == day(2014, 10, 8));
  CHECK(periods[7].first == day(2014, 10, 11));
}

TEST_CASE("an ISO week belongs to the stage of its Thursday") {
  const auto first = cut_into(Unit::week, kFirst);
  const auto second = cut_into(Unit::week, kSecond);
  const auto third = cut_into(Unit::week, kThird);
  CHECK(first.size() == 9);    // 2014-W36 to W44
  CHECK(second.size() == 13);  // 2014-W45 to 2015-W05
  CHECK(third.size() == 21);   // 2015-W06 to W26: Thursday of W27 is 2 July
  CHECK(cut_into(Unit::week, kWhole).size() == 43);

  CHECK(first.front() == Period{day(2014, 9, 1), day(2014, 9, 7)});
  // W44 runs to Sunday 2 November; only the first stage's five days count.
  CHECK(first.back() == Period{day(2014, 10, 27), day(2014, 10, 31)});
  CHECK(second.front() == Period{day(2014, 11, 3), day(2014, 11, 9)});
  // W05 runs to Sunday 1 February, which is the third stage's.
  CHECK(second.back() == Period{day(2015, 1, 26), day(2015, 1, 31)});
  CHECK(third.front() == Period{day(2015, 2, 2), day(2015, 2, 8)});
  CHECK(third.back() == Period{day(2015, 6, 22), day(2015, 6, 28)});
}

TEST_CASE("a week that begins before the window keeps only the window's days") {
  // Thursday 4 September to Sunday: the week of Monday 1 September.
  const auto periods = cut_into(Unit::week, {day(2014, 9, 4), day(2014, 9, 12)});
  REQUIRE(periods.size() == 2);
  CHECK(periods[0] == Period{day(2014, 9, 4), day(2014, 9, 7)});
  CHECK(periods[1] == Period{day(2014, 9, 8), day(2014, 9, 12)});
  CHECK(cut_into(Unit::week, {day(2014, 9, 5), day(2014, 9, 10)}).empty());  // no Thursday
}

TEST_CASE("touched weeks share any day with the window") {
  const auto first = cut_into(Unit::touched_week, kFirst);
  const auto second = cut_into(Unit::touched_week, kSecond);
  CHECK(first.size() == 9);
  CHECK(second.size() == 14);                                // W44 to W05
  CHECK(cut_into(Unit::touched_week, kThird).size() == 23);  // W05 to W27
  CHECK(second.front() == Period{day(2014, 11, 1), day(2014, 11, 2)});
  CHECK(cut_into(Unit::touched_week, kThird).front() == Period{kThird.first, kThird.first});
}

TEST_CASE("blocks of two weeks leave the odd one over") {
  const auto periods = cut_into(Unit::weeks, kSecond, 2);
  REQUIRE(periods.size() == 6);
  CHECK(periods.front() == Period{day(2014, 11, 3), day(2014, 11, 16)});  // W45-46
  CHECK(periods.back() == Period{day(2015, 1, 12), day(2015, 1, 25)});    // W03-04; W05 is over
  CHECK(cut_into(Unit::weeks, kFirst, 10).empty());
}

TEST_CASE("21 fortnights fall due from September to June") {
  const auto periods = cut_into(Unit::days, kWhole, 14, day(2014, 9, 1));
  REQUIRE(periods.size() == 21);
  CHECK(periods.front() == Period{day(2014, 9, 1), day(2014, 9, 14)});
  // 20 * 14 = 280 days on: 8 June to 21 June. The 22nd would end on 5 July.
  CHECK(periods.back() == Period{day(2015, 6, 8), day(2015, 6, 21)});
}

TEST_CASE("blocks of days start at the window or at their anchor") {
  const auto sevens = cut_into(Unit::days, kFirst, 7);
  CHECK(sevens.size() == 8);  // 56 of 61 days
  CHECK(sevens.back().last == day(2014, 10, 26));
  // Anchored four days earlier: 28 August, 4 September is the first block inside.
  const auto anchored = cut_into(Unit::days, kFirst, 7, day(2014, 8, 28));
  CHECK(anchored.front() == Period{day(2014, 9, 4), day(2014, 9, 10)});
  CHECK(cut_into(Unit::days, kFirst, 7, day(2014, 8, 25)).front().first == kFirst.first);
  CHECK(cut_into(Unit::days, kFirst, 7, day(2014, 10, 20)).size() == 1);
  CHECK(cut_into(Unit::days, kFirst, 62).empty());
}

TEST_CASE("half months lie wholly in the window") {
  const auto all = cut_into(Unit::half_month, kWhole);
  CHECK(all.size() == 20);  // ten months
  CHECK(all[11] == Period{day(2015, 2, 16), day(2015, 2, 28)});
  const auto cut_off = cut_into(Unit::half_month, {day(2014, 9, 2), day(2014, 10, 30)});
  REQUIRE(cut_off.size() == 2);
  CHECK(cut_off[0] == Period{day(2014, 9, 16), day(2014, 9, 30)});
  CHECK(cut_off[1] == Period{day(2014, 10, 1), day(2014, 10, 15)});
}

TEST_CASE("rolling days overlap") {
  const auto periods = cut_into(Unit::rolling_days, kSecond, 14);
  CHECK(periods.size() == 79);  // 92 - 14 + 1
  CHECK(periods[1] == Period{day(2014, 11, 2), day(2014, 11, 15)});
  CHECK(periods.back().last == kSecond.last);
}

TEST_CASE("a month belongs to the window that its last day lies in") {
  const auto months = months_in(kFirst);
  REQUIRE(months.size() == 2);
  CHECK(format_iso(months[0]) == "2014-09");
  CHECK(format_iso(months[1]) == "2014-10");
  CHECK(months_in({day(2014, 9, 30), day(2014, 10, 30)}).size() == 1);
}
