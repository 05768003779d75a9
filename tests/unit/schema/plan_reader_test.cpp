#include "schema/plan_reader.h"

#include <doctest/doctest.h>

#include <map>

#include "base/failure.h"
#include "plan_support.h"

namespace sipub::schema {
namespace {

using namespace testing;

const Plan& guangdong() {
  static const auto plan = read(guangdong_text(), guangdong_frame()).plan;
  return *plan;
}

std::string kind_of(const Measure& measure) {
  const char* names[] = {"count", "ratio", "cadence", "run", "each", "all_of"};
  return names[measure.kind.index()];
}

/// `a 3, b 1`, sorted.
std::string listed(const std::map<std::string, int>& counts) {
  std::string text;
  for (const auto& [name, count] : counts) {
    text += (text.empty() ? "" : ", ") + name + " " + std::to_string(count);
  }
  return text;
}

/// How many requirements are owed at each level by each role.
std::string owed(const Plan& plan, const Regions& regions, bool binding) {
  std::map<std::string, int> counts;
  for (const Requirement& requirement : plan.requirements) {
    for (const Ownership& ownership : requirement.owed_by) {
      if (ownership.binding != binding) continue;
      for (const std::size_t level : ownership.levels) {
        for (const std::string& role : ownership.roles) {
          ++counts[(ownership.leaf ? "leaf " : "") + regions.levels[level].id + " " + role];
        }
      }
    }
  }
  return listed(counts);
}

TEST_CASE("the Guangdong plan loads without a finding, under every choice of its readings") {
  CHECK(told(read(guangdong_text(), guangdong_frame()).diagnostics) == "");
  CHECK(told(check_every_choice(guangdong_text(), guangdong_frame())) == "");
}

TEST_CASE("the second plan loads without a finding, under every choice of its readings") {
  CHECK(told(check_every_choice(second_text(), second_frame())) == "");
}

// The figures are those of the ledger model, part (d), and of measures.tsv, counted by hand there.
TEST_CASE("89 requirements: 76 graded, 5 the same as another, 8 not graded") {
  int graded = 0, twins = 0, not_graded = 0;
  for (const Requirement& requirement : guangdong().requirements) {
    if (requirement.graded()) {
      ++graded;
      CHECK(requirement.measure != nullptr);
    } else if (!requirement.same_as.empty()) {
      ++twins;
    } else {
      ++not_graded;
    }
  }
  CHECK(guangdong().requirements.size() == 89);
  CHECK(graded == 76);
  CHECK(twins == 5);
  CHECK(not_graded == 8);
}

// The ledger model counts each 24, count 20, ratio 13, cadence 11, run 2 and six joined ones. Two
// of its 24, M01c and M02c, join parts here of which an office owes one: by its role, or by
// whether it has divisions below.
TEST_CASE("kinds of the graded requirements") {
  std::map<std::string, int> kinds;
  for (const Requirement& requirement : guangdong().requirements) {
    if (requirement.graded()) ++kinds[kind_of(*requirement.measure)];
  }
  CHECK(listed(kinds) == "all_of 8, cadence 11, count 20, each 22, ratio 13, run 2");
}

// Column `owed_by` of measures.tsv: `P:hrss` stands in 60 rows, `PCK:each` counts for both roles
// at three levels, `K*:hrss` in three rows for counties and the cities that have none.
TEST_CASE("who owes how many requirements") {
  const Regions& regions = guangdong_frame().regions;
  CHECK(owed(guangdong(), regions, true) ==
        "city agency 31, city hrss 58, county agency 26, county hrss 29, leaf city hrss 3, "
        "leaf county hrss 3, province agency 25, province hrss 60");
  CHECK(owed(guangdong(), regions, false) == "city hrss 11, county hrss 11");
}

TEST_CASE("stages, groups, offices, readings and clauses") {
  const Plan& plan = guangdong();
  CHECK(plan.id == "guangdong-2014");
  CHECK(plan.utc_offset_minutes == 480);
  CHECK(!plan.issued.has_value());
  CHECK(plan.languages.size() == 3);
  CHECK(plan.language == Language::zh_hans);
  CHECK(!plan.missing_is_nothing);
  REQUIRE(plan.stages.size() == 3);
  CHECK(plan.whole() == Period{make_date(2014, 9, 1), make_date(2015, 6, 30)});
  REQUIRE(plan.find_stage("S2") != nullptr);
  CHECK(plan.find_stage("S2")->window == Period{make_date(2014, 11, 1), make_date(2015, 1, 31)});
  CHECK(plan.find_stage("S4") == nullptr);
  REQUIRE(plan.groups.size() == 2);
  CHECK(plan.groups[1].headings.size() == 7);
  CHECK(plan.offices.size() == 15);
  // A1 to A46 and A21b.
  CHECK(plan.readings.size() == 47);
  CHECK(plan.ungraded_clauses.size() == 5);
  CHECK(plan.find("S1-08a") != nullptr);
  CHECK(plan.find("S1-99") == nullptr);
}

TEST_CASE("one requirement with all its keys") {
  const Requirement& requirement = *guangdong().find("M06c");
  CHECK(requirement.stage.empty());
  CHECK(requirement.group == "measures");
  CHECK(requirement.heading == "platforms");
  CHECK(requirement.clause.line == 49);
  CHECK(requirement.reconstructed);
  CHECK(requirement.raw_text.starts_with("省社保局"));
  CHECK(!requirement.note.empty());
  CHECK(requirement.lead == std::vector<std::string>{"labour_relations", "bureau"});
  CHECK(requirement.cooperating == std::vector<std::string>{"finance"});
  CHECK(requirement.scope == Scope::org);
  CHECK(requirement.readings == std::vector<std::string>{"A18", "A33", "A34"});
  CHECK(requirement.graded());
  const auto written = guangdong_text();
  const auto at = written.find("  - id: M06c");
  CHECK(requirement.position.line ==
        static_cast<std::uint32_t>(
            1 + std::count(written.begin(), written.begin() + static_cast<long>(at), '\n')));
  CHECK(requirement.position.column == 5);
}

TEST_CASE("windows") {
  const auto window = [](std::string_view id) { return guangdong().find(id)->window; };
  // A state of stage 2, judged from the stage's first day.
  CHECK(window("S2-04").basis == Basis::state);
  CHECK(window("S2-04").from == make_date(2014, 11, 1));
  CHECK(window("S2-04").due == make_date(2015, 1, 31));
  CHECK(window("S1-08a").basis == Basis::window);
  CHECK(window("S1-08a").from == make_date(2014, 9, 1));
  CHECK(window("S1-08a").due == make_date(2014, 10, 31));
  // A working measure counts from the plan's first day.
  CHECK(window("M13a").basis == Basis::cumulative);
  CHECK(window("M13a").from == make_date(2014, 9, 1));
  CHECK(window("M13a").due == make_date(2015, 6, 30));
  CHECK(window("M13a").undated);
  CHECK(window("M04c").due == make_date(2015, 6, 30));
  CHECK(window("G2").due == make_date(2014, 12, 31));
}

TEST_CASE("a twin for each level") {
  const auto& same_as = guangdong().find("M11")->same_as;
  CHECK(same_as == std::map<std::size_t, std::string>{{0, "S1-12a"}, {1, "S1-12b"}});
  CHECK(guangdong().find("M07a")->same_as.size() == 3);
}

TEST_CASE("readings switch values, keys and list elements") {
  const auto with = [](const std::string& reading, const std::string& choice) {
    return read(guangdong_text(), guangdong_frame(), {{reading, choice}}).plan;
  };
  SUBCASE("a value") {
    CHECK(!with("A33", "never_due")->find("M13a")->window.due.has_value());
    CHECK(with("A32", "as_nothing")->missing_is_nothing);
  }
  SUBCASE("a key that is left out by default") {
    const auto at_most = [](const Plan& plan) {
      return std::get<CadenceMeasure>(plan.find("S1-12b")->measure->kind).target.at_most;
    };
    CHECK(!at_most(guangdong()).has_value());
    CHECK(at_most(*with("A22", "at_most_two")) == 2);
  }
  SUBCASE("an element of a list") {
    const auto parts = [](const Plan& plan) {
      return std::get<AllOfMeasure>(plan.find("S1-01b")->measure->kind).parts.size();
    };
    CHECK(parts(guangdong()) == 2);
    CHECK(parts(*with("A35", "one_day")) == 3);
  }
  SUBCASE("a whole measure, and who owes it") {
    CHECK(kind_of(*with("A21", "both")->find("S1-10a")->measure) == "all_of");
    CHECK(with("A43", "each_city")->find("M15a")->owed_by.front().levels ==
          std::vector<std::size_t>{1});
  }
  SUBCASE("whether it is graded at all") {
    CHECK(!with("A34", "left_out")->find("M06c")->graded());
  }
  SUBCASE("the chosen one is kept") {
    const auto plan = with("A1", "pooled");
    CHECK(plan->readings.front().chosen == 1);
    CHECK(plan->readings.front().switchable());
  }
}

TEST_CASE("a reading or choice that doesn't exist is refused with the known ones") {
  const auto failure = [](const ReadingChoices& choices) -> std::string {
    try {
      read(guangdong_text(), guangdong_frame(), choices);
    } catch (const Failure& caught) {
      return caught.words().en;
    }
    return {};
  };
  CHECK(failure({{"A22", "three"}}) ==
        "Reading “A22” has no choice “three”; it has at_least_one, at_most_two.");
  CHECK(failure({{"B1", "x"}}).starts_with("The plan has no reading “B1” to choose; it has A1, "));
  // A decision without alternatives can't be chosen.
  CHECK(!failure({{"A3", "whole_numbers"}}).empty());
}

TEST_CASE("a plan keeps its meaning when it is moved with its frame") {
  PlanFrame frame = new_second_frame();
  auto plan = read(second_text(), frame).plan;
  adopt(*plan, std::move(frame));
  const Plan moved = std::move(*plan);
  const auto& each = std::get<EachMeasure>(moved.find("F10")->measure->kind);
  CHECK(each.vocabulary == moved.shape.find_vocabulary("theme"));
  const auto& inner = std::get<CountMeasure>(each.inner->kind);
  const auto& path = inner.select.where.front().path;
  CHECK(path.last == &moved.shape.sections[inner.select.section].record.fields[path.fields.back()]);
  CHECK(path.last->name == "themes");
  CHECK(moved.regions.find("H1A") == &moved.regions.divisions[2]);
}

}  // namespace
}  // namespace sipub::schema
