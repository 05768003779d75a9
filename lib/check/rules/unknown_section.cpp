#include "check/rules.h"

namespace sipub::check::rules {

const Rule& unknown_section() {
  static const Rule rule{
      .page = {.code = "L103",
               .name = "unknown-section",
               .title = {"没有这个章节", "沒有這個章節", "unknown section"},
               .why = {"名称不认识的章节不会被读取，其中的记录等于没有登记。",
                       "名稱不認識的章節不會被讀取，其中的記錄等於沒有登記。",
                       "A section under an unknown name is not read: what it holds counts as not "
                       "recorded."},
               .cure = {"改成已有的章节名{known}；用不着的，整段删去。",
                        "改成已有的章節名{known}；用不着的，整段刪去。",
                        "Use one of the names that there are{known}, or delete the section."},
               .message = {"没有“{key}”这个章节。{hint}", "沒有“{key}”這個章節。{hint}",
                           "There is no section “{key}”.{hint}"},
               .bad = example("unknown-section.bad"),
               .good = example("unknown-section.good")},
      .flaw = ledger::Flaw::Kind::unknown_section};
  return rule;
}

}  // namespace sipub::check::rules
