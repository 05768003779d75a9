#include "check/rules.h"

namespace sipub::check::rules {

const Rule& unknown_field() {
  static const Rule rule{
      .page =
          {.code = "L104",
           .name = "unknown-field",
           .title = {"没有这个字段", "沒有這個欄位", "unknown field"},
           .why = {"名称不认识的字段不会被读取，填了等于没填。",
                   "名稱不認識的欄位不會被讀取，填了等於沒填。",
                   "A field under an unknown name is not read: it might as well be left out."},
           .cure =
               {"改成已有的字段名{known}；要补充说明的，写进备注。",
                "改成已有的欄位名{known}；要補充說明的，寫進備註。",
                "Use one of the names that there are{known}; further remarks go into the note."},
           .message = {"这里没有“{key}”这个字段。{hint}", "這裏沒有“{key}”這個欄位。{hint}",
                       "There is no field “{key}” here.{hint}"},
           .bad = example("unknown-field.bad"),
           .good = example("unknown-field.good")},
      .flaw = ledger::Flaw::Kind::unknown_field};
  return rule;
}

}  // namespace sipub::check::rules
