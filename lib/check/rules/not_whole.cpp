#include "check/rules.h"

namespace sipub::check::rules {

const Rule& not_whole() {
  static const Rule rule{
      .page = {.code = "L122",
               .name = "not-whole",
               .title = {"不是整数", "不是整數", "not a whole number"},
               .why = {"个数和金额都按整数计。", "個數和金額都按整數計。",
                       "Counts and amounts are whole numbers."},
               .cure = {"填整数；换了单位的，换算成个数再填。",
                        "填整數；換了單位的，換算成個數再填。",
                        "Write a whole number, in single units."},
               .message = {"“{field}”要填整数，不能填“{text}”。",
                           "“{field}”要填整數，不能填“{text}”。",
                           "“{field}” has to be a whole number; “{text}” is not."},
               .bad = example("not-whole.bad"),
               .good = example("not-whole.good")},
      .flaw = ledger::Flaw::Kind::decimal};
  return rule;
}

}  // namespace sipub::check::rules
