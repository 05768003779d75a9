#include "check/rules.h"

namespace sipub::check::rules {

const Rule& missing_id() {
  static const Rule rule{
      .page = {.code = "L112",
               .name = "missing-id",
               .title = {"缺少编号", "缺少編號", "missing id"},
               .why = {"没有编号，别的记录引用不到它，次年也接不上。",
                       "沒有編號，別的記錄引用不到它，次年也接不上。",
                       "Without an id no other record can refer to it, and next year’s ledger "
                       "can’t carry it on."},
               .cure = {"给它一个本台账内不重复的编号；次年沿用。",
                        "給它一個本台賬內不重複的編號；次年沿用。",
                        "Give it an id of its own, and keep that in later years."},
               .message = {"“{section}”的这条记录缺编号。", "“{section}”的這條記錄缺編號。",
                           "This record of “{section}” has no id."},
               .bad = example("missing-id.bad"),
               .good = example("missing-id.good")},
      .flaw = ledger::Flaw::Kind::missing_id};
  return rule;
}

}  // namespace sipub::check::rules
