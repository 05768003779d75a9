#include "check/rules.h"

namespace sipub::check::rules {

const Rule& number_with_unit() {
  static const Rule rule{
      .page = {.code = "L124",
               .name = "number-with-unit",
               .title = {"数字带了单位", "數字帶了單位", "number with a unit"},
               .why = {"单位由字段规定；带了单位的不知道要不要换算。",
                       "單位由欄位規定；帶了單位的不知道要不要換算。",
                       "The field says the unit; with another one written nobody knows whether to "
                       "convert it."},
               .cure = {"只填数字，删去单位。", "只填數字，刪去單位。",
                        "Write the number without a unit."},
               .message = {"“{field}”只填数字，不带单位：“{text}”。",
                           "“{field}”只填數字，不帶單位：“{text}”。",
                           "“{field}” is a number without a unit, not “{text}”."},
               .bad = example("number-with-unit.bad"),
               .good = example("number-with-unit.good")},
      .flaw = ledger::Flaw::Kind::number_with_unit};
  return rule;
}

}  // namespace sipub::check::rules
