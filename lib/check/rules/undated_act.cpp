#include "check/rules.h"

namespace sipub::check::rules {

const Rule& undated_act() {
  static const Rule rule{
      .page =
          {.code = "L201",
           .name = "undated-act",
           .title = {"没有日期", "沒有日期", "act without a date"},
           .why = {"不知道哪一天做的，就算不进任何阶段。", "不知道哪一天做的，就算不進任何階段。",
                   "What happened on no known day belongs to no stage."},
           .cure = {"补上日期；天天或周周重复的，填起止日期和次数。",
                    "補上日期；天天或週週重複的，填起止日期和次數。",
                    "Add the date; for what was repeated, the first and last day and how often."},
           .message =
               {"“{section}”的这条记录没有日期，或者没有填每天、每周几次。",
                "“{section}”的這條記錄沒有日期，或者沒有填每天、每週幾次。",
                "This record of “{section}” has no date, or doesn’t say how often it happened."},
           .bad = example("undated-act.bad"),
           .good = example("undated-act.good")},
      .flaw = ledger::Flaw::Kind::no_date};
  return rule;
}

}  // namespace sipub::check::rules
