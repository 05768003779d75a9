#include "check/areas.h"
#include "check/header.h"
#include "check/rules.h"

namespace sipub::check::rules {
namespace {

void look(const Subject& subject, const CodePage& page, Collector& findings) {
  if (!has_header(subject)) return;
  const schema::Regions& regions = subject.plan.regions;
  const schema::Division* division = regions.find(subject.ledger.org.division);
  if (division == nullptr) return;
  const Period year = year_of_ledger(subject.ledger);
  const bool at_first = division->in_force(year.first);
  if (at_first == division->in_force(year.last) && at_first) return;
  if (!in_force_within(*division, year)) return;
  const schema::Division* other =
      in_force_instead(regions, *division, at_first ? year.last : year.first);
  if (other == nullptr) return;
  findings.add(page, header_span(subject, "org", "division"),
               {{"code", division->code},
                {"name", division->name},
                {"other", other->code},
                {"year", std::to_string(subject.ledger.year)}});
}

}  // namespace

const Rule& code_changed() {
  static const Rule rule{
      .page =
          {.code = "L208",
           .name = "code-changed",
           .severity = Severity::note,
           .title = {"区划代码年内变更", "區劃代碼年內變更", "code changed during the year"},
           .why = {"变更前后按同一单位处理，不影响结论。", "變更前後按同一單位處理，不影響結論。",
                   "Both codes count as one office, so nothing is lost."},
           .cure = {"不改也可以；新旧代码填哪个都行，同一年只用一个。",
                    "不改也可以；新舊代碼填哪個都行，同一年只用一個。",
                    "It may stay; either code will do, but only one in a year."},
           .message = {"{code}（{name}）在{year}年只有部分日子在用，其余日子的记录按{other}处理。",
                       "{code}（{name}）在{year}年只有部分日子在用，其餘日子的記錄按{other}處理。",
                       "{code} ({name}) was in force on some days of {year} only; for the others "
                       "the records count for {other}."},
           .bad = example("code-changed.bad"),
           .good = example("code-changed.good")},
      .check = look};
  return rule;
}

}  // namespace sipub::check::rules
