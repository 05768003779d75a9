#include <doctest/doctest.h>

#include "assessing.h"

using namespace sipub;
using namespace sipub::assess;

/// Divisions whose code changes while the plan runs, and one that took in another before it.
namespace {

struct ChangedCode {
  const char* before;
  const char* after;
  Date day;  ///< the first of the new code
  const char* city;
};

const std::vector<ChangedCode> kChanges{
    {"445323", "445303", make_date(2014, 9, 9), "445300"},
    {"441723", "441704", make_date(2014, 10, 20), "441700"},
    {"441283", "441204", make_date(2015, 4, 28), "441200"},
};

const std::string kPlan =
    "documents:\n  - {id: p, kind: action_plan, title: Plan, issued: 2014-09-02, responsible: "
    "{post: main_leader}}\n";

std::string coverage(int reached, const char* as_of) {
  return "base:\n  - {kind: park, value: 10, as_of: 2014-08-31, source: made up}\ncoverage:\n"
         "  - {kind: park, as_of: " +
         std::string(as_of) + ", board: " + std::to_string(reached) + "}\n";
}

std::vector<std::string> counties_of(const Assessed& assessed, const std::string& requirement) {
  std::vector<std::string> codes;
  for (const Result& result : assessed.results)
    if (result.requirement->id == requirement && result.division->level == 2)
      codes.push_back(result.division->code);
  return codes;
}

bool contains(const std::vector<std::string>& all, const std::string& one) {
  return std::ranges::find(all, one) != all.end();
}

}  // namespace

TEST_CASE("a division is called as on the as-of date, before, on and after the day of change") {
  for (const ChangedCode& change : kChanges) {
    CAPTURE(change.after);
    for (const int days : {-1, 0, 1}) {
      CAPTURE(days);
      const Date day = change.day + std::chrono::days(days);
      Options options{.as_of = day, .area = change.city};
      options.requirements = {"M02a"};
      const Assessed assessed =
          assessment_of({{std::string(change.before) + "-hrss", 2014, kPlan}}, options);
      const auto codes = counties_of(assessed, "M02a");
      CHECK(contains(codes, change.before) == (days < 0));
      CHECK(contains(codes, change.after) == (days >= 0));
      // The county's document is the district's, whichever name stands on it.
      const std::string now = days < 0 ? change.before : change.after;
      CHECK(assessed.of("M02a", now + "-hrss").status == Status::met);
      CHECK(assessed.of("M02a", now + "-agency").status != Status::met);
    }
  }
}

TEST_CASE("a figure under either code is counted once in the city's sum") {
  for (const ChangedCode& change : kChanges) {
    CAPTURE(change.after);
    for (const int days : {-1, 0, 1}) {
      CAPTURE(days);
      Options options{.as_of = change.day + std::chrono::days(days), .area = change.city};
      options.requirements = {"S1-04"};
      // 4 parks under the county's code; the district's own ledger, from its own days on, says 4
      // too.
      std::vector<Written> ledgers{
          {std::string(change.before) + "-hrss", 2014, coverage(4, "2014-09-05")}};
      const auto park = [&](const Assessed& assessed) {
        return *assessed.of("S1-04", change.city).parts.front().lower;
      };
      CHECK(park(assessment_of(ledgers, options)) == 4);
      ledgers.push_back({std::string(change.after) + "-hrss", 2014, coverage(4, "2014-09-06")});
      CHECK(park(assessment_of(ledgers, options)) == 4);
    }
  }
}

TEST_CASE("a ledger of a division that was merged counts for the one that took it in") {
  // 440116 was merged into 440112 on 25 January 2014: each counted its own part.
  Options options{.as_of = make_date(2014, 10, 31), .area = "440112"};
  options.requirements = {"S1-04", "M02a"};
  const Assessed assessed =
      assessment_of({{"440112-hrss", 2014, coverage(4, "2014-01-20")},
                     {"440116-hrss", 2014, coverage(3, "2014-01-20") + kPlan}},
                    options);
  CHECK(*assessed.of("S1-04", "440112").parts.front().lower == 7);
  CHECK(assessed.of("M02a", "440112-hrss").status == Status::met);
  CHECK_FALSE(contains(counties_of(assessed, "M02a"), "440116"));
}

TEST_CASE("cities without counties owe what leaf divisions owe") {
  for (const char* city : {"441900", "442000"}) {
    CAPTURE(city);
    Options options{.as_of = make_date(2015, 6, 30), .area = city};
    options.requirements = {"M12a"};
    const Assessed assessed = assessment_of(
        {{std::string(city) + "-hrss", 2014, "service_teams:\n  - {id: t, formed: 2014-09-10}\n"},
         {std::string(city) + "-hrss", 2015, "service_teams: []\n"}},
        options);
    REQUIRE(assessed.results.size() == 1);
    CHECK(assessed.of("M12a", city).status == Status::met);
  }
}
