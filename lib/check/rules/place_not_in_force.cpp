#include "check/areas.h"
#include "check/rules.h"
#include "ledger/record_dates.h"

namespace sipub::check::rules {
namespace {

void look(const Subject& subject, const CodePage& page, Collector& findings) {
  const schema::Regions& regions = subject.plan.regions;
  const Period year = year_of_ledger(subject.ledger);
  each_place(subject, [&](const NamedPlace& place) {
    const schema::Division* division = regions.enclosing(*place.value->text());
    if (division == nullptr || is_own(subject, *division)) return;
    const schema::SectionShape& shape = subject.plan.shape.sections[place.record->section];
    const auto first = ledger::first_day(*place.record, shape);
    const auto last = ledger::last_day(*place.record, shape);
    const Period days{first.value_or(year.first), last.value_or(year.last)};
    if (days.last < days.first || in_force_within(*division, days)) return;
    const schema::Division* other = in_force_instead(regions, *division, days.first);
    findings.add(page, place.value->span,
                 {{"day", format_iso(days.first)},
                  {"code", division->code},
                  {"name", division->name},
                  {"hint", other == nullptr ? Words{} : code_hint(*other)}});
  });
}

}  // namespace

const Rule& place_not_in_force() {
  static const Rule rule{
      .page = {.code = "L207",
               .name = "place-not-in-force",
               .severity = Severity::warning,
               .title = {"区划代码当时不在用", "區劃代碼當時不在用", "place not in force"},
               .why = {"区划有过变更：当天没有这个代码，数字会算错地方。",
                       "區劃有過變更：當天沒有這個代碼，數字會算錯地方。",
                       "Divisions change: on that day there was no such place, and the figure "
                       "would count elsewhere."},
               .cure = {"核对日期，改用当时的代码{hint}。", "核對日期，改用當時的代碼{hint}。",
                        "Check the date, and use the code in force then{hint}."},
               .message = {"{day}没有{code}（{name}）这个区划。",
                           "{day}沒有{code}（{name}）這個區劃。",
                           "On {day} there was no division {code} ({name})."},
               .bad = example("place-not-in-force.bad"),
               .good = example("place-not-in-force.good")},
      .check = look};
  return rule;
}

}  // namespace sipub::check::rules
