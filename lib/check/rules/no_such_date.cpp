#include "check/rules.h"

namespace sipub::check::rules {

const Rule& no_such_date() {
  static const Rule rule{
      .page = {.code = "L137",
               .name = "no-such-date",
               .title = {"没有这一天", "沒有這一天", "no such day"},
               .why = {"日历上没有的日子，多半是笔误。", "日曆上沒有的日子，多半是筆誤。",
                       "A day that the calendar doesn’t have is most likely a slip."},
               .cure = {"查对原始材料，改成实有的日期。", "查對原始資料，改成實有的日期。",
                        "Look it up and write the day that it was."},
               .message = {"“{field}”：没有“{text}”这一天。", "“{field}”：沒有“{text}”這一天。",
                           "There is no day “{text}” ({field})."},
               .bad = example("no-such-date.bad"),
               .good = example("no-such-date.good")},
      .flaw = ledger::Flaw::Kind::no_such_date};
  return rule;
}

}  // namespace sipub::check::rules
