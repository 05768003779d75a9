#include "check/rules.h"

namespace sipub::check::rules {

const Rule& missing_field() {
  static const Rule rule{
      .page = {.code = "L108",
               .name = "missing-field",
               .title = {"缺少必填字段", "缺少必填欄位", "missing field"},
               .why = {"缺了必填的字段，这条记录就不能用来判断是否达标。",
                       "缺了必填的欄位，這條記錄就不能用來判斷是否達標。",
                       "A record without it can’t be used to judge anything."},
               .cure = {"补上“{field}”。", "補上“{field}”。", "Add “{field}”."},
               .message = {"缺“{field}”。", "缺“{field}”。", "“{field}” is missing."},
               .bad = example("missing-field.bad"),
               .good = example("missing-field.good")},
      .flaw = ledger::Flaw::Kind::missing_field};
  return rule;
}

}  // namespace sipub::check::rules
