#include "check/rules.h"

namespace sipub::check::rules {

const Rule& not_a_month() {
  static const Rule rule{
      .page = {.code = "L138",
               .name = "not-a-month",
               .title = {"不是月份", "不是月份", "not a month"},
               .why = {"不是月份的，不知道数字属于哪个月。", "不是月份的，不知道數字屬於哪個月。",
                       "Without the month nobody knows what the figures are about."},
               .cure = {"写成四位年、两位月，如2014-10。", "寫成四位年、兩位月，如2014-10。",
                        "Write year and month, such as 2014-10."},
               .message = {"“{field}”要填月份，“{text}”不是月份。",
                           "“{field}”要填月份，“{text}”不是月份。",
                           "“{field}” has to be a month; “{text}” is none."},
               .bad = example("not-a-month.bad"),
               .good = example("not-a-month.good")},
      .flaw = ledger::Flaw::Kind::not_a_month};
  return rule;
}

}  // namespace sipub::check::rules
