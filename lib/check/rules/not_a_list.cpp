#include "check/rules.h"

namespace sipub::check::rules {

const Rule& not_a_list() {
  static const Rule rule{
      .page =
          {.code = "L102",
           .name = "not-a-list",
           .title = {"不是列表", "不是列表", "not a list"},
           .why = {"这里可以有许多条，所以要写成列表，只有一条也一样。",
                   "這裏可以有許多條，所以要寫成列表，只有一條也一樣。",
                   "There may be many, so even one is written as a list."},
           .cure = {"每条另起一行，前面加“- ”{example}；一条也没有的，填“[]”。",
                    "每條另起一行，前面加“- ”{example}；一條也沒有的，填“[]”。",
                    "Begin each on a line of its own with “- ”{example}; write “[]” where there is "
                    "none."},
           .message = {"“{field}”应当是一条一条的列表。", "“{field}”應當是一條一條的列表。",
                       "“{field}” has to be a list."},
           .bad = example("not-a-list.bad"),
           .good = example("not-a-list.good")},
      .flaw = ledger::Flaw::Kind::not_a_list};
  return rule;
}

}  // namespace sipub::check::rules
