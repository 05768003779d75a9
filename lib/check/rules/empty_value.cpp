#include "check/rules.h"

namespace sipub::check::rules {

const Rule& empty_value() {
  static const Rule rule{
      .page =
          {.code = "L109",
           .name = "empty-value",
           .title = {"什么也没填", "什麼也沒填", "empty value"},
           .why = {"空着看不出是没有，还是不清楚：这两种情况的结论不同。",
                   "空着看不出是沒有，還是不清楚：這兩種情況的結論不同。",
                   "An empty value doesn’t say whether there is nothing or nothing is known, which "
                   "makes a difference."},
           .cure =
               {"填上；不清楚的，删去这一项；是列表又确实没有的，填“[]”。",
                "填上；不清楚的，刪去這一項；是列表又確實沒有的，填“[]”。",
                "Fill it in; leave the field out where it is not known; write “[]” for a list that "
                "has nothing."},
           .message = {"“{field}”后面什么也没填。", "“{field}”後面什麼也沒填。",
                       "“{field}” has no value."},
           .bad = example("empty-value.bad"),
           .good = example("empty-value.good")},
      .flaw = ledger::Flaw::Kind::empty_value};
  return rule;
}

}  // namespace sipub::check::rules
