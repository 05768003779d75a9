#include "check/rules.h"

namespace sipub::check::rules {

const Rule& above_sum() {
  static const Rule rule{
      .page =
          {.code = "L301",
           .name = "above-sum",
           .title = {"部分多于总数", "部分多於總數", "part larger than its whole"},
           .why = {"部分不可能多于总数，两个数中有一个是错的。",
                   "部分不可能多於總數，兩個數中有一個是錯的。",
                   "A part can’t be larger than its whole, so one of the numbers has to be wrong."},
           .cure = {"核对这几个数，改正错的那个。", "核對這幾個數，改正錯的那個。",
                    "Look the numbers up and correct the wrong one."},
           .message = {"“{field}”{value}多于“{parts}”{sum}。",
                       "“{field}”{value}多於“{parts}”{sum}。",
                       "“{field}”, {value}, is more than “{parts}”, {sum}."},
           .bad = example("above-sum.bad"),
           .good = example("above-sum.good")},
      .flaw = ledger::Flaw::Kind::above_sum};
  return rule;
}

}  // namespace sipub::check::rules
