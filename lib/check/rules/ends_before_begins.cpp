#include "check/rules.h"

namespace sipub::check::rules {

const Rule& ends_before_begins() {
  static const Rule rule{
      .page = {.code = "L203",
               .name = "ends-before-begins",
               .title = {"先后颠倒", "先後顛倒", "dates in the wrong order"},
               .why = {"后面的事不能早于前面的事，两个日期中有一个是错的。",
                       "後面的事不能早於前面的事，兩個日期中有一個是錯的。",
                       "One of the two dates has to be wrong."},
               .cure = {"核对两个日期，改正错的那个。", "核對兩個日期，改正錯的那個。",
                        "Look both up and correct the wrong one."},
               .message = {"“{field}”{value}早于“{other}”{other_value}。",
                           "“{field}”{value}早於“{other}”{other_value}。",
                           "“{field}”, {value}, is before “{other}”, {other_value}."},
               .bad = example("ends-before-begins.bad"),
               .good = example("ends-before-begins.good")},
      .flaw = ledger::Flaw::Kind::order};
  return rule;
}

}  // namespace sipub::check::rules
