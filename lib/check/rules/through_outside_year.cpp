#include "check/areas.h"
#include "check/header.h"
#include "check/rules.h"

namespace sipub::check::rules {
namespace {

void look(const Subject& subject, const CodePage& page, Collector& findings) {
  if (!has_header(subject) || !subject.ledger.through) return;
  if (year_of_ledger(subject.ledger).contains(*subject.ledger.through)) return;
  findings.add(page, header_span(subject, "through"),
               {{"day", format_iso(*subject.ledger.through)},
                {"year", std::to_string(subject.ledger.year)}});
}

}  // namespace

const Rule& through_outside_year() {
  static const Rule rule{
      .page =
          {.code = "L212",
           .name = "through-outside-year",
           .severity = Severity::warning,
           .title = {"记录截至的日期不在年度内", "記錄截至的日期不在年度內",
                     "complete to a day outside the year"},
           .why =
               {"一本台账只记一年；截至日期写错，整年的记录会按未知处理。",
                "一本台賬只記一年；截至日期寫錯，整年的記錄會按未知處理。",
                "A ledger is about one year; with a wrong day the whole of it counts as unknown."},
           .cure = {"改成本年度内的日期；整年都记完了的，填12月31日。",
                    "改成本年度內的日期；整年都記完了的，填12月31日。",
                    "Write a day of the year: 31 December where all of it is recorded."},
           .message = {"记录截至{day}，不在本台账的{year}年度之内。",
                       "記錄截至{day}，不在本台賬的{year}年度之內。",
                       "The records are said to be complete to {day}, which is not in {year}."},
           .bad = example("through-outside-year.bad"),
           .good = example("through-outside-year.good")},
      .check = look};
  return rule;
}

}  // namespace sipub::check::rules
