#include "check/rules.h"

namespace sipub::check::rules {

const Rule& number_out_of_range() {
  static const Rule rule{
      .page = {.code = "L126",
               .name = "number-out-of-range",
               .title = {"数字超出范围", "數字超出範圍", "number out of range"},
               .why = {"这样的数不可能，多半是多写或少写了一位。",
                       "這樣的數不可能，多半是多寫或少寫了一位。",
                       "Such a number is impossible; most likely a digit is missing or too many."},
               .cure = {"核对后改正；应当{range}。", "核對後改正；應當{range}。",
                        "Correct it: it has to be {range}."},
               .message = {"“{field}”不能是{value}，应当{range}。",
                           "“{field}”不能是{value}，應當{range}。",
                           "“{field}” can’t be {value}; it has to be {range}."},
               .bad = example("number-out-of-range.bad"),
               .good = example("number-out-of-range.good")},
      .flaw = ledger::Flaw::Kind::number_out_of_range};
  return rule;
}

}  // namespace sipub::check::rules
