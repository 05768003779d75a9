#include <doctest/doctest.h>

#include "judging.h"

using namespace sipub;
using namespace sipub::assess;

namespace {

const Date kDue = make_date(2014, 10, 31);

std::string month(const std::string& name, int answered, int abandoned) {
  return "  - {month: " + name + ", answered: " + std::to_string(answered) +
         ", abandoned: " + std::to_string(abandoned) + ", rated: 10, satisfied: 10}\n";
}

Written guangzhou(const std::string& months) {
  return {"440100-hrss", 2014, "hotline:\n" + months};
}

Question answered(const std::string& months, Date as_of = kDue, Readings readings = {}) {
  return {"S1-08a", "440100-hrss", as_of, {guangzhou(months)}, std::move(readings)};
}

}  // namespace

TEST_CASE("months are summed, not averaged") {
  // 10 of 20 and 400 of 980: 410 of 1000, 41 %; the mean of 50 % and 41 % would be 45 %.
  const Result result = judge(answered(month("2014-09", 10, 10) + month("2014-10", 400, 580)));
  CHECK(result.parts[0].numerator == 410);
  CHECK(result.parts[0].denominator == 1000);
  CHECK(result.shortfall == 90);
  CHECK(result.status == Status::not_met);
}

TEST_CASE("before the last month is over a sum may still be reached or lost") {
  const std::string september = month("2014-09", 90, 10);
  const Result early = judge(answered(september, make_date(2014, 10, 30)));
  CHECK(early.status == Status::pending);
  CHECK(early.parts[0].numerator == 90);
  CHECK(early.parts[0].denominator == 100);
}

TEST_CASE("a missing month, or one that can't be read, leaves the sum open") {
  const Result missing = judge(answered(month("2014-09", 90, 10)));
  CHECK(missing.status == Status::undetermined);
  CHECK_FALSE(missing.parts[0].denominator);
  CHECK(has_note(missing, "months-missing"));
  const Result faulty = judge(
      answered(month("2014-09", 90, 10) +
               "  - {month: 2014-10, answered: many, abandoned: 10, rated: 10, satisfied: 10}\n"));
  CHECK(faulty.status == Status::undetermined);
}

TEST_CASE("other months are not asked about, and never make it late") {
  const std::string months = month("2014-08", 900, 0) + month("2014-09", 10, 90) +
                             month("2014-10", 10, 90) + month("2014-11", 900, 0);
  const Result result = judge(answered(months, make_date(2014, 12, 31)));
  CHECK(result.parts[0].numerator == 20);
  CHECK(result.status == Status::not_met);
}

TEST_CASE("every month by itself, the other reading") {
  const Readings every{{"A10", "every_month"}};
  const std::string months = month("2014-09", 90, 10) + month("2014-10", 49, 51);
  const Result result = judge(answered(months, kDue, every));
  CHECK(part(result, "2014-09").status == Status::met);
  CHECK(part(result, "2014-10").status == Status::not_met);
  CHECK(part(result, "2014-10").needed == 50);
  CHECK(result.status == Status::not_met);
  // A month that has failed can't be made good by those to come.
  const Result early = judge(answered(month("2014-09", 10, 90), make_date(2014, 10, 15), every));
  CHECK(early.status == Status::not_met);
  CHECK(part(early, "2014-10").status == Status::pending);
}

TEST_CASE("the last month alone, another reading") {
  const Readings last{{"A10", "last_month"}};
  CHECK(judge(answered(month("2014-10", 60, 40), kDue, last)).status == Status::met);
  CHECK(judge(answered(month("2014-09", 99, 1) + month("2014-10", 40, 60), kDue, last)).status ==
        Status::not_met);
}

TEST_CASE("the hotlines of the province together, another reading") {
  const Readings pooled{{"A10", "pooled"}};
  std::vector<Written> ledgers;
  const std::string months = month("2014-09", 30, 20) + month("2014-10", 25, 25);
  for (const char* code :
       {"440000", "440100", "440200", "440300", "440400", "440500", "440600", "440700",
        "440800", "440900", "441200", "441300", "441400", "441500", "441600", "441700",
        "441800", "441900", "442000", "445100", "445200", "445300"})
    ledgers.push_back({std::string(code) + "-hrss", 2014, "hotline:\n" + months});
  const Result result = judge({"S1-08a", "440000-hrss", kDue, ledgers, pooled});
  CHECK(result.parts[0].numerator == 1210);  // 22 hotlines, 30 + 25 each
  CHECK(result.parts[0].denominator == 2200);
  CHECK(result.status == Status::met);
  ledgers.pop_back();
  CHECK(judge({"S1-08a", "440000-hrss", kDue, ledgers, pooled}).status == Status::undetermined);
}
