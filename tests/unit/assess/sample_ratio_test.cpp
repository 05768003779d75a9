#include <doctest/doctest.h>

#include "judging.h"

using namespace sipub;
using namespace sipub::assess;

namespace {

const Date kDue = make_date(2014, 10, 31);

/// A survey that finds `aware` of `of` aware, and as many satisfied, on the last of its days.
std::string survey(int aware, int of, const std::string& last = "2014-10-20",
                   const std::string& more = "") {
  const std::string share = std::to_string(aware);
  const std::string all = std::to_string(of);
  return "  - {field_from: 2014-09-01, field_to: " + last +
         ", by: Invented Research, third_party: true, measure: share, aware: " + share +
         ", aware_n: " + all + ", satisfied: " + share + ", satisfied_n: " + all + more + "}\n";
}

std::string people(int number, const std::string& more = "") {
  return "base:\n  - {kind: permanent_residents, value: " + std::to_string(number) +
         ", as_of: 2014-08-31, source: invented" + more + "}\n";
}

Written district(const std::string& code, int weight, const std::string& surveys) {
  return {code + "-hrss", 2014, (weight > 0 ? people(weight) : "") + "surveys:\n" + surveys};
}

Result zhuhai(const std::vector<Written>& ledgers, Date as_of = kDue) {
  return judge({"S1-13b", "440400", as_of, ledgers});
}

const PartResult& awareness(const Result& result) { return part(result, "awareness"); }

}  // namespace

TEST_CASE("districts' samples are weighted by their people, never averaged") {
  // 90 % of 1000, 50 % of 3000, 40 % of 1000: 900 + 1500 + 400 = 2800 of 5000, 56 %. The mean of
  // the three would be 60 %.
  const Result result =
      zhuhai({district("440402", 1000, survey(90, 100)), district("440403", 3000, survey(100, 200)),
              district("440404", 1000, survey(40, 100))});
  CHECK(awareness(result).numerator == 2800);
  CHECK(awareness(result).denominator == 5000);
  CHECK(awareness(result).needed == 3000);
  CHECK(awareness(result).unit == Unit::people);
  CHECK(awareness(result).status == Status::not_met);
  CHECK(has_note(result, "weighted"));
}

TEST_CASE("a city's own survey goes before its districts'") {
  std::vector<Written> ledgers{district("440402", 1000, survey(10, 100)),
                               district("440403", 1000, survey(10, 100)),
                               district("440404", 1000, survey(10, 100))};
  ledgers.push_back(
      {"440000-hrss", 2014, "surveys:\n" + survey(600, 1000, "2014-10-31", ", area: \"440400\"")});
  const Result result = zhuhai(ledgers);
  CHECK(awareness(result).numerator == 600);
  CHECK(awareness(result).denominator == 1000);
  CHECK(awareness(result).status == Status::met);
}

TEST_CASE("a district without a survey may be anything") {
  const std::vector<Written> ledgers{district("440402", 1000, survey(90, 100)),
                                     district("440403", 3000, survey(100, 200)),
                                     {"440404-hrss", 2014, people(1000) + "surveys: []\n"}};
  // 2400 for sure, 3400 at most, of 5000.
  const Result result = zhuhai(ledgers);
  CHECK(awareness(result).lower == 2400);
  CHECK(awareness(result).upper == 3400);
  CHECK(awareness(result).status == Status::undetermined);
  CHECK(has_note(result, "no-survey"));
}

TEST_CASE("without a weight all samples are taken together, and the note says so") {
  // 90 + 50 + 40 = 180 of 300.
  const Result result =
      zhuhai({district("440402", 1000, survey(90, 100)), district("440403", 0, survey(50, 100)),
              district("440404", 1000, survey(40, 100))});
  CHECK(awareness(result).numerator == 180);
  CHECK(awareness(result).denominator == 300);
  CHECK(awareness(result).status == Status::met);
  CHECK(has_note(result, "pooled-samples"));
}

TEST_CASE("without a weight and a survey there is nothing to tell") {
  const Result result =
      zhuhai({district("440402", 1000, survey(90, 100)), district("440403", 0, survey(50, 100))});
  CHECK_FALSE(awareness(result).denominator);
  CHECK(awareness(result).status == Status::undetermined);
}

TEST_CASE("the latest survey of the window counts") {
  const std::string surveys =
      survey(90, 100, "2014-09-10") + survey(59, 100, "2014-10-20") + survey(95, 100, "2014-11-05");
  const Question question{"S1-13b", "440402", kDue, {district("440402", 0, surveys)}};
  CHECK(awareness(judge(question)).numerator == 59);
  CHECK(awareness(judge(question)).status == Status::not_met);
  Question later = question;
  later.as_of = make_date(2014, 12, 1);
  CHECK(awareness(judge(later)).status == Status::met_late);
}

TEST_CASE("a survey that ended before the stage is none of it") {
  const std::string before =
      "  - {field_from: 2014-08-01, field_to: 2014-08-31, by: Invented Research, third_party: "
      "true, measure: share, aware: 90, aware_n: 100, satisfied: 90, satisfied_n: 100}\n";
  const Question question{"S1-13b", "440402", kDue, {district("440402", 0, before)}};
  CHECK(awareness(judge(question)).status == Status::undetermined);
}

TEST_CASE("two surveys that end on one day and differ are alternatives") {
  const Question question{
      "S1-13b", "440402", kDue, {district("440402", 0, survey(55, 100) + survey(130, 200))}};
  const Result result = judge(question);
  CHECK(awareness(result).lower == 55);
  CHECK(awareness(result).upper == 65);  // 130 of 200, of the hundred that the other asked
  CHECK(awareness(result).status == Status::undetermined);
}

TEST_CASE("a share without the number asked proves nothing, and a score is no share") {
  const std::string without_n =
      "  - {field_from: 2014-10-01, field_to: 2014-10-20, by: Invented Research, third_party: "
      "true, measure: share, aware: 90}\n";
  const std::string score =
      "  - {field_from: 2014-10-01, field_to: 2014-10-20, by: Invented Research, third_party: "
      "true, measure: score, score: \"82.5\"}\n";
  for (const std::string& surveys : {without_n, score}) {
    const Question question{"S1-13b", "440402", kDue, {district("440402", 0, surveys)}};
    CHECK(awareness(judge(question)).status == Status::undetermined);
  }
}

TEST_CASE("a survey of satisfaction alone says nothing about awareness") {
  const std::string satisfied =
      "  - {field_from: 2014-10-01, field_to: 2014-10-20, by: Invented Research, third_party: "
      "true, measure: share, satisfied: 70, satisfied_n: 100}\n";
  const Result result = judge({"S1-13b", "440402", kDue, {district("440402", 0, satisfied)}});
  CHECK(awareness(result).status == Status::undetermined);
  CHECK(part(result, "satisfaction").status == Status::met);
}

TEST_CASE("beside the verdict stands how sure the sample is") {
  const auto found = [](int aware) {
    return judge({"S1-13b", "440402", kDue, {district("440402", 0, survey(aware, 100))}});
  };
  CHECK(has_note(found(69), "sample-firm"));
  CHECK(has_note(found(60), "sample-within"));
  CHECK(found(60).status == Status::met);
  CHECK(has_note(found(59), "sample-within"));
  CHECK(found(59).status == Status::not_met);
  CHECK(has_note(found(51), "sample-below"));
}

TEST_CASE("before the stage ends a survey may still come") {
  const Question question{
      "S1-13b", "440402", make_date(2014, 10, 1), {district("440402", 0, survey(10, 100))}};
  CHECK(judge(question).status == Status::pending);
}
