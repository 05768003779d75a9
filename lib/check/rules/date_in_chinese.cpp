#include "check/rules.h"
#include "check/text_forms.h"

namespace sipub::check::rules {

const Rule& date_in_chinese() {
  static const Rule rule{
      .page =
          {.code = "L133",
           .name = "date-in-chinese",
           .severity = Severity::note,
           .title = {"日期用了年月日", "日期用了年月日", "date in Chinese"},
           .why = {"已按{value}读取。日期一律写成四位年、两位月、两位日，各处才好排序、比较。",
                   "已按{value}讀取。日期一律寫成四位年、兩位月、兩位日，各處才好排序、比較。",
                   "It was read as {value}. Dates as year-month-day sort and compare everywhere."},
           .cure = {"改成{value}。", "改成{value}。", "Write {value}."},
           .message = {"日期“{text}”用了年月日，按{value}读取。",
                       "日期“{text}”用了年月日，按{value}讀取。",
                       "The date “{text}” is in Chinese and was read as {value}."},
           .bad = example("date-in-chinese.bad"),
           .good = example("date-in-chinese.good")},
      .flaw = ledger::Flaw::Kind::date_form,
      .when = [](const Subject&, const ledger::Flaw& flaw) {
        return contains_any(argument(flaw, "text"), {"年", "月"});
      }};
  return rule;
}

}  // namespace sipub::check::rules
