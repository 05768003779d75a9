#include "check/rules.h"

namespace sipub::check::rules {

const Rule& not_a_number() {
  static const Rule rule{
      .page =
          {.code = "L125",
           .name = "not-a-number",
           .title = {"不是数字", "不是數字", "not a number"},
           .why = {"不是数字的不能计算。", "不是數字的不能計算。",
                   "What is no number can’t be counted."},
           .cure = {"填整数；不清楚的，删去这一项；这一项必填的，先不登记这条记录。",
                    "填整數；不清楚的，刪去這一項；這一項必填的，先不登記這條記錄。",
                    "Write a whole number, or leave the field out where it is not known, and the "
                    "whole record where it can’t do without."},
           .message = {"“{field}”要填数字，“{text}”不是数字。",
                       "“{field}”要填數字，“{text}”不是數字。",
                       "“{field}” has to be a number; “{text}” is none."},
           .bad = example("not-a-number.bad"),
           .good = example("not-a-number.good")},
      .flaw = ledger::Flaw::Kind::not_a_number};
  return rule;
}

}  // namespace sipub::check::rules
