#include "check/areas.h"
#include "check/header.h"
#include "check/rules.h"
#include "ledger/record_dates.h"

namespace sipub::check::rules {
namespace {

void look(const Subject& subject, const CodePage& page, Collector& findings) {
  if (!has_header(subject)) return;
  const Date end = year_of_ledger(subject.ledger).last;
  for (const ledger::Section& section : subject.ledger.sections) {
    for (const ledger::Record& record : section.records) {
      const schema::SectionShape& shape = subject.plan.shape.sections[record.section];
      // Acts outside the year were told when they were read.
      if (shape.type == schema::SectionType::act) break;
      const auto field = shape.type == schema::SectionType::state ? shape.holds_from : shape.on;
      const auto day = ledger::first_day(record, shape);
      if (!field || !day || *day <= end) continue;
      findings.add(page, record.at(*field).span,
                   {{"day", format_iso(*day)}, {"year", std::to_string(subject.ledger.year)}});
    }
  }
}

}  // namespace

const Rule& after_year() {
  static const Rule rule{
      .page = {.code = "L211",
               .name = "after-year",
               .severity = Severity::warning,
               .title = {"日期在台账年度之后", "日期在台賬年度之後", "after the ledger’s year"},
               .why = {"本年度的台账里不会有以后才开始的事，多半是年份写错了。",
                       "本年度的台賬裏不會有以後才開始的事，多半是年份寫錯了。",
                       "Nothing in this year’s ledger can have begun later; most likely the year "
                       "is mistyped."},
               .cure = {"核对年份；确是以后的，记到那一年的台账。",
                        "核對年份；確是以後的，記到那一年的台賬。",
                        "Check the year; move what really is later to that year’s ledger."},
               .message = {"{day}在本台账的{year}年度之后。", "{day}在本台賬的{year}年度之後。",
                           "{day} is after {year}, the year of this ledger."},
               .bad = example("after-year.bad"),
               .good = example("after-year.good")},
      .check = look};
  return rule;
}

}  // namespace sipub::check::rules
