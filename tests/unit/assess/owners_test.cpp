#include "assess/owners.h"

#include <doctest/doctest.h>

#include "assessing.h"

using namespace sipub;
using namespace sipub::assess;

namespace {

using Ids = std::vector<std::string>;

/// Who owes a requirement within an area on a day.
Ids owing(const std::string& requirement, const std::string& area, Date as_of,
          const schema::Plan& plan = guangdong()) {
  Options options;
  options.as_of = as_of;
  options.area = area;
  options.requirements = {requirement};
  Ids ids;
  for (const Result& result : assess::assess(plan, {}, {}, options).results)
    ids.push_back(subject_of(result));
  return ids;
}

std::size_t count(const std::string& requirement) {
  return owing(requirement, "440000", make_date(2014, 10, 31)).size();
}

}  // namespace

TEST_CASE("everyone in the register owes what every office owes: 141 divisions, 282 orgs") {
  CHECK(count("S1-01a") == 282);
  CHECK(count("M02a") == 280);    // not the province
  CHECK(count("S3-02") == 42);    // the cities' departments and agencies
  CHECK(count("S1-08a") == 22);   // the departments of province and cities
  CHECK(count("S1-13b") == 141);  // each place by itself
  CHECK(count("M14a") == 21);     // each city once
  CHECK(count("S1-03a") == 1);
}

TEST_CASE("leaf divisions are the counties, and the cities that have none") {
  const Ids leaves = owing("M12a", "440000", make_date(2014, 10, 31));
  CHECK(leaves.size() == 121);  // 119 counties, Dongguan and Zhongshan
  CHECK(std::ranges::count(leaves, "441900") == 1);
  CHECK(std::ranges::count(leaves, "442000") == 1);
  CHECK(std::ranges::count(leaves, "440400") == 0);
}

TEST_CASE("results come by level, division and org") {
  CHECK(owing("S1-01a", "441700", make_date(2014, 10, 31)) ==
        Ids{"441700-agency", "441700-hrss", "441702-agency", "441702-hrss", "441704-agency",
            "441704-hrss", "441721-agency", "441721-hrss", "441781-agency", "441781-hrss"});
}

TEST_CASE("a county that became a district answers under the code of the as-of date") {
  // Yangdong County (441723) became Yangdong District (441704) on 20 October 2014.
  const auto county = [](Date as_of, const char* code) {
    return std::ranges::count(owing("M02a", "441700", as_of), std::string(code) + "-hrss");
  };
  CHECK(county(make_date(2014, 10, 19), "441723") == 1);
  CHECK(county(make_date(2014, 10, 19), "441704") == 0);
  CHECK(county(make_date(2014, 10, 20), "441723") == 0);
  CHECK(county(make_date(2014, 10, 20), "441704") == 1);
  CHECK(county(make_date(2015, 6, 30), "441704") == 1);
}

TEST_CASE("what was owed before the change is owed by who carries on") {
  // Gaoyao (441283) became a district (441204) on 28 April 2015, after stage 1 was over.
  CHECK(std::ranges::count(owing("S1-01a", "441200", make_date(2015, 4, 27)), "441283-hrss") == 1);
  CHECK(std::ranges::count(owing("S1-01a", "441200", make_date(2015, 4, 28)), "441204-hrss") == 1);
  CHECK(owing("S1-01a", "441200", make_date(2015, 4, 28)).size() ==
        owing("S1-01a", "441200", make_date(2015, 4, 27)).size());
}

TEST_CASE("a division that was merged into another owes nothing by itself") {
  // Luogang (440116) went into Huangpu (440112) in January 2014.
  const Ids ids = owing("S1-01a", "440100", make_date(2014, 10, 31));
  CHECK(std::ranges::count(ids, "440112-hrss") == 1);
  CHECK(std::ranges::count(ids, "440116-hrss") == 0);
}

TEST_CASE("an area that has changed its code is found under any of them") {
  CHECK(owing("M02a", "441723", make_date(2014, 10, 31)) == Ids{"441704-agency", "441704-hrss"});
}

TEST_CASE("an org in both roles owes a sentence of both once") {
  const auto plan = schema::Library::embedded().load("guangdong-2014").plan;
  plan->orgs.exceptions.push_back({"441900", {{"441900", "both", 1, {}}}});
  CHECK(owing("S1-01a", "441900", make_date(2014, 10, 31), *plan) == Ids{"441900-both"});
  CHECK(owing("M06c", "441900", make_date(2014, 10, 31), *plan) == Ids{"441900-both"});
  CHECK(owing("M14a", "441900", make_date(2014, 10, 31), *plan) == Ids{"441900"});
}

TEST_CASE(
    "several orgs of one role each owe what is asked of orgs, and together what is asked of "
    "divisions") {
  const auto plan = schema::Library::embedded().load("guangdong-2014").plan;
  plan->orgs.exceptions.push_back(
      {"441900",
       {{"441900", "hrss", 1, {}}, {"441900", "hrss", 2, {}}, {"441900", "agency", 1, {}}}});
  CHECK(owing("M02a", "441900", make_date(2014, 10, 31), *plan) ==
        Ids{"441900-agency", "441900-hrss", "441900-hrss-2"});
  CHECK(owing("M14a", "441900", make_date(2014, 10, 31), *plan) == Ids{"441900"});
}

TEST_CASE("whoever has no org for a duty doesn't owe it") {
  const auto plan = schema::Library::embedded().load("guangdong-2014").plan;
  plan->orgs.exceptions.push_back({"441900", {{"441900", "agency", 1, {}}}});
  CHECK(owing("M14a", "441900", make_date(2014, 10, 31), *plan).empty());
  CHECK(owing("M02a", "441900", make_date(2014, 10, 31), *plan) == Ids{"441900-agency"});
}

TEST_CASE("the area is the smallest division that holds all ledgers") {
  const auto area = [](const std::vector<Written>& ledgers) {
    Options options;
    options.as_of = make_date(2014, 10, 31);
    options.requirements = {"M01a"};
    return assessment_of(ledgers, options).area->code;
  };
  CHECK(area({}) == "440000");
  CHECK(area({{"440402-hrss", 2014, "halls: []\n"}}) == "440402");
  CHECK(area({{"440402-hrss", 2014, "halls: []\n"}, {"440404-hrss", 2014, "halls: []\n"}}) ==
        "440400");
  CHECK(area({{"440402-hrss", 2014, "halls: []\n"}, {"441704-hrss", 2014, "halls: []\n"}}) ==
        "440000");
  CHECK(area({{"441723-hrss", 2014, "halls: []\n"}}) == "441704");
}

TEST_CASE("an area that is no division of the plan is refused") {
  Options options;
  options.as_of = make_date(2014, 10, 31);
  options.area = "999999";
  CHECK_THROWS_AS(assess::assess(guangdong(), {}, {}, options), Failure);
}

TEST_CASE("a division's history goes on under its new code") {
  // The action plan was issued while Yun'an was a county; the district's own ledger says nothing.
  const std::string plan_issued =
      "documents:\n  - {id: p, kind: action_plan, title: Plan, issued: 2014-09-05}\n";
  const std::vector<Written> ledgers{{"445323-hrss", 2014, plan_issued},
                                     {"445303-hrss", 2014, "documents: []\n"}};
  const auto status = [&](const char* org, Date as_of) {
    return judge({"M02a", org, as_of, ledgers}).status;
  };
  CHECK(status("445323-hrss", make_date(2014, 9, 8)) == Status::met);
  CHECK(status("445303-hrss", make_date(2014, 9, 9)) == Status::met);
  CHECK(status("445303-hrss", make_date(2014, 10, 31)) == Status::met);
}
