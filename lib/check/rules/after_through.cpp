#include "check/fields.h"
#include "check/header.h"
#include "check/rules.h"
#include "check/words.h"
#include "ledger/record_dates.h"

namespace sipub::check::rules {
namespace {

void look(const Subject& subject, const CodePage& page, Collector& findings) {
  if (!has_header(subject) || !subject.ledger.through) return;
  const Date through = *subject.ledger.through;
  const ledger::Record* first = nullptr;
  std::int64_t more = -1;
  for (const ledger::Section& section : subject.ledger.sections) {
    for (const ledger::Record& record : section.records) {
      const schema::SectionShape& shape = subject.plan.shape.sections[record.section];
      if (shape.type == schema::SectionType::state) break;
      const auto day = ledger::last_day(record, shape);
      if (!day || *day <= through || year_of(*day) != subject.ledger.year) continue;
      ++more;
      if (first == nullptr || record.span.begin < first->span.begin) first = &record;
    }
  }
  if (first == nullptr) return;
  const schema::SectionShape& shape = subject.plan.shape.sections[first->section];
  findings.add(page, first->span,
               {{"day", format_iso(*ledger::last_day(*first, shape))},
                {"through", format_iso(through)},
                {"more", more_records(more)}});
}

}  // namespace

const Rule& after_through() {
  static const Rule rule{
      .page =
          {.code = "L213",
           .name = "after-through",
           .severity = Severity::warning,
           .title = {"晚于记录截至的日期", "晚於記錄截至的日期", "later than the records reach"},
           .why = {"台账说只记到那一天，这里却有更晚的记录：截至日期多半忘了改。",
                   "台賬說只記到那一天，這裏卻有更晚的記錄：截至日期多半忘了改。",
                   "The ledger says that it is complete to a day, but holds later records; most "
                   "likely that day was not brought up to date."},
           .cure = {"把“记录截至”改到台账完整记到的那一天。",
                    "把“記錄截至”改到台賬完整記到的那一天。",
                    "Set the day to which the records are complete."},
           .message =
               {"{day}晚于“记录截至”{through}。{more}", "{day}晚於“記錄截至”{through}。{more}",
                "{day} is later than the day to which the records are complete, {through}.{more}"},
           .bad = example("after-through.bad"),
           .good = example("after-through.good")},
      .check = look};
  return rule;
}

}  // namespace sipub::check::rules
