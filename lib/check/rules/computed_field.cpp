#include "check/rules.h"

namespace sipub::check::rules {

const Rule& computed_field() {
  static const Rule rule{
      .page = {.code = "L106",
               .name = "computed-field",
               .title = {"自动算出的字段", "自動算出的欄位", "computed field"},
               .why = {"这个数由别的字段算出；自己填的可能与算出的不符。",
                       "這個數由別的欄位算出；自己填的可能與算出的不符。",
                       "It follows from other fields, and what is written may differ from that."},
               .cure = {"删去这一项。", "刪去這一項。", "Delete it."},
               .message = {"“{field}”是自动算出的，不用填写。", "“{field}”是自動算出的，不用填寫。",
                           "“{field}” is computed and must not be written."},
               .bad = example("computed-field.bad"),
               .good = example("computed-field.good")},
      .flaw = ledger::Flaw::Kind::derived_field};
  return rule;
}

}  // namespace sipub::check::rules
