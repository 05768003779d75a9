#include <doctest/doctest.h>

#include "judging.h"

using namespace sipub;
using namespace sipub::assess;

namespace {

const Date kDue = make_date(2014, 10, 31);

/// Whether Zhuhai's department has an action plan.
Result action_plan(const std::string& documents, Date as_of = kDue,
                   const std::string& header = "") {
  return judge({"M02a", "440400-hrss", as_of, {{"440400-hrss", 2014, documents, header}}});
}

std::string document(const std::string& more) {
  return "documents:\n  - {id: p, kind: action_plan, title: Plan, " + more + "}\n";
}

const std::string kSites =
    "base:\n"
    "  - {kind: park, value: 10, as_of: 2014-08-31, source: invented}\n"
    "  - {kind: enterprise, value: 100, as_of: 2014-08-31, source: invented}\n"
    "  - {kind: community, value: 5, as_of: 2014-08-31, source: invented}\n"
    "  - {kind: village, value: 5, as_of: 2014-08-31, source: invented}\n";

/// Zhuhai's posters for its 120 sites.
Result posters(const std::string& print_runs, Date as_of = kDue) {
  return judge({"S1-11c", "440400", as_of, {{"440400-hrss", 2014, kSites + print_runs}}});
}

/// Classes of Zhuhai for town and village staff, by whoever holds them.
Result classes(const std::vector<Written>& ledgers, const Readings& readings = {}) {
  return judge({"M13a", "440000", make_date(2015, 6, 30), ledgers, readings});
}

}  // namespace

TEST_CASE("one record is enough, from the day that it holds") {
  CHECK(action_plan(document("issued: 2014-10-31")).status == Status::met);
  CHECK(action_plan(document("issued: 2014-11-01")).status == Status::not_met);
}

TEST_CASE("until the due day what is missing may still come") {
  CHECK(action_plan("documents: []\n", make_date(2014, 10, 30)).status == Status::pending);
  CHECK(action_plan("documents: []\n", kDue).status == Status::not_met);
}

TEST_CASE("a state that has ended holds no more") {
  CHECK(action_plan(document("issued: 2014-09-01, ended: 2014-10-31")).status == Status::met);
  CHECK(action_plan(document("issued: 2014-09-01, ended: 2014-10-30")).status == Status::not_met);
}

TEST_CASE("an absent section is unknown, an empty one is none") {
  CHECK(action_plan("halls: []\n").status == Status::undetermined);
  CHECK(has_note(action_plan("halls: []\n"), "not-recorded"));
  CHECK(action_plan("documents: []\n").status == Status::not_met);
}

TEST_CASE("nothing is known behind the day to which the ledger is complete") {
  const auto through = [](const char* day) {
    return action_plan("documents: []\n", kDue, std::string("through: ") + day + "\n").status;
  };
  CHECK(through("2014-10-31") == Status::not_met);
  CHECK(through("2014-10-30") == Status::undetermined);
}

TEST_CASE("no ledger at all: nothing known, never nought") {
  const Result result = judge({"M02a", "440400-hrss", kDue, {}});
  CHECK(result.status == Status::undetermined);
  CHECK(result.parts.front().lower == 0);
  CHECK_FALSE(result.parts.front().upper);
  CHECK_FALSE(result.shortfall);
  CHECK(result.reported == 0);
  CHECK(result.expected == 1);
  CHECK(has_note(result, "no-ledger"));
}

TEST_CASE("silence counts as nothing where the plan says so") {
  const Result result = judge({"M02a", "440400-hrss", kDue, {}, {{"A32", "as_nothing"}}});
  CHECK(result.status == Status::not_met);
  CHECK(result.shortfall == 1);
}

TEST_CASE("a void record counts as nothing in one bound and as satisfying in the other") {
  const Result alone = action_plan(document("issued: 2014-13-01"));
  CHECK(alone.status == Status::undetermined);
  CHECK(alone.parts.front().lower == 0);
  CHECK(alone.parts.front().upper == 1);
  CHECK(has_note(alone, "void-records"));
  // Beside a sound one it changes nothing.
  const Result both = action_plan(document("issued: 2014-13-01") +
                                  "  - {id: q, kind: action_plan, title: Plan, issued: "
                                  "2014-09-01}\n");
  CHECK(both.status == Status::met);
  CHECK(both.parts.front().upper == 2);
}

TEST_CASE("a void record can't be of another kind than it says") {
  const Result result = action_plan(
      "documents:\n  - {id: p, kind: combing_report, title: Report, issued: 2014-13-01}\n");
  CHECK(result.status == Status::not_met);
}

TEST_CASE("sums count up to the due day, against the base figures of the place") {
  const Result exact = posters(
      "print_runs:\n  - {date: 2014-09-20, material: poster, copies: 70}\n"
      "  - {date: 2014-10-31, material: poster, copies: 50}\n"
      "  - {date: 2014-11-01, material: poster, copies: 1000}\n",
      make_date(2014, 12, 31));
  CHECK(exact.status == Status::met);
  CHECK(exact.parts.front().numerator == 120);
  CHECK(exact.parts.front().denominator == 120);
  CHECK(exact.shortfall == 0);
}

TEST_CASE("acts before the plan's first day don't count") {
  CHECK(posters("print_runs:\n  - {date: 2014-08-31, material: poster, copies: 120}\n")
            .parts.front()
            .numerator == 0);
}

TEST_CASE("a shortfall of less than a tenth is told as close") {
  const auto with = [](int copies) {
    return posters("print_runs:\n  - {date: 2014-10-01, material: poster, copies: " +
                   std::to_string(copies) + "}\n");
  };
  CHECK(has_note(with(108), "close"));
  CHECK(with(108).status == Status::not_met);
  CHECK_FALSE(has_note(with(107), "close"));
  CHECK_FALSE(has_note(with(120), "close"));
}

TEST_CASE("the sum of void acts may come to anything") {
  const Result result =
      posters("print_runs:\n  - {date: 2014-10-01, material: poster, copies: many}\n");
  CHECK(result.status == Status::undetermined);
  CHECK(result.parts.front().lower == 0);
  CHECK_FALSE(result.parts.front().upper);
}

TEST_CASE("a class in two years' ledgers or for two audiences is one by its name") {
  const std::string city = "{date: 2014-09-10, session: First, audience: [city_staff]}";
  const std::string county = "{date: 2014-09-11, session: First, audience: [county_staff]}";
  const std::string second = "{date: 2015-03-11, session: Second, audience: [county_staff]}";
  const auto written = [](const std::string& records, int year) {
    return Written{"440000-hrss", year, "trainings: [" + records + "]\n"};
  };
  CHECK(classes({written(city + ", " + county, 2014), written("", 2015)}).status ==
        Status::not_met);
  const Result two = classes({written(city + ", " + county, 2014), written(second, 2015)});
  CHECK(two.status == Status::met);
  CHECK(two.parts.front().numerator == 2);
  CHECK(two.evidence.size() == 3);
}

TEST_CASE("one ledger counts where the other year is missing, and decides if it is enough") {
  const Result result = classes({{"440000-hrss", 2014,
                                  "trainings: [{date: 2014-09-10, session: First, audience: "
                                  "[city_staff]}]\n"}});
  CHECK(result.status == Status::undetermined);
  CHECK(result.parts.front().lower == 1);
  CHECK_FALSE(result.parts.front().upper);
}

TEST_CASE("the evidence is the records that count, in the ledger's order") {
  const Result result = posters(
      "print_runs:\n  - {date: 2014-10-20, material: poster, copies: 70}\n"
      "  - {date: 2014-10-10, material: brochure, copies: 70}\n"
      "  - {date: 2014-10-01, material: poster, copies: 50}\n");
  REQUIRE(result.evidence.size() == 6);  // four base figures before them
  CHECK(result.evidence[4].ordinal == 0);
  CHECK(result.evidence[5].ordinal == 2);
}

TEST_CASE("a ledger of another year may record belatedly, but not take back") {
  // The plan is written into the ledger of 2015 only, with its date of 2014.
  const std::vector<Written> late{{"440400-hrss", 2014, "documents: []\n"},
                                  {"440400-hrss", 2015, document("issued: 2014-09-05")}};
  CHECK(judge({"M02a", "440400-hrss", make_date(2014, 12, 31), late}).status == Status::not_met);
  CHECK(judge({"M02a", "440400-hrss", make_date(2015, 1, 31), late}).status == Status::met);
}
