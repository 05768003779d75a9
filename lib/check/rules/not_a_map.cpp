#include "check/rules.h"

namespace sipub::check::rules {

const Rule& not_a_map() {
  static const Rule rule{
      .page =
          {.code = "L101",
           .name = "not-a-map",
           .title = {"不是一组字段", "不是一組欄位", "not a group of fields"},
           .why = {"台账里每条记录都是“字段: 值”的形式，别的读不出意思。",
                   "台賬裏每條記錄都是“欄位: 值”的形式，別的讀不出意思。",
                   "Every record is written as fields with values; nothing else has a meaning."},
           .cure = {"按“字段: 值”逐行填写，冒号后面空一格；字段名照范本{known}。",
                    "按“欄位: 值”逐行填寫，冒號後面空一格；欄位名照範本{known}。",
                    "Write one field a line as “field: value”, with a blank behind the colon, "
                    "under the "
                    "names of the template{known}."},
           .message = {"“{field}”这里应当是一组“字段: 值”。", "“{field}”這裏應當是一組“欄位: 值”。",
                       "Fields with values are expected here ({field})."},
           .bad = example("not-a-map.bad"),
           .good = example("not-a-map.good")},
      .flaw = ledger::Flaw::Kind::not_a_map};
  return rule;
}

}  // namespace sipub::check::rules
