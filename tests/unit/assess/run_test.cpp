#include <doctest/doctest.h>

#include "judging.h"

using namespace sipub;
using namespace sipub::assess;

namespace {

Date day(int year, unsigned month, unsigned number) { return make_date(year, month, number); }

std::string airing(const std::string& medium, const std::string& from, const std::string& to,
                   const std::string& rate = "per_day: 1") {
  return "  - {psa: p, medium: " + medium + ", from: " + from + ", to: " + to + ", " + rate + "}\n";
}

const std::string kPsa = "psas:\n  - {id: p, title: Know your insurance, produced: 2014-08-01}\n";

/// Announcements of Zhuhai: daily for two months (S1-09b), or twice a week (S2-05).
Result airings(const std::string& requirement, const std::string& records, Date as_of,
               Readings readings = {}, const std::string& header = "") {
  return judge({requirement,
                "440400",
                as_of,
                {{"440400-hrss", 2014, kPsa + "airings:\n" + records, header}},
                std::move(readings)});
}

/// Full-time staff of an office.
Result staff(const std::string& members, Date as_of, const std::string& header = "") {
  return judge({"M01d",
                "440402-hrss",
                as_of,
                {{"440402-hrss", 2014,
                  "group:\n  established: 2014-08-01\n  office_staff:\n" + members, header}}});
}

std::string member(const std::string& days) {
  return "    - {role: clerk, full_time: true, " + days + "}\n";
}

}  // namespace

TEST_CASE("the longest run is shown, and what it needs") {
  const Result result = airings(
      "S1-09b", airing("tv", "2014-09-01", "2014-09-30") + airing("tv", "2014-10-02", "2014-11-20"),
      day(2014, 12, 31));
  CHECK(result.status == Status::not_met);
  CHECK(result.parts[0].numerator == 50);  // 2 October to 20 November: 30 + 20
  CHECK(result.parts[0].needed == 61);     // to 1 December: 30 + 30 + 1
  CHECK(result.parts[0].unit == Unit::days);
  CHECK(has_note(result, "longest-run"));
}

TEST_CASE("one medium carries the run where that is the reading") {
  const std::string by_turns =
      airing("tv", "2014-09-01", "2014-10-01") + airing("radio", "2014-10-01", "2014-11-05");
  CHECK(airings("S1-09b", by_turns, day(2014, 12, 31)).status == Status::met);
  const Readings one{{"A44", "one_medium"}};
  const Result alone = airings("S1-09b", by_turns, day(2014, 12, 31), one);
  CHECK(alone.status == Status::not_met);
  CHECK(alone.parts[0].numerator == 36);  // the radio, 31 + 5
  CHECK(airings("S1-09b", by_turns + airing("radio", "2014-11-06", "2014-11-30"), day(2014, 12, 31),
                one)
            .status == Status::met);
}

TEST_CASE("two months, sixty days, or to the same day") {
  // 1 September to 30 October are 60 days and a day short of two months.
  const std::string sixty = airing("tv", "2014-09-01", "2014-10-30");
  CHECK(airings("S1-09b", sixty, day(2014, 12, 31)).status == Status::not_met);
  CHECK(airings("S1-09b", sixty, day(2014, 12, 31), {{"A9", "sixty_days"}}).status == Status::met);
  const std::string two_months = airing("tv", "2014-09-01", "2014-10-31");
  CHECK(airings("S1-09b", two_months, day(2015, 1, 1)).status == Status::met);
  const Result same_day = airings("S1-09b", two_months, day(2014, 12, 31), {{"A9", "same_day"}});
  CHECK(same_day.status == Status::not_met);
  CHECK(same_day.parts[0].needed == 62);
}

TEST_CASE("a run that must lie inside the stage") {
  const Readings inside{{"A9", "wholly_inside"}};
  const std::string later = airing("tv", "2014-09-02", "2014-11-30");
  CHECK(airings("S1-09b", later, day(2014, 12, 31)).status == Status::met);
  CHECK(airings("S1-09b", later, day(2014, 12, 31), inside).status == Status::not_met);
  // On 2 September, nothing having been aired the day before, it can't be reached any more.
  CHECK(airings("S1-09b", later, day(2014, 9, 2), inside).status == Status::not_met);
}

TEST_CASE("an airing that can't be read leaves its day open") {
  const std::string records =
      airing("tv", "2014-09-01", "2014-12-31", "per_day: 1, except: [2014-10-01, 2014-11-01]") +
      "  - {psa: p, medium: tv, date: 2014-10-01, plays: often}\n";
  // 1 September to 31 October would be whole with it; 2 to 31 October is broken off.
  CHECK(airings("S1-09b", records, day(2015, 1, 1)).status == Status::undetermined);
}

TEST_CASE("days behind those that a ledger records are no failures") {
  const Result result = airings("S1-09b", airing("tv", "2014-09-15", "2014-10-20"), day(2015, 1, 1),
                                {}, "through: 2014-10-20\n");
  CHECK(result.status == Status::undetermined);
  CHECK(result.parts[0].lower == 36);  // 16 + 20
}

TEST_CASE("twice a week, wholly in stage 2") {
  // From Saturday 1 November on, two a day each Saturday: whole weeks W45 to W52, to 31 December.
  std::string saturdays;
  for (const char* date : {"2014-11-01", "2014-11-08", "2014-11-15", "2014-11-22", "2014-11-29",
                           "2014-12-06", "2014-12-13", "2014-12-20", "2014-12-27"})
    saturdays += std::string("  - {psa: p, medium: tv, plays: 2, date: ") + date + "}\n";
  CHECK(airings("S2-05", saturdays, day(2014, 12, 31)).status == Status::met);
  CHECK(airings("S2-05", saturdays, day(2014, 12, 30)).status == Status::pending);
}

TEST_CASE("three months of service, by each member's own days") {
  const Date later = day(2014, 12, 31);
  CHECK(staff(member("from: 2014-08-31, to: 2014-11-30"), later).status == Status::met);
  CHECK(staff(member("from: 2014-08-31, to: 2014-11-29"), later).status == Status::not_met);
  CHECK(staff(member("from: 2014-10-31"), later).status == Status::pending);
  // Recorded to the end of October only: nobody knows whether it went on.
  CHECK(staff(member("from: 2014-09-01"), later, "through: 2014-10-31\n").status ==
        Status::undetermined);
}

TEST_CASE("who begins after the due day isn't asked about") {
  const Result result = staff(
      member("from: 2014-08-01") + member("from: 2014-11-03, to: 2014-11-10"), day(2014, 12, 31));
  CHECK(result.status == Status::met);
  CHECK(result.parts[0].denominator == 1);
}

TEST_CASE("service begun after the due day is achieved late") {
  const Result result = judge(
      {"M01d",
       "440402-hrss",
       day(2015, 3, 1),
       {{"440402-hrss", 2014,
         "group:\n  established: 2014-08-01\n  office_staff:\n" + member("from: 2014-11-03")},
        {"440402-hrss", 2015,
         "group:\n  established: 2014-08-01\n  office_staff:\n" + member("from: 2014-11-03")}}});
  CHECK(result.status == Status::met_late);
  CHECK(result.achieved_on == day(2015, 2, 2));
}
