#include <algorithm>

#include "check/rules.h"
#include "check/succession.h"
#include "ledger/record_dates.h"

namespace sipub::check::rules {
namespace {

/// Working days that are no weekend: periods may end on Friday whether or not the days behind it
/// were made working days.
std::int64_t ordinary_days_between(const schema::Calendar& calendar, Date before, Date after) {
  const auto& weekend = calendar.weekend;
  std::int64_t days = 0;
  for (Date day = before + std::chrono::days(1); day < after; day += std::chrono::days(1)) {
    const bool is_weekend =
        std::find(weekend.begin(), weekend.end(), std::chrono::weekday(day)) != weekend.end();
    if (!is_weekend && calendar.is_working_day(day)) ++days;
  }
  return days;
}

void look(const Subject& subject, const CodePage& page, Collector& findings) {
  each_succession(subject, [&](const ledger::Record& before, const ledger::Record& record,
                               const schema::SectionShape& shape) {
    const Date end = *ledger::last_day(before, shape);
    const Date begin = *ledger::first_day(record, shape);
    const std::int64_t days = ordinary_days_between(subject.plan.calendar, end, begin);
    if (days == 0) return;
    findings.add(
        page, record.at(*shape.begins).span,
        {{"begin", format_iso(begin)}, {"end", format_iso(end)}, {"days", std::to_string(days)}},
        {{before.at(*shape.on).span, {"上一期", "上一期", "the period before"}}});
  });
}

}  // namespace

const Rule& hole_between_periods() {
  static const Rule rule{
      .page =
          {.code = "L210",
           .name = "hole-between-periods",
           .severity = Severity::warning,
           .title = {"期间不连续", "期間不連續", "hole between periods"},
           .why = {"中间的日子没有报过，或者有一期漏登了。",
                   "中間的日子沒有報過，或者有一期漏登了。",
                   "The days between were never reported, or a period was left out of the ledger."},
           .cure = {"补登漏掉的一期；首日、末日填错的，改正。",
                    "補登漏掉的一期；首日、末日填錯的，改正。",
                    "Add the period that is missing, or correct the first or last day."},
           .message = {"上一期到{end}，这一期从{begin}开始，中间有{days}个工作日没有报。",
                       "上一期到{end}，這一期從{begin}開始，中間有{days}個工作日沒有報。",
                       "The period before ends on {end}, this one begins on {begin}; working days "
                       "between them: {days}."},
           .bad = example("hole-between-periods.bad"),
           .good = example("hole-between-periods.good")},
      .check = look};
  return rule;
}

}  // namespace sipub::check::rules
