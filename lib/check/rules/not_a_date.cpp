#include "check/rules.h"

namespace sipub::check::rules {

const Rule& not_a_date() {
  static const Rule rule{
      .page = {.code = "L136",
               .name = "not-a-date",
               .title = {"不是日期", "不是日期", "not a date"},
               .why = {"不是日期的，无法判断是否按时。", "不是日期的，無法判斷是否按時。",
                       "Without a date nothing can be judged by its day."},
               .cure = {"写成四位年、两位月、两位日，如2014-10-31。",
                        "寫成四位年、兩位月、兩位日，如2014-10-31。",
                        "Write year, month and day, such as 2014-10-31."},
               .message = {"“{field}”要填日期，“{text}”不是日期。",
                           "“{field}”要填日期，“{text}”不是日期。",
                           "“{field}” has to be a date; “{text}” is none."},
               .bad = example("not-a-date.bad"),
               .good = example("not-a-date.good")},
      .flaw = ledger::Flaw::Kind::not_a_date};
  return rule;
}

}  // namespace sipub::check::rules
