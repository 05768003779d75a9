#include "check/rules.h"
#include "check/text_forms.h"

namespace sipub::check::rules {

const Rule& date_with_dots() {
  static const Rule rule{
      .page =
          {.code = "L132",
           .name = "date-with-dots",
           .severity = Severity::note,
           .title = {"日期用了点号", "日期用了點號", "date with dots"},
           .why = {"已按{value}读取。日期一律写成四位年、两位月、两位日，各处才好排序、比较。",
                   "已按{value}讀取。日期一律寫成四位年、兩位月、兩位日，各處才好排序、比較。",
                   "It was read as {value}. Dates as year-month-day sort and compare everywhere."},
           .cure = {"改成{value}。", "改成{value}。", "Write {value}."},
           .message = {"日期“{text}”用了点号，按{value}读取。",
                       "日期“{text}”用了點號，按{value}讀取。",
                       "The date “{text}” has dots and was read as {value}."},
           .bad = example("date-with-dots.bad"),
           .good = example("date-with-dots.good")},
      .flaw = ledger::Flaw::Kind::date_form,
      .when = [](const Subject&, const ledger::Flaw& flaw) {
        return contains_any(argument(flaw, "text"), {".", "．", "。"});
      }};
  return rule;
}

}  // namespace sipub::check::rules
