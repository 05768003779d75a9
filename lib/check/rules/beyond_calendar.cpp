#include "check/deadline.h"
#include "check/rules.h"

namespace sipub::check::rules {
namespace {

void look(const Subject& subject, const CodePage& page, Collector& findings) {
  const schema::Calendar& calendar = subject.plan.calendar;
  each_late(subject, [&](const LateDate& late) {
    if (late.certain) return;
    std::vector<Argument> args = late.arguments();
    args.push_back({"first_year", std::to_string(calendar.first_year)});
    args.push_back({"last_year", std::to_string(calendar.last_year)});
    findings.add(page, late.span, std::move(args));
  });
}

}  // namespace

const Rule& beyond_calendar() {
  static const Rule rule{
      .page =
          {.code = "L205",
           .name = "beyond-calendar",
           .severity = Severity::note,
           .title = {"日历没有这一年", "日曆沒有這一年", "beyond the calendar"},
           .why = {"工作日按放假通知推算；没有那一年的通知，只能把周末当作休息日，时限可能差几天。",
                   "工作日按放假通知推算；沒有那一年的通知，只能把週末當作休息日，時限可能差幾天。",
                   "Working days follow the notices of holidays; for a year without one only "
                   "weekends are taken off, so the limit may be some days out."},
           .cure = {"自己推算时限，填到“{other}”。", "自己推算時限，填到“{other}”。",
                    "Work the limit out and write it as “{other}”."},
           .message =
               {"“{field}”{value}似乎晚于“{other}”{other_value}{limit}，但日历只有{first_year}至{"
                "last_year}年，不能确定。",
                "“{field}”{value}似乎晚於“{other}”{other_value}{limit}，但日曆只有{first_year}至{"
                "last_year}年，不能確定。",
                "“{field}”, {value}, seems later than “{other}”, {other_value}{limit}, but the "
                "calendar has only {first_year} to {last_year}."},
           .bad = example("beyond-calendar.bad"),
           .good = example("beyond-calendar.good")},
      .check = look};
  return rule;
}

}  // namespace sipub::check::rules
