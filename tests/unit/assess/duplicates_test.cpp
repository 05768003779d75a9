#include <doctest/doctest.h>

#include "assessing.h"

using namespace sipub;
using namespace sipub::assess;

namespace {

Options options(Date as_of, std::vector<std::string> requirements = {}) {
  Options options;
  options.as_of = as_of;
  options.requirements = std::move(requirements);
  return options;
}

const Date kDue = make_date(2014, 10, 31);

const Written kHall{"440402-hrss", 2014,
                    "halls:\n  - {id: a, name: Hall, pickup: {since: 2014-11-02, prominent: true, "
                    "policies: all, guides: all}}\n"};

std::int64_t total(const Summary& summary) {
  std::int64_t sum = 0;
  for (const auto& [status, count] : summary.counts) sum += count;
  return sum;
}

}  // namespace

TEST_CASE("a duplicate carries its twin's answer and date, and is counted there alone") {
  const Assessed all = assessment_of({kHall}, options(make_date(2014, 11, 30), {"S1-06b", "M05b"}));
  const Result& twin = all.of("S1-06b", "440402-hrss");
  const Result& duplicate = all.of("M05b", "440402-hrss");
  CHECK(duplicate.same_as == "S1-06b");
  CHECK(twin.status == Status::met_late);
  CHECK(duplicate.status == twin.status);
  CHECK(duplicate.achieved_on == twin.achieved_on);
  CHECK(duplicate.due == twin.due);
  CHECK(duplicate.parts.size() == twin.parts.size());
  // The district's department and agency.
  CHECK(all.results.size() == 4);
  CHECK(total(all.summary) == 2);
}

TEST_CASE("asked for alone, a duplicate says the same") {
  const Assessed alone = assessment_of({kHall}, options(make_date(2014, 11, 30), {"M05b"}));
  CHECK(alone.of("M05b", "440402-hrss").status == Status::met_late);
  CHECK(alone.of("M05b", "440402-hrss").achieved_on == make_date(2014, 11, 2));
  CHECK(total(alone.summary) == 0);
}

TEST_CASE("a twin may differ by level") {
  const Assessed all = assessment_of({}, options(kDue, {"M11"}));
  CHECK(all.of("M11", "440000").same_as == "S1-12a");
  CHECK(all.of("M11", "440400").same_as == "S1-12b");
}

TEST_CASE("a duplicate shows advisories of its own") {
  Options asked = options(kDue, {"M11"});
  asked.area = "440400";
  const Assessed all = assessment_of(
      {{"440400-hrss", 2014,
        "sms:\n  - {date: 2014-09-01, operator: Invented}\n  - {date: 2014-09-08}\n"}},
      asked);
  const PartResult& advisory = part(all.of("M11", "440400"), "with_operator");
  CHECK(advisory.advisory);
  CHECK(advisory.numerator == 1);
  CHECK(advisory.status == Status::not_graded);
}

TEST_CASE("what is not graded says why, and shows its figure without a verdict") {
  const Assessed all = assessment_of(
      {{"440400-hrss", 2014,
        "budgets:\n  - {id: b, year: 2014, purpose: disclosure, amount: 300000, kind: "
        "subsidy_down}\n"}},
      options(kDue, {"M16c", "M15c"}));
  const Result& funds = all.of("M16c", "440400-hrss");
  CHECK(funds.status == Status::not_graded);
  CHECK(has_note(funds, "not-graded"));
  REQUIRE(funds.parts.size() == 1);
  CHECK(funds.parts.front().advisory);
  CHECK(funds.parts.front().numerator == 300000);
}

TEST_CASE("a benchmark shows figure and target, has no verdict and no place in the summary") {
  const std::string rows =
      "base:\n"
      "  - {kind: park, value: 100, as_of: 2014-08-31, source: invented}\n"
      "coverage:\n"
      "  - {kind: park, as_of: 2014-10-31, board: 10}\n";
  const Assessed all = assessment_of({{"440402-hrss", 2014, rows}}, options(kDue, {"S1-04"}));
  REQUIRE(all.results.size() == 1);
  const Result& result = all.results.front();
  CHECK_FALSE(result.binding);
  CHECK(result.status == Status::not_graded);
  CHECK(part(result, "park").numerator == 10);
  CHECK(part(result, "park").needed == 50);
  CHECK(part(result, "park").status == Status::not_graded);
  CHECK(total(all.summary) == 0);
}

TEST_CASE("an advisory never changes a verdict") {
  // Three messages in one week: at most two is only shown.
  std::string sms =
      "sms:\n  - {from: 2014-09-01, to: 2014-10-26, per_week: 3}\n  - {date: 2014-10-31}\n";
  const Assessed all =
      assessment_of({{"440400-hrss", 2014, sms}}, options(make_date(2014, 11, 3), {"S1-12b"}));
  const Result& result = all.of("S1-12b", "440400");
  CHECK(result.status == Status::met);
  CHECK(part(result, "at_most_two").advisory);
  CHECK(part(result, "at_most_two").status == Status::not_graded);
}

TEST_CASE("before a window begins nothing is due, whatever is there already") {
  const Assessed all = assessment_of({}, options(kDue, {"S2-01"}));
  for (const Result& result : all.results) {
    CHECK(result.status == Status::not_due);
    CHECK(result.parts.empty());
    CHECK(result.expected == 1);
  }
  const Assessed begun = assessment_of({}, options(make_date(2014, 11, 1), {"S2-01"}));
  CHECK(begun.results.front().status == Status::pending);
}

TEST_CASE("the overall goals tally the results that count, as they stood on their day") {
  const std::vector<Written> ledgers{kHall};
  // On 31 October the pick-up point wasn't there; on 2 November it was, too late for the goal.
  const auto tally = [&](Date as_of) {
    Options asked = options(as_of, {"G1"});
    asked.area = "440000";
    return assessment_of(ledgers, asked).of("G1", "440000").parts.front();
  };
  const PartResult on_time = tally(kDue);
  const PartResult later = tally(make_date(2014, 11, 30));
  CHECK(on_time.denominator == later.denominator);
  CHECK(on_time.numerator == later.numerator);
  CHECK(on_time.advisory);
}

TEST_CASE("evidence past the limit is counted") {
  std::string halls = "halls:\n";
  for (int i = 0; i < 5; ++i)
    halls += "  - {id: h" + std::to_string(i) + ", name: Hall, board: {since: 2014-09-01}}\n";
  Options asked = options(kDue, {"S1-06a"});
  asked.evidence_limit = 3;
  const Assessed all = assessment_of({{"440402-hrss", 2014, halls}}, asked);
  CHECK(all.of("S1-06a", "440402-hrss").evidence.size() == 3);
  CHECK(all.of("S1-06a", "440402-hrss").evidence_left_out == 2);
}
