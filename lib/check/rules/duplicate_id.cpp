#include "check/rules.h"

namespace sipub::check::rules {

const Rule& duplicate_id() {
  static const Rule rule{
      .page =
          {.code = "L113",
           .name = "duplicate-id",
           .title = {"编号重复", "編號重複", "id used twice"},
           .why = {"编号相同就是同一事项：两条里只有一条能算。",
                   "編號相同就是同一事項：兩條裏只有一條能算。",
                   "The same id means the same thing, so only one of the two can count."},
           .cure = {"是同一事项的，合并成一条；不是的，改用另一个编号。",
                    "是同一事項的，合併成一條；不是的，改用另一個編號。",
                    "Put them together where they are one thing; else give this one another id."},
           .message = {"编号“{id}”前面已经用过。", "編號“{id}”前面已經用過。",
                       "The id “{id}” has been used above."},
           .bad = example("duplicate-id.bad"),
           .good = example("duplicate-id.good")},
      .flaw = ledger::Flaw::Kind::duplicate_id};
  return rule;
}

}  // namespace sipub::check::rules
