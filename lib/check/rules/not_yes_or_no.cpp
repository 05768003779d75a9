#include "check/rules.h"
#include "check/text_forms.h"

namespace sipub::check::rules {

const Rule& not_yes_or_no() {
  static const Rule rule{
      .page = {.code = "L110",
               .name = "not-yes-or-no",
               .title = {"不是“是”或“否”", "不是“是”或“否”", "neither yes nor no"},
               .why = {"只有“是”和“否”能用来判断。", "只有“是”和“否”能用來判斷。",
                       "Only yes and no can be judged."},
               .cure = {"填“是”或“否”；要说明的，写进备注。", "填“是”或“否”；要說明的，寫進備註。",
                        "Write yes or no; remarks go into the note."},
               .message = {"“{field}”应填是或否，不能填“{text}”。",
                           "“{field}”應填是或否，不能填“{text}”。",
                           "“{field}” is yes or no, not “{text}”."},
               .bad = example("not-yes-or-no.bad"),
               .good = example("not-yes-or-no.good")},
      .flaw = ledger::Flaw::Kind::wrong_type,
      .when = [](const Subject&, const ledger::Flaw& flaw) {
        return argument(flaw, "expected") == "bool";
      }};
  return rule;
}

}  // namespace sipub::check::rules
