#include "schema/measure_reader.h"

#include <doctest/doctest.h>

#include "plan_fragment.h"
#include "schema/facts.h"

namespace sipub::schema {
namespace {

using namespace testing;
using Test = Condition::Test;

/// X1 of a small plan whose measure is this; the plan must be faultless.
class Read {
 public:
  explicit Read(std::string_view fragment) : read_(read(plan_with(fragment), fragment_frame())) {
    REQUIRE(told(read_.diagnostics) == "");
  }
  const Requirement& requirement() const { return *read_.plan->find("X1"); }
  const Measure& measure() const { return *requirement().measure; }
  template <class Kind>
  const Kind& as() const {
    return std::get<Kind>(measure().kind);
  }

 private:
  ReadPlan read_;
};

std::size_t section(std::string_view name) { return *fragment_frame().shape.find_section(name); }

const FieldShape& field(std::string_view section_name, std::string_view name) {
  const MapShape& map = fragment_frame().shape.sections[section(section_name)].record;
  return map.fields[*map.find(name)];
}

TEST_CASE("a count of records") {
  const Read read("measure: {kind: count, section: papers, at_least: 3, at_most: 5}\n");
  const auto& count = read.as<CountMeasure>();
  CHECK(count.select.source == Selection::Source::section);
  CHECK(count.select.section == section("papers"));
  CHECK(count.select.from == From::own);
  CHECK(count.amount.kind == Amount::Kind::records);
  CHECK(count.target.kind == Target::Kind::number);
  CHECK(count.target.value == 3);
  CHECK(count.target.at_most == 5);
}

TEST_CASE("a sum compared with a share of a base figure") {
  const Read read(
      "scope: division\nmeasure:\n  kind: count\n  section: bulletins\n  value: {sum: copies}\n"
      "  at_least:\n    percent: 80\n    close: 70\n"
      "    of: {section: census, from: area, where: {place: home}, value: number}\n");
  const auto& count = read.as<CountMeasure>();
  CHECK(count.select.from == From::division);
  CHECK(count.amount.kind == Amount::Kind::sum);
  REQUIRE(count.amount.paths.size() == 1);
  CHECK(count.amount.paths[0].last == &field("bulletins", "copies"));
  CHECK(count.target.kind == Target::Kind::percent);
  CHECK(count.target.value == 80);
  CHECK(count.target.close == 70);
  REQUIRE(count.target.base != nullptr);
  CHECK(count.target.base->select.section == section("census"));
  CHECK(count.target.base->select.from == From::area);
  REQUIRE(count.target.base->select.where.size() == 1);
  CHECK(count.target.base->select.where[0].operands[0].kind == Operand::Kind::word);
  CHECK(count.target.base->amount.paths[0].last == &field("census", "number"));
}

TEST_CASE("where facts are looked for when nothing is said") {
  const auto from = [](const std::string& keys) {
    return Read(keys + "measure: {kind: count, section: papers, at_least: 1}\n")
        .as<CountMeasure>()
        .select.from;
  };
  CHECK(from("scope: org\n") == From::own);
  CHECK(from("scope: division\n") == From::division);
  CHECK(from("scope: area\n") == From::area);
  // The members of an each over divisions have several ledgers, even where an org is judged.
  const Read read(
      "scope: org\nowed_by:\n  - {levels: [reach], roles: [press]}\nmeasure:\n  kind: each\n"
      "  of: {divisions: below, level: district}\n"
      "  inner: {kind: count, section: papers, at_least: 1}\n  at_least: {percent: 50}\n");
  const auto& each = read.as<EachMeasure>();
  CHECK(std::get<CountMeasure>(each.inner->kind).select.from == From::division);
  CHECK(each.levels == std::vector<std::size_t>{2});
  CHECK(each.target.kind == Target::Kind::percent);
}

TEST_CASE("every test on a field") {
  const Read read(
      "measure:\n  kind: count\n  section: gauges\n  at_least: 1\n  where:\n"
      "    name: [Alder, Birch]\n"
      "    built: {by: day, within: spring}\n"
      "    removed: {lasts: day, by: built}\n"
      "    panel.hung: {after: day}\n"
      "    panel.height_mm: {at_least: 500, at_most: 900}\n"
      "    note: {set: false}\n"
      "    id: {set: true, is_not: x}\n"
      "    keepers: {some: {since: {by: day}, until: {within: window}}}\n");
  const auto& where = read.as<CountMeasure>().select.where;
  std::vector<std::pair<std::string, Test>> tests;
  for (const Condition& condition : where) tests.emplace_back(condition.path.text, condition.test);
  CHECK(tests == std::vector<std::pair<std::string, Test>>{{"name", Test::one_of},
                                                           {"built", Test::by_day},
                                                           {"built", Test::within},
                                                           {"removed", Test::by_field},
                                                           {"removed", Test::lasts_day},
                                                           {"panel.hung", Test::after_day},
                                                           {"panel.height_mm", Test::at_least},
                                                           {"panel.height_mm", Test::at_most},
                                                           {"note", Test::not_set},
                                                           {"id", Test::set},
                                                           {"id", Test::is_not},
                                                           {"keepers", Test::some}});
  CHECK(where[0].operands.size() == 2);
  CHECK(where[0].operands[1].text == "Birch");
  CHECK(where[2].period == Period{make_date(2031, 3, 10), make_date(2031, 5, 18)});
  CHECK(where[3].other.last == &field("gauges", "built"));
  CHECK(where[6].operands[0].number == 500);
  REQUIRE(where[11].conditions.size() == 2);
  CHECK(where[11].conditions[1].test == Test::within);
  CHECK(!where[11].conditions[1].period.has_value());
}

TEST_CASE("tests on lists") {
  const Read read(
      "measure:\n  kind: count\n  section: bulletins\n  at_least: 1\n  where:\n"
      "    themes: {all_of: [level, route], includes: themes, set: true}\n");
  const auto& where = read.as<CountMeasure>().select.where;
  REQUIRE(where.size() == 3);
  CHECK(where[0].test == Test::set);
  CHECK(where[1].test == Test::all_of);
  CHECK(where[1].operands.size() == 2);
  CHECK(where[2].test == Test::includes);
}

TEST_CASE("a path runs through maps, lists and references") {
  const Read read(
      "measure: {kind: count, section: measurements, at_least: 1,\n"
      "  where: {gauge.keepers.since: {by: day}, gauge.panel.hung: {by: day}}}\n");
  const auto& where = read.as<CountMeasure>().select.where;
  const FieldPath& path = where[0].path;
  REQUIRE(path.fields.size() == 3);
  CHECK(path.shapes[0]->name == "gauge");
  CHECK(path.shapes[1]->type == FieldType::list);
  CHECK(path.last->name == "since");
  CHECK(path.sections == std::vector<std::size_t>{section("gauges"), FieldPath::kSameRecord,
                                                  FieldPath::kSameRecord});
  CHECK(where[1].path.sections[0] == section("gauges"));
}

TEST_CASE("members of a set of words, of records, of divisions and of a list") {
  SUBCASE("words, with more asked of one of them") {
    const Read read(
        "measure:\n  kind: each\n  of: {words: [level, route], vocabulary: theme}\n"
        "  inner: {kind: count, section: bulletins, where: {themes: $member}, at_least: 1}\n"
        "  only: {route: {copies: {at_least: 5}}}\n  at_least: 2\n");
    const auto& each = read.as<EachMeasure>();
    CHECK(each.set == EachMeasure::Set::words);
    CHECK(each.words == std::vector<std::size_t>{0, 1});
    CHECK(std::get<CountMeasure>(each.inner->kind).select.where[0].operands[0].kind ==
          Operand::Kind::member);
    REQUIRE(each.only.size() == 1);
    CHECK(each.only[0].first == 1);
    CHECK(each.only[0].second[0].test == Test::at_least);
  }
  SUBCASE("records") {
    const Read read(
        "measure:\n  kind: each\n  of: {records: gauges, where: {built: {by: day}}}\n  inner:\n"
        "    kind: count\n    section: measurements\n    where: {gauge: $member.id}\n"
        "    at_least: 1\n  at_least: all\n  empty: met\n"
        "  empty_needs: {kind: count, section: papers, at_least: 1}\n  open: removed\n");
    const auto& each = read.as<EachMeasure>();
    CHECK(each.set == EachMeasure::Set::records);
    CHECK(each.records.where.size() == 1);
    CHECK(std::get<CountMeasure>(each.inner->kind).select.where[0].operands[0].kind ==
          Operand::Kind::member_id);
    CHECK(each.empty == EachMeasure::Empty::met);
    CHECK(each.empty_needs != nullptr);
    CHECK(each.open.last == &field("gauges", "removed"));
  }
  SUBCASE("records, by another field and by their office") {
    const Read read(
        "measure:\n  kind: each\n  of: {records: gauges}\n  inner:\n    kind: count\n"
        "    section: gauges\n    where: {name: $member.name, note: $member.org}\n"
        "    at_least: 1\n  at_least: all\n");
    const auto& where = std::get<CountMeasure>(read.as<EachMeasure>().inner->kind).select.where;
    CHECK(where[0].operands[0].kind == Operand::Kind::member_path);
    CHECK(where[0].operands[0].path.last == &field("gauges", "name"));
    CHECK(where[1].operands[0].kind == Operand::Kind::member_org);
  }
  SUBCASE("the elements of a list") {
    const Read read(
        "measure:\n  kind: each\n  of: {list: gauges.keepers, where: {until: {set: false}}}\n"
        "  satisfies: {since: {by: day}}\n  at_least: all\n");
    const auto& each = read.as<EachMeasure>();
    CHECK(each.set == EachMeasure::Set::list);
    CHECK(each.list.section == section("gauges"));
    CHECK(each.list.path.last == &field("gauges", "keepers"));
    CHECK(each.list_where[0].test == Test::not_set);
    CHECK(each.satisfies[0].path.last->name == "since");
  }
  SUBCASE("a list inside the member") {
    const Read read(
        "measure:\n  kind: each\n  of: {records: gauges}\n  inner: {kind: count, list: keepers, "
        "where: {since: {by: day}}, at_least: 1}\n  at_least: all\n");
    const auto& select = std::get<CountMeasure>(read.as<EachMeasure>().inner->kind).select;
    CHECK(select.source == Selection::Source::member_list);
    CHECK(select.list.last == &field("gauges", "keepers"));
    CHECK(select.where[0].path.fields.size() == 1);
  }
}

TEST_CASE("facts that the program supplies") {
  const Read read(
      "measure:\n  kind: count\n  section: ledgers\n"
      "  where: {year: [2030, 2031], errors: 0, established: {by: day}}\n"
      "  having: {section: papers, where: {issued: {by: day}}}\n  at_least: 1\n");
  const Selection& select = read.as<CountMeasure>().select;
  CHECK(select.source == Selection::Source::ledgers);
  CHECK(select.where[0].path.fields == std::vector<std::size_t>{Selection::ledger_year});
  CHECK(select.where[0].operands[1].number == 2031);
  CHECK(select.where[1].path.fields == std::vector<std::size_t>{Selection::ledger_errors});
  CHECK(select.where[2].path.fields == std::vector<std::size_t>{Selection::ledger_established});
  REQUIRE(select.having != nullptr);
  CHECK(select.having->section == section("papers"));

  const Read tally(
      "not_graded:\n  reason: {en: x}\n  figure:\n    kind: each\n"
      "    of: {records: results, from: below, where: {stage: spring}}\n"
      "    satisfies: {status: [met, met-late]}\n    advisory: true\n");
  const auto& each = std::get<EachMeasure>(tally.requirement().figure->kind);
  CHECK(!tally.requirement().graded());
  CHECK(each.records.source == Selection::Source::results);
  CHECK(each.records.from == From::below);
  CHECK(each.satisfies[0].path.fields == std::vector<std::size_t>{Selection::result_status});
  CHECK(each.satisfies[0].operands[1].text == "met-late");
}

TEST_CASE("a ratio, word by word") {
  const Read read(
      "scope: area\nmeasure:\n  kind: ratio\n  over: {section: sirens, value: heard}\n"
      "  under: {section: census, value: number}\n  capped: true\n  take: sum\n  per:\n"
      "    over: place\n    under: place\n    words:\n      - home\n"
      "      - {over: school, under: {first: [school, home]}}\n"
      "      - {id: both, label: {en: both}, over: [home, school], under: [home, school]}\n"
      "    pooled: instead\n  at_least: {percent: 75}\n");
  const auto& ratio = read.as<RatioMeasure>();
  CHECK(ratio.over.from == From::area);
  CHECK(ratio.over_amount.kind == Amount::Kind::sum);
  CHECK(ratio.capped);
  CHECK(ratio.take == RatioMeasure::Take::sum);
  CHECK(ratio.pooled == RatioMeasure::Pooled::instead);
  CHECK(ratio.per_over.last == &field("sirens", "place"));
  REQUIRE(ratio.per.size() == 3);
  CHECK(ratio.per[0].id == "home");
  CHECK(ratio.per[0].label.en == "home");
  CHECK(ratio.per[1].first_under);
  CHECK(ratio.per[1].under.size() == 2);
  CHECK(ratio.per[2].id == "both");
  CHECK(!ratio.per[2].first_under);
}

TEST_CASE("a ratio over months, and a weighted one") {
  const Read months(
      "measure:\n  kind: ratio\n  over: {section: calls, value: taken}\n"
      "  under: {section: calls, value: {sum: [taken, lost]}}\n  months: last\n"
      "  at_least: {percent: 90}\n");
  CHECK(months.as<RatioMeasure>().months == RatioMeasure::Months::last);
  CHECK(months.as<RatioMeasure>().under_amount.paths.size() == 2);
  CHECK(months.as<RatioMeasure>().take == RatioMeasure::Take::latest);
  const Read weighted(
      "scope: area\nmeasure:\n  kind: ratio\n  over: {section: sirens, value: heard}\n"
      "  under: {section: census, value: number}\n"
      "  weight: {section: census, where: {place: home}, value: number}\n"
      "  at_least: {percent: 90}\n");
  CHECK(weighted.as<RatioMeasure>().weight.has_value());
  CHECK(weighted.as<RatioMeasure>().weight_amount.paths[0].text == "number");
}

TEST_CASE("amounts") {
  const auto amount = [](const std::string& value) {
    return Read("measure: {kind: count, section: bulletins, value: " + value + ", at_least: 1}\n")
        .as<CountMeasure>()
        .amount;
  };
  CHECK(amount("records").kind == Amount::Kind::records);
  CHECK(amount("copies").kind == Amount::Kind::sum);
  CHECK(amount("{first: [copies, copies]}").kind == Amount::Kind::first);
  CHECK(amount("{difference: [copies, copies]}").paths.size() == 2);
  CHECK(amount("{change: copies}").kind == Amount::Kind::change);
  CHECK(amount("{distinct: themes}").kind == Amount::Kind::distinct);
}

TEST_CASE("periods of a cadence") {
  const auto every = [](const std::string& text) {
    return Read("measure: {kind: cadence, section: bulletins, every: " + text + ", at_least: 1}\n")
        .as<CadenceMeasure>()
        .every;
  };
  using Unit = Every::Unit;
  CHECK(every("day").unit == Unit::day);
  CHECK(every("working_day").unit == Unit::working_day);
  CHECK(every("week").unit == Unit::week);
  CHECK(every("touched_week").unit == Unit::touched_week);
  CHECK(every("half_month").unit == Unit::half_month);
  CHECK(every("{weeks: 2}").unit == Unit::weeks);
  CHECK(every("{weeks: 2}").length == 2);
  CHECK(every("{rolling_days: 14}").unit == Unit::rolling_days);
  CHECK(every("{days: 14, from: 2031-03-10}").unit == Unit::days);
  CHECK(every("{days: 14, from: 2031-03-10}").anchor == make_date(2031, 3, 10));
}

TEST_CASE("a cadence from a beginning, dated by another field") {
  const Read read(
      "measure:\n  kind: cadence\n  section: gauges\n  where: {removed: {by: period_end}}\n"
      "  every: day\n  dated_by: built\n  starts: {section: papers}\n  without: not-met\n"
      "  at_least: 1\n  at_most: 2\n");
  const auto& cadence = read.as<CadenceMeasure>();
  CHECK(cadence.select.where[0].test == Test::by_period_end);
  CHECK(cadence.dated_by.last == &field("gauges", "built"));
  CHECK(cadence.starts.has_value());
  CHECK(cadence.without_is_not_met);
  CHECK(cadence.target.at_most == 2);
}

TEST_CASE("runs") {
  const Read counted(
      "measure:\n  kind: run\n  section: bulletins\n  every: week\n  at_least: 3\n"
      "  lasting: {months: 2, to: same_day}\n  starts: by_due\n  ends: in_window\n"
      "  per: {field: themes, words: [level, route]}\n");
  const auto& run = counted.as<RunMeasure>();
  CHECK(run.every.unit == Every::Unit::week);
  CHECK(run.at_least == 3);
  CHECK(run.lasting.months == 2);
  CHECK(run.lasting.to_same_day);
  CHECK(run.starts_by_due);
  CHECK(run.ends_in_window);
  CHECK(run.per_words == std::vector<std::size_t>{0, 1});
  CHECK(!run.spans);
  const Read spanned(
      "measure:\n  kind: each\n  of: {list: gauges.keepers}\n  inner:\n    kind: run\n"
      "    span: {from: since, to: until}\n    lasting: {days: 60}\n  at_least: all\n");
  const auto& span = std::get<RunMeasure>(spanned.as<EachMeasure>().inner->kind);
  CHECK(span.spans);
  CHECK(span.span_from.last->name == "since");
  CHECK(span.span_to.last->name == "until");
  CHECK(span.lasting.days == 60);
  CHECK(!span.starts_by_due);
}

TEST_CASE("joined parts, conditions and advisories") {
  const Read read(
      "measure:\n  kind: all_of\n  applies_if: {kind: count, section: papers, at_least: 1}\n"
      "  parts:\n    - {id: a, label: {en: a}, levels: [district], roles: [press], leaf: true,\n"
      "       kind: count, section: papers, at_least: 1}\n"
      "    - {id: b, label: {en: b}, kind: count, section: papers, advisory: true}\n"
      "advisories:\n  - {id: c, label: {en: c}, kind: count, section: papers}\n");
  CHECK(read.measure().applies_if != nullptr);
  const auto& parts = read.as<AllOfMeasure>().parts;
  REQUIRE(parts.size() == 2);
  CHECK(parts[0]->levels == std::vector<std::size_t>{2});
  CHECK(parts[0]->roles == std::vector<std::string>{"press"});
  CHECK(parts[0]->leaf == true);
  CHECK(!parts[0]->advisory);
  CHECK(parts[1]->advisory);
  CHECK(parts[1]->label.en == "b");
  REQUIRE(read.requirement().advisories.size() == 1);
  CHECK(read.requirement().advisories[0]->advisory);
}

}  // namespace
}  // namespace sipub::schema
