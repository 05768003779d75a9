#include "check/header.h"
#include "check/rules.h"

namespace sipub::check::rules {
namespace {

void look(const Subject& subject, const CodePage& page, Collector& findings) {
  const std::string& written = subject.ledger.plan_id;
  if (written.empty() || written == subject.plan.id) return;
  findings.add(page, header_span(subject, "plan"), {{"text", written}, {"plan", subject.plan.id}});
}

}  // namespace

const Rule& wrong_plan() {
  static const Rule rule{
      .page =
          {.code = "L701",
           .name = "wrong-plan",
           .title = {"行动方案的代号不对", "行動方案的代號不對", "wrong plan"},
           .why = {"按别的方案写的台账，项目不同，不能按这个方案核对。",
                   "按別的方案寫的台賬，項目不同，不能按這個方案核對。",
                   "A ledger of another plan has other contents and can’t be judged by this one."},
           .cure = {"改成“{plan}”；确是别的方案的，用 --plan 指明。",
                    "改成“{plan}”；確是別的方案的，用 --plan 指明。",
                    "Write “{plan}”; for a ledger of another plan, name that with --plan."},
           .message = {"行动方案是“{text}”，应为“{plan}”。", "行動方案是“{text}”，應為“{plan}”。",
                       "The plan is “{text}”; it has to be “{plan}”."},
           .bad = example("wrong-plan.bad"),
           .good = example("wrong-plan.good")},
      .check = look};
  return rule;
}

}  // namespace sipub::check::rules
