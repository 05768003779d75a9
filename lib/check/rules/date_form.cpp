#include "check/rules.h"

namespace sipub::check::rules {

const Rule& date_form() {
  static const Rule rule{
      .page =
          {.code = "L134",
           .name = "date-form",
           .severity = Severity::note,
           .title = {"日期写法不规范", "日期寫法不規範", "date in another form"},
           .why = {"已按{value}读取。日期一律写成四位年、两位月、两位日，各处才好排序、比较。",
                   "已按{value}讀取。日期一律寫成四位年、兩位月、兩位日，各處才好排序、比較。",
                   "It was read as {value}. Dates as year-month-day sort and compare everywhere."},
           .cure = {"改成{value}。", "改成{value}。", "Write {value}."},
           .message = {"日期“{text}”写法不规范，按{value}读取。",
                       "日期“{text}”寫法不規範，按{value}讀取。",
                       "The date “{text}” is in another form and was read as {value}."},
           .bad = example("date-form.bad"),
           .good = example("date-form.good")},
      .flaw = ledger::Flaw::Kind::date_form};
  return rule;
}

}  // namespace sipub::check::rules
