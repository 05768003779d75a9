#include "report/trend.h"

#include <doctest/doctest.h>

using namespace sipub;
using namespace sipub::report;

namespace {

std::string days(Date from, Date to, int length) {
  std::string text;
  for (const Date day : trend_days(from, to, length)) text += format_iso(day) + ' ';
  return text;
}

}  // namespace

TEST_CASE("a course is told at the ends of its periods and on its last day") {
  const Date first = make_date(2014, 9, 1);
  CHECK(days(first, make_date(2014, 9, 28), 14) == "2014-09-14 2014-09-28 ");
  CHECK(days(first, make_date(2014, 9, 30), 14) == "2014-09-14 2014-09-28 2014-09-30 ");
  CHECK(days(first, make_date(2014, 9, 10), 7) == "2014-09-07 2014-09-10 ");
  CHECK(days(make_date(2014, 9, 20), make_date(2014, 11, 3), 0) ==
        "2014-09-30 2014-10-31 2014-11-03 ");
  CHECK(days(first, first, 14) == "2014-09-01 ");
}

TEST_CASE("a figure that comes later has no points before") {
  schema::Requirement requirement;
  requirement.id = "R1";
  schema::Division division;
  division.code = "10";
  assess::Result result;
  result.requirement = &requirement;
  result.scope = schema::Scope::division;
  result.division = &division;
  result.status = assess::Status::pending;
  assess::PartResult part;
  part.numerator = 3;
  part.denominator = 4;
  part.status = assess::Status::pending;
  result.parts = {part};

  Trend trend;
  assess::Assessment assessment;
  assessment.as_of = make_date(2014, 9, 14);
  trend.add(assessment);
  assessment.as_of = make_date(2014, 9, 28);
  assessment.results = {result};
  trend.add(assessment);
  assessment.results.front().status = assess::Status::met;
  trend.add(assessment);

  REQUIRE(trend.series().size() == 1);
  const auto& points = trend.series().front().points;
  REQUIRE(points.size() == 3);
  CHECK_FALSE(points[0]);
  CHECK(points[1]->numerator == 3);
  REQUIRE(trend.counts().size() == 1);
  CHECK(trend.counts().front().met == std::vector<std::int64_t>{0, 0, 1});
  CHECK(trend.counts().front().all == std::vector<std::int64_t>{0, 1, 1});
}
