#include "assess/streak.h"

#include <doctest/doctest.h>

using namespace sipub;
using namespace sipub::assess;
using Lasting = schema::RunMeasure::Lasting;
using Outcome = Streak::Outcome;

namespace {

Date day(int year, unsigned month, unsigned number) { return make_date(year, month, number); }

const Period kSpring{day(2014, 9, 1), day(2014, 10, 31)};
const Lasting kTwoMonths{2, 0, false};

/// `a day` on each day of the periods, from 1 September 2014 to 31 March 2015.
DayCounts daily(const std::vector<Period>& periods, std::int64_t a_day = 1) {
  DayCounts counts({day(2014, 9, 1), day(2015, 3, 31)});
  for (const Period& period : periods)
    for (Date at = period.first; at <= period.last; at += std::chrono::days(1))
      counts.add(at, Range::exactly(a_day));
  return counts;
}

StreakRules by_day(const Period& starts, std::optional<Date> ends_by = {}) {
  StreakRules rules;
  rules.lasting = kTwoMonths;
  rules.starts = starts;
  rules.ends_by = ends_by;
  return rules;
}

StreakRules by_week(const Period& window) {
  StreakRules rules = by_day(window, window.last);
  rules.by_week = true;
  rules.at_least = 2;
  return rules;
}

}  // namespace

TEST_CASE("months run to the day before the same-numbered day") {
  CHECK(end_of(day(2014, 9, 1), kTwoMonths) == day(2014, 10, 31));
  CHECK(end_of(day(2014, 9, 30), kTwoMonths) == day(2014, 11, 29));
  CHECK(end_of(day(2014, 12, 1), kTwoMonths) == day(2015, 1, 31));
  CHECK(end_of(day(2014, 10, 31), kTwoMonths) == day(2014, 12, 30));
}

TEST_CASE("months end with a month that has no such day") {
  CHECK(end_of(day(2014, 12, 28), kTwoMonths) == day(2015, 2, 27));
  CHECK(end_of(day(2014, 12, 29), kTwoMonths) == day(2015, 2, 28));
  CHECK(end_of(day(2014, 12, 31), kTwoMonths) == day(2015, 2, 28));
  CHECK(end_of(day(2015, 12, 29), kTwoMonths) == day(2016, 2, 28));  // a leap year has the 29th
  CHECK(end_of(day(2015, 12, 30), kTwoMonths) == day(2016, 2, 29));
  CHECK(end_of(day(2014, 8, 31), {3, 0, false}) == day(2014, 11, 30));
}

TEST_CASE("other ways to count two months") {
  CHECK(end_of(day(2014, 9, 1), {2, 0, true}) == day(2014, 11, 1));
  CHECK(end_of(day(2014, 12, 31), {2, 0, true}) == day(2015, 2, 28));
  CHECK(end_of(day(2014, 9, 1), {0, 60, false}) == day(2014, 10, 30));  // 30 + 30
}

TEST_CASE("a run of exactly two months is whole on its last day") {
  const DayCounts counts = daily({kSpring});
  const Streak whole = find_streak(counts, by_day(kSpring), day(2014, 10, 31));
  CHECK(whole.outcome == Outcome::whole);
  CHECK(whole.achieved == day(2014, 10, 31));
  CHECK(whole.longest == kSpring);
  CHECK(whole.needed == 61);  // 30 + 31
  CHECK(find_streak(counts, by_day(kSpring), day(2014, 10, 30)).outcome == Outcome::open);
}

TEST_CASE("a run that begins on the last day may end later, unless it must end inside") {
  const DayCounts counts = daily({{day(2014, 10, 31), day(2014, 12, 30)}});
  const Streak whole = find_streak(counts, by_day(kSpring), day(2015, 1, 1));
  CHECK(whole.outcome == Outcome::whole);
  CHECK(whole.achieved == day(2014, 12, 30));
  const Streak inside = find_streak(counts, by_day(kSpring, kSpring.last), day(2015, 1, 1));
  CHECK(inside.outcome == Outcome::none);
}

TEST_CASE("a missed day breaks a run") {
  const DayCounts counts =
      daily({{day(2014, 9, 1), day(2014, 9, 30)}, {day(2014, 10, 2), day(2014, 11, 30)}});
  // From 2 October two months would end on 1 December.
  CHECK(find_streak(counts, by_day(kSpring), day(2014, 11, 30)).outcome == Outcome::open);
  // On 1 December itself that day's act may be to come; a day later it was missed.
  CHECK(find_streak(counts, by_day(kSpring), day(2014, 12, 1)).outcome == Outcome::open);
  const Streak broken = find_streak(counts, by_day(kSpring), day(2014, 12, 2));
  CHECK(broken.outcome == Outcome::none);
  CHECK(broken.longest == Period{day(2014, 10, 2), day(2014, 11, 30)});
  CHECK(broken.longest->days() == 60);
  CHECK(broken.possible == 60);
  CHECK(broken.needed == 61);
}

TEST_CASE("a run under way when the window opens counts from there") {
  DayCounts counts({day(2014, 8, 1), day(2014, 12, 31)});
  for (Date at = day(2014, 8, 1); at <= day(2014, 10, 31); at += std::chrono::days(1))
    counts.add(at, Range::exactly(3));
  const Streak whole = find_streak(counts, by_day(kSpring), day(2014, 11, 1));
  CHECK(whole.outcome == Outcome::whole);
  CHECK(whole.longest->first == kSpring.first);
}

TEST_CASE("days that nobody recorded are no failures") {
  DayCounts counts = daily({{day(2014, 9, 1), day(2014, 10, 15)}});
  counts.make_unknown({day(2014, 10, 16), day(2015, 3, 31)});
  // Until 31 October a run may still begin; then every run needs some of the unknown days.
  CHECK(find_streak(counts, by_day(kSpring), day(2014, 10, 31)).outcome == Outcome::open);
  CHECK(find_streak(counts, by_day(kSpring), day(2014, 11, 10)).outcome == Outcome::unknown);
  // The last possible one, from 31 October, ended on 30 December.
  const Streak unknown = find_streak(counts, by_day(kSpring), day(2015, 1, 1));
  CHECK(unknown.outcome == Outcome::unknown);
  CHECK(unknown.longest->days() == 45);
  CHECK(unknown.possible == 122);  // 1 September to 31 December: 30 + 31 + 30 + 31
}

TEST_CASE("nothing at all is none once no run can be whole any more") {
  const DayCounts counts = daily({});
  CHECK(find_streak(counts, by_day(kSpring), day(2014, 10, 31)).outcome == Outcome::open);
  const Streak none = find_streak(counts, by_day(kSpring), day(2014, 11, 1));
  CHECK(none.outcome == Outcome::none);
  CHECK_FALSE(none.longest);
  CHECK(none.possible == 0);
}

TEST_CASE("a run by weeks needs enough in each whole week") {
  const Period window{day(2014, 11, 1), day(2015, 1, 31)};
  // Twice a week from Monday 3 November on: two months end on 2 January, in 2015-W01, whose
  // Sunday lies behind the run. Its last whole week is W52, to 28 December.
  DayCounts counts({window.first, day(2015, 3, 31)});
  ledger::Occasions twice;
  twice.period = {day(2014, 11, 3), day(2014, 12, 28)};
  twice.rate = ledger::Occasions::Rate::per_week;
  twice.times = 2;
  counts.add(twice, Range::exactly(2));
  const Streak whole = find_streak(counts, by_week(window), day(2015, 1, 31));
  CHECK(whole.outcome == Outcome::whole);
  CHECK(whole.achieved == day(2015, 1, 2));
  CHECK(find_streak(counts, by_week(window), day(2015, 1, 1)).outcome == Outcome::open);

  StreakRules three = by_week(window);
  three.at_least = 3;
  CHECK(find_streak(counts, three, day(2015, 1, 31)).outcome == Outcome::none);
}

TEST_CASE("a run by weeks begins in the middle of a week with its first act") {
  const Period window{day(2014, 11, 1), day(2015, 1, 31)};
  // Friday 7 November, then daily from Monday on: two months end on 6 January.
  const DayCounts counts =
      daily({{day(2014, 11, 7), day(2014, 11, 7)}, {day(2014, 11, 10), day(2015, 1, 4)}});
  const Streak whole = find_streak(counts, by_week(window), day(2015, 1, 6));
  CHECK(whole.outcome == Outcome::whole);
  CHECK(whole.achieved == day(2015, 1, 6));
}

TEST_CASE("a run by weeks must begin early enough to end inside") {
  const Period window{day(2014, 11, 1), day(2015, 1, 31)};
  const DayCounts late = daily({{day(2014, 12, 2), day(2015, 3, 1)}});
  CHECK(find_streak(late, by_week(window), day(2015, 3, 1)).outcome == Outcome::none);
  const DayCounts in_time = daily({{day(2014, 12, 1), day(2015, 1, 31)}});
  CHECK(find_streak(in_time, by_week(window), day(2015, 1, 31)).outcome == Outcome::whole);
  const DayCounts nothing = daily({});
  CHECK(find_streak(nothing, by_week(window), day(2014, 12, 1)).outcome == Outcome::open);
  // On 8 December a run could begin at the earliest that day, to end on 7 February.
  CHECK(find_streak(nothing, by_week(window), day(2014, 12, 8)).outcome == Outcome::none);
}

TEST_CASE("a span is judged by its own days") {
  StreakRules rules;
  rules.lasting = {3, 0, false};
  rules.starts = {day(1, 1, 1), day(2014, 10, 31)};
  const Date today = day(2015, 6, 30);
  const auto outcome = [&](Date first, std::optional<Date> last, Date known, Date as_of) {
    return judge_span(first, last, rules, known, as_of).outcome;
  };
  // From 29 September three months end on 28 December.
  CHECK(outcome(day(2014, 9, 29), day(2014, 12, 28), today, today) == Outcome::whole);
  CHECK(outcome(day(2014, 9, 29), day(2014, 12, 27), today, today) == Outcome::none);
  CHECK(outcome(day(2014, 9, 29), {}, today, today) == Outcome::whole);
  CHECK(outcome(day(2014, 9, 29), {}, today, day(2014, 12, 27)) == Outcome::open);
  CHECK(outcome(day(2014, 9, 29), {}, today, day(2014, 12, 28)) == Outcome::whole);
  // Recorded to the end of October only: nobody knows whether it went on.
  CHECK(outcome(day(2014, 9, 29), {}, day(2014, 10, 31), today) == Outcome::unknown);
  // Begun too late; not begun yet, and its end not known yet either.
  CHECK(outcome(day(2014, 11, 1), {}, today, today) == Outcome::none);
  CHECK(outcome(day(2014, 10, 20), day(2014, 10, 30), today, day(2014, 10, 15)) == Outcome::open);

  const Streak streak = judge_span(day(2014, 9, 29), day(2014, 12, 19), rules, today, today);
  CHECK(streak.longest->days() == 82);  // 2 + 31 + 30 + 19
  CHECK(streak.needed == 91);           // 2 + 31 + 30 + 28
}
