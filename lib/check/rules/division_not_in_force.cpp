#include "check/areas.h"
#include "check/header.h"
#include "check/rules.h"

namespace sipub::check::rules {
namespace {

void look(const Subject& subject, const CodePage& page, Collector& findings) {
  if (!has_header(subject)) return;
  const schema::Regions& regions = subject.plan.regions;
  const schema::Division* division = regions.find(subject.ledger.org.division);
  const Period year = year_of_ledger(subject.ledger);
  if (division == nullptr || in_force_within(*division, year)) return;
  const schema::Division* other = in_force_instead(regions, *division, year.last);
  findings.add(page, header_span(subject, "org", "division"),
               {{"code", division->code},
                {"name", division->name},
                {"year", std::to_string(subject.ledger.year)},
                {"hint", other == nullptr ? Words{} : code_hint(*other)}});
}

}  // namespace

const Rule& division_not_in_force() {
  static const Rule rule{
      .page = {.code = "L703",
               .name = "division-not-in-force",
               .title = {"区划代码这一年不在用", "區劃代碼這一年不在用", "division not in force"},
               .why = {"区划变更后旧代码作废；仍按旧代码登记，数字会算错地方。",
                       "區劃變更後舊代碼作廢；仍按舊代碼登記，數字會算錯地方。",
                       "The code is void since the division changed; what is recorded under it "
                       "would count elsewhere."},
               .cure = {"改用当年的代码{hint}。", "改用當年的代碼{hint}。",
                        "Use the code of that year{hint}."},
               .message = {"{code}（{name}）在{year}年不在用。",
                           "{code}（{name}）在{year}年不在用。",
                           "{code} ({name}) was not in force in {year}."},
               .bad = example("division-not-in-force.bad"),
               .good = example("division-not-in-force.good")},
      .check = look};
  return rule;
}

}  // namespace sipub::check::rules
