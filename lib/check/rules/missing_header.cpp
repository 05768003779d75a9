#include "check/rules.h"

namespace sipub::check::rules {

const Rule& missing_header() {
  static const Rule rule{
      .page = {.code = "L107",
               .name = "missing-header",
               .title = {"缺少表头", "缺少表頭", "missing header"},
               .why = {"没有它，就不知道这是谁、哪一年、按哪个方案的台账，整本都不能计入。",
                       "沒有它，就不知道這是誰、哪一年、按哪個方案的台賬，整本都不能計入。",
                       "Without it nobody knows whose ledger this is, of which year and plan, and "
                       "it counts for nothing."},
               .cure = {"在文件开头补上“{field}”。", "在檔案開頭補上“{field}”。",
                        "Add “{field}” at the top."},
               .message = {"表头缺“{field}”。", "表頭缺“{field}”。", "The header lacks “{field}”."},
               .bad = example("missing-header.bad"),
               .good = example("missing-header.good")},
      .flaw = ledger::Flaw::Kind::missing_header};
  return rule;
}

}  // namespace sipub::check::rules
