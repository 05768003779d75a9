#include <set>

#include "plan_fault.h"

namespace sipub::schema {
namespace {

using namespace testing;

TEST_CASE("members of an each") {
  check({
      {"measure: {kind: count, section: bulletins, where: {themes: «$member}, at_least: 1}\n",
       "P252 operand=$member known=none"},
      {"measure:\n  kind: each\n  of: {words: [level], vocabulary: theme}\n  inner: {kind: count, "
       "section: bulletins, where: {themes: «$member.id}, at_least: 1}\n  at_least: all\n",
       "P252 operand=$member.id known=$member"},
      {"measure:\n  kind: each\n  of: {records: gauges}\n  inner: {kind: count, section: "
       "measurements, where: {gauge: «$member}, at_least: 1}\n  at_least: all\n",
       "P252 operand=$member known=$member.id, $member.org, $member.…"},
      {"measure:\n  kind: each\n  of: {records: gauges}\n  inner: {kind: count, section: "
       "measurements, where: {gauge: «$member.nam}, at_least: 1}\n  at_least: all\n",
       "P252 operand=$member.nam"},
      {"measure:\n  kind: each\n  of: {words: [level], vocabulary: theme}\n  inner: {kind: count, "
       "section: papers, where: {kind: «$member}, at_least: 1}\n  at_least: all\n",
       "P253 operand=$member found=a word of “themes of a bulletin” field=kind expected=a word of"},
      {"measure:\n  kind: each\n  of: {records: papers}\n  inner: {kind: count, section: "
       "measurements, where: {gauge: «$member.id}, at_least: 1}\n  at_least: all\n",
       "P253 operand=$member.id found=an id field=gauge expected=a reference"},
      {"measure:\n  kind: each\n  of: {divisions: below, level: parish}\n  inner: {kind: count, "
       "section: bulletins, where: {themes: «$member}, at_least: 1}\n  at_least: all\n",
       "P253 operand=$member found=a division field=themes"},
  });
}

TEST_CASE("what does not go together") {
  check({
      {"measure:\n  kind: each\n  of: {words: [level], vocabulary: theme}\n"
       "  «satisfies: {themes: level}\n  at_least: all\n",
       "P360 what=satisfies with=of"},
      {"measure: {kind: count, list: «keepers, at_least: 1}\n", "P360 what=list with=inner"},
      {"measure:\n  kind: each\n  of: {words: [level], vocabulary: theme}\n  inner: {kind: count, "
       "section: bulletins, where: {themes: $member}, at_least: 1}\n"
       "  only: {«route: {copies: {at_least: 5}}}\n  at_least: all\n",
       "P360 what=route with=of"},
      {"measure:\n  kind: each\n  of: {records: gauges}\n  inner: {kind: count, section: "
       "measurements, where: {gauge: $member.id}, "
       "at_least: 1}\n  only: «{route: {copies: {at_least: 5}}}\n  at_least: all\n",
       "P360 what=only with=of"},
      {"measure:\n  kind: ratio\n  over: {section: calls, value: taken}\n"
       "  under: {section: census, value: number}\n  «months: each\n  at_least: {percent: 5}\n",
       "P360 what=months with=census"},
      {"measure:\n  kind: run\n  section: bulletins\n  «every: {days: 3}\n"
       "  lasting: {months: 1}\n",
       "P360 what=every with=run"},
      {"measure:\n  kind: run\n  span: «{from: since, to: until}\n  lasting: {months: 1}\n",
       "P360 what=span with=inner"},
      {"measure:\n  kind: cadence\n  section: bulletins\n  «value: {distinct: date}\n"
       "  every: day\n  at_least: 1\n",
       "P360 what=distinct with=cadence"},
      {"measure:\n  kind: run\n  section: bulletins\n  «value: {change: copies}\n"
       "  every: day\n  lasting: {months: 1}\n",
       "P360 what=change with=run"},
      {"measure:\n  kind: ratio\n  «over: {section: bulletins, value: {distinct: date}}\n"
       "  under: {section: census, value: number}\n  at_least: {percent: 5}\n",
       "P360 what=distinct with=ratio"},
  });
}

TEST_CASE("contradictions of requirements") {
  check({
      {"same_as: «X1\n", "P353 requirement=X1 twin=X1"},
      {"owed_by:\n  - {levels: [«hamlet], roles: [press]}\n", "P355 level=hamlet"},
      {"owed_by:\n  - {levels: [district, reach, district], roles: [«press]}\n",
       "P361 level=district role=press"},
      {"owed_by:\n  - {levels: [district], roles: [press]}\n"
       "  - {levels: [district], roles: [watch, «press], binding: false}\n",
       "P361 level=district role=press"},
      {"«window: {basis: window, from: 2031-05-01, to: 2031-04-01}\n",
       "P303 from=2031-05-01 to=2031-04-01"},
      {"measure: {kind: «count, section: bulletins}\n", "P352 kind=count"},
      {"measure:\n  kind: all_of\n  parts:\n    - {id: a, label: {en: a}, kind: «count, section: "
       "bulletins}\n    - {id: b, label: {en: b}, kind: count, section: papers, at_least: 1}\n",
       "P352 kind=count"},
      {"measure:\n  kind: all_of\n  parts:\n    - {id: a, label: {en: a}, kind: count, section: "
       "papers, at_least: 1}\n    - {id: «a, label: {en: b}, kind: count, section: papers, "
       "at_least: 2}\n",
       "P302 what=part name=a"},
      {"measure:\n  kind: all_of\n  parts:\n    - {«label: {en: a}, kind: count, section: papers, "
       "at_least: 1}\n",
       "P102 key=id"},
  });
}

TEST_CASE("contradictions of a whole plan") {
  check({
      {"stages:\n  - {id: spring, label: {en: spring}, from: 2031-03-10, to: 2031-05-18}\n"
       "  - {id: summer, label: {en: summer}, from: «2031-05-01, to: 2031-10-26}\n",
       "P359 stage=summer other=spring"},
      {"stages:\n  - {id: spring, label: {en: spring}, from: 2031-03-10, «to: 2031-03-09}\n"
       "  - {id: summer, label: {en: summer}, from: 2031-05-01, to: 2031-10-26}\n",
       "P303 from=2031-03-10 to=2031-03-09"},
      {"stages:\n  - {id: spring, label: {en: spring}, from: 2031-03-10, to: 2031-05-18}\n"
       "  - {id: «spring, label: {en: summer}, from: 2031-05-19, to: 2031-10-26}\n",
       "P302 what=stage name=spring"},
      {"readings:\n  - id: «R1\n    question: {en: x}\n    default: {id: a, text: {en: a}}\n"
       "    others: [{id: b, text: {en: b}}]\n",
       "P356 reading=R1"},
      {"readings:\n  - id: R1\n    question: {en: x}\n    default: {id: a, text: {en: a}}\n"
       "    others: [{id: «a, text: {en: b}}]\n"
       "missing: {reading: R1, a: bounds}\n",
       "P302 what=choice name=a"},
      {"readings: [R9]\nmeasure: {kind: count, section: bulletins, at_least: {reading: R9, one: 1, "
       "«three: 3, two: 2}}\n",
       "P201 what=choice name=three"},
      {"readings: [R9]\nmeasure: {kind: count, section: bulletins, at_least: {reading: «R9, one: "
       "1}}\n",
       "P357 reading=R9 choice=two"},
      {"measure: {kind: count, section: bulletins, at_least: {reading: «R9, one: 1, two: 2}}\n",
       "P358 reading=R9"},
      {"missing: {reading: «R8, a: bounds, b: nothing}\n", "P201 what=reading name=R8"},
      {"groups:\n  - {id: means, label: {en: x}, headings: [{id: a, label: {en: x}}, {id: «a, "
       "label: {en: x}}]}\n",
       "P302 what=heading name=a"},
      {"«title: {zh-Hans: 公告}\n", "P152 language=en"},
  });
}

TEST_CASE("a requirement twice") {
  const std::string text = plan_with("title: {en: x}\n");
  const auto found = read(replaced(text, "id: X2", "id: X1"), fragment_frame()).diagnostics;
  CHECK(told(found) == "37:9 P302 what=requirement name=X1\n");
}

TEST_CASE("a plan without stages, and a language outside the plan's") {
  const auto codes = [](std::string_view fragment) {
    std::set<std::string> all;
    for (const Diagnostic& found : read(plan_with(fragment), fragment_frame()).diagnostics) {
      all.emplace(found.code);
    }
    return all;
  };
  CHECK(codes("stages: []\n") == std::set<std::string>{"P103", "P201"});
  CHECK(codes("languages: [zh-Hans]\nlanguage: en\n") == std::set<std::string>{"P152", "P360"});
}

TEST_CASE("a file that is no plan") {
  std::vector<Diagnostic> found;
  SchemaReader reader(source::parse("x.yaml", "sipub: plan/2\n...\n").document, found);
  CHECK(!plan_names(reader).has_value());
  CHECK(told(found).starts_with("1:8 P105 expected=plan/1 text=plan/2"));
}

TEST_CASE("findings of several choices are told once, by place") {
  // The first branch is faultless; the fault in the second is seen only when it is chosen, the one
  // beside it under both.
  const std::string text = plan_with(
      "readings: [R9]\nmeasure: {kind: count, section: bulletins, where: {copes: 3}, "
      "at_least: {reading: R9, one: 1, two: none}}\n");
  const auto codes = told(check_every_choice(text, fragment_frame()));
  CHECK(codes ==
        "36:21 P352 kind=count\n36:56 P201 what=field name=copes hint= (did you mean “copies”?)\n");
  CHECK(told(read(text, fragment_frame()).diagnostics) ==
        "36:56 P201 what=field name=copes hint= (did you mean “copies”?)\n");
}

}  // namespace
}  // namespace sipub::schema
