#include "report/course.h"

#include <doctest/doctest.h>

#include "report/units.h"
#include "sample_assessment.h"
#include "schema/library.h"

using namespace sipub;
using namespace sipub::report;

namespace {

/// The sample's assessment on another day.
assess::Assessment on(const schema::Plan& plan, Date day) {
  assess::Assessment made = sample::assessment(plan);
  made.as_of = day;
  return made;
}

const Wording& wording() {
  static const Wording kept = Wording::load(schema::Library::embedded());
  return kept;
}

}  // namespace

TEST_CASE("a course counts what stood how, by stage and day") {
  const auto plan = sample::plan();
  Course course(*plan, wording());
  assess::Assessment first = on(*plan, make_date(2014, 10, 26));
  // R1 of Alpha was not met yet.
  first.results[0].status = assess::Status::pending;
  course.add(first);
  const assess::Assessment last = on(*plan, make_date(2014, 10, 31));
  course.add(last);
  const auto stage = course.of_part("S1");
  REQUIRE(stage.size() == 2);
  // R1 twice, R2 once, R3 twice: one of them met in the beginning, then two of five.
  CHECK(stage[0].graded() == 5);
  CHECK(stage[0].kept() == 1);
  CHECK(stage[1].kept() == 2);
  CHECK(course.of_part("S2")[1].graded() == 0);
}

TEST_CASE("an owner's figures stand within the requirement's time only") {
  auto plan = sample::plan();
  plan->id = "guangdong-2014";  // whose courses the wording names
  plan->requirements[2].id = "S1-08a";
  Course course(*plan, wording());
  const std::vector<assess::Assessment> days = {
      on(*plan, make_date(2014, 8, 31)), on(*plan, make_date(2014, 10, 26)),
      on(*plan, make_date(2014, 11, 9)), on(*plan, make_date(2014, 11, 23))};
  for (const auto& day : days) course.add(day);
  const auto owners = course.of_owners(wording().courses(plan->id).front());
  // Beta's figure is never known.
  REQUIRE(owners.size() == 1);
  CHECK(owners[0].any->division->code == "990100");
  const auto& figures = owners[0].figures[0];
  REQUIRE(figures.size() == 4);
  CHECK_FALSE(figures[0]);  // before 1 September
  CHECK(figures[1] == Share{600, 1000});
  CHECK(figures[2] == Share{600, 1000});  // the first day past 31 October: the final figure
  CHECK_FALSE(figures[3]);
}

TEST_CASE("a course ends with the day itself, or with the plan") {
  const auto plan = sample::plan();
  CHECK(course_days(*plan, make_date(2014, 8, 1)).empty());
  CHECK(course_days(*plan, make_date(2014, 9, 20)) ==
        std::vector<Date>{make_date(2014, 9, 14), make_date(2014, 9, 20)});
  CHECK(course_days(*plan, make_date(2016, 1, 1)).back() == make_date(2015, 1, 31));
}

TEST_CASE("units: the area's own doings, then what lies right below it") {
  const auto plan = sample::plan();
  const assess::Assessment assessment = sample::assessment(*plan);
  const Frame frame{assessment, wording(), Language::zh_hans};
  const Units units(assessment);
  REQUIRE(units.all().size() == 3);
  CHECK(units.name_of(frame, units.all()[0]) == "示例省本级");
  CHECK(units.name_of(frame, units.all()[1]) == "甲市");
  // R1 and R3 met in Alpha; one missed, one unknown in Beta.
  CHECK(units.all()[1].counts.kept() == 2);
  CHECK(units.all()[2].counts.kept() == 0);
  CHECK(units.all()[2].counts.graded() == 2);
  CHECK(&units.of(*plan->regions.find("990200")) == &units.all()[2]);
}
