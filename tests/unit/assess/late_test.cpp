#include <doctest/doctest.h>

#include "judging.h"

using namespace sipub;
using namespace sipub::assess;

namespace {

const Date kLater = make_date(2014, 12, 31);

/// The group of Zhuhai's department and its parts; due on 31 October 2014.
Result group(const std::string& fields, Date as_of = kLater) {
  return judge({"M01b", "440400-hrss", as_of, {{"440400-hrss", 2014, "group:\n" + fields}}});
}

Result halls(const std::string& records, Date as_of = kLater) {
  return judge({"S1-06a", "440400-hrss", as_of, {{"440400-hrss", 2014, "halls:\n" + records}}});
}

}  // namespace

TEST_CASE("what was reached after the due day is met late, with the first day on which it held") {
  const Result result = halls("  - {id: a, name: Hall, board: {since: 2014-11-05}}\n");
  CHECK(result.status == Status::met_late);
  CHECK(result.achieved_on == make_date(2014, 11, 5));
  CHECK(result.parts.front().status == Status::met_late);
  // The figure stays that of the due day.
  CHECK(result.parts.front().numerator == 0);
  CHECK(result.due == make_date(2014, 10, 31));
}

TEST_CASE("before that day it isn't met") {
  const std::string hall = "  - {id: a, name: Hall, board: {since: 2014-11-05}}\n";
  CHECK(halls(hall, make_date(2014, 11, 4)).status == Status::not_met);
  CHECK(halls(hall, make_date(2014, 11, 5)).status == Status::met_late);
}

TEST_CASE("what was lost again has still been reached") {
  CHECK(halls("  - {id: a, name: Hall, board: {since: 2014-11-05, until: 2014-11-06}}\n")
            .achieved_on == make_date(2014, 11, 5));
}

TEST_CASE("the failing member that goes away leaves a set that holds") {
  const Result result = halls(
      "  - {id: a, name: Hall, board: {since: 2014-09-05}}\n"
      "  - {id: b, name: Hall, closed: 2014-11-09}\n");
  CHECK(result.status == Status::met_late);
  CHECK(result.achieved_on == make_date(2014, 11, 10));
}

TEST_CASE("parts are late each by itself; the result is reached with the last of them") {
  // The head was there in time; nobody dates the deputy but by the group.
  const Result result = group(
      "  established: 2014-11-20\n  head: {post: main_leader}\n  deputies: [{post: "
      "deputy_in_charge}]\n");
  CHECK(result.status == Status::met_late);
  CHECK(result.achieved_on == make_date(2014, 11, 20));
  CHECK(group("  established: 2014-11-20\n  head: {post: main_leader}\n").status ==
        Status::not_met);
}

TEST_CASE("what may have been reached in time stays undetermined") {
  // The ledger of 2014 doesn't say whether there was a plan; that of 2015 has one of January.
  const std::vector<Written> ledgers{
      {"440400-hrss", 2014, "halls: []\n"},
      {"440400-hrss", 2015,
       "documents:\n  - {id: p, kind: action_plan, title: Plan, issued: 2015-01-10}\n"}};
  CHECK(judge({"M02a", "440400-hrss", make_date(2015, 1, 31), ledgers}).status ==
        Status::undetermined);
}

TEST_CASE("a sum is reached on the day of the act that makes it up, repeated acts included") {
  // 100 copies a day from 1 November on; 120 sites.
  const Result result =
      judge({"S1-11c",
             "440400",
             kLater,
             {{"440400-hrss", 2014,
               "base:\n"
               "  - {kind: park, value: 120, as_of: 2014-08-31, source: invented}\n"
               "  - {kind: enterprise, value: 0, as_of: 2014-08-31, source: invented}\n"
               "  - {kind: community, value: 0, as_of: 2014-08-31, source: invented}\n"
               "  - {kind: village, value: 0, as_of: 2014-08-31, source: invented}\n"
               "print_runs:\n"
               "  - {date: 2014-10-31, material: poster, copies: 100}\n"
               "  - {date: 2014-11-12, material: poster, copies: 19}\n"
               "  - {date: 2014-11-14, material: poster, copies: 1}\n"}}});
  CHECK(result.status == Status::met_late);
  CHECK(result.achieved_on == make_date(2014, 11, 14));
}

TEST_CASE("a delegated column is late by the provider's date") {
  const Result result = judge(
      {"S1-05a",
       "440400-agency",
       kLater,
       {{"440400-agency", 2014,
         "channels:\n  - {id: w, kind: portal, opened: 2010-01-01, provided_by: 440400-hrss}\n"},
        {"440400-hrss", 2014,
         "channels:\n  - {id: p, kind: portal, opened: 2004-01-01, column: {opened: "
         "2014-11-15}}\n"}}});
  CHECK(result.status == Status::met_late);
  CHECK(result.achieved_on == make_date(2014, 11, 15));
}

TEST_CASE("what the divisions below reach late is found in their ledgers") {
  // All but one of the 21 cities have a channel in time; the last opens on 20 February 2015.
  std::vector<Written> ledgers;
  for (const schema::Division& division : guangdong().regions.divisions) {
    if (division.level != 1) continue;
    const bool last = division.code == "445300";
    ledgers.push_back(
        {division.code + "-hrss", 2014,
         last ? "channels: []\n" : "channels:\n  - {id: w, kind: wechat, opened: 2014-09-01}\n"});
    ledgers.push_back(
        {division.code + "-hrss", 2015,
         last ? "channels:\n  - {id: w, kind: weibo, opened: 2015-02-20}\n" : "channels: []\n"});
  }
  const auto result = judge({"S2-02a", "440000", make_date(2015, 3, 1), ledgers});
  CHECK(result.status == Status::met_late);
  CHECK(result.achieved_on == make_date(2015, 2, 20));
  CHECK(result.parts.front().numerator == 20);
}

TEST_CASE("days that nobody recorded are not passed over between others that stand alike") {
  // The district records nothing in 2015; from 27 February on the city's whole record speaks for it.
  const auto row = [](const std::string& audience) {
    return "  - {material: brochure, audience: " + audience +
           ", handed_to: public, copies: 10, date: 2015-02-27, area: \"440402\"}\n";
  };
  const Result result = judge(
      {"S1-11b",
       "440402",
       make_date(2015, 6, 30),
       {{"440402-hrss", 2014,
         "base:\n"
         "  - {kind: employees, value: 100, as_of: 2014-08-31, source: invented}\n"
         "  - {kind: residents, value: 100, as_of: 2014-08-31, source: invented}\n"
         "distributions:\n"
         "  - {material: poster, audience: residents, handed_to: public, copies: 1, date: "
         "2014-11-10}\n"},
        {"440400-hrss", 2014, "distributions: []\n"},
        {"440400-hrss", 2015,
         "distributions:\n" + row("employees") + row("residents")}},
       {{"A38", "binds_each"}}});
  const PartResult& employees = result.parts.front();
  CHECK(employees.numerator == 0);
  CHECK(employees.status == Status::undetermined);
  CHECK(std::ranges::count(result.notes, "late-unknown", &Note::code) == 1);
}
