#include "check/rules.h"

namespace sipub::check::rules {

const Rule& unused_waiver() {
  static const Rule rule{
      .page = {
          .code = "L713",
          .name = "unused-waiver",
          .severity = Severity::warning,
          .title = {"豁免没有用上", "豁免沒有用上", "waiver that covers nothing"},
          .why = {"要豁免的问题已经不在了；留着，以后真有问题也会被放过。",
                  "要豁免的問題已經不在了；留着，以後真有問題也會被放過。",
                  "What it excused is gone; left in place it would excuse the next fault, too."},
          .cure = {"删去这条豁免；代码或记录编号写错的，改正。",
                   "刪去這條豁免；代碼或記錄編號寫錯的，改正。",
                   "Delete the waiver, or correct its code or record."},
          .message = {"这条豁免（{code}）没有对应的问题。", "這條豁免（{code}）沒有對應的問題。",
                      "This waiver of {code} covers no finding."},
          .bad = example("unused-waiver.bad"),
          .good = example("unused-waiver.good")}};
  return rule;
}

}  // namespace sipub::check::rules
