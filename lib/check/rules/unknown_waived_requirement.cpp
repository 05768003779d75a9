#include "base/spelling.h"
#include "check/names.h"
#include "check/rules.h"
#include "check/words.h"

namespace sipub::check::rules {
namespace {

void look(const Subject& subject, const CodePage& page, Collector& findings) {
  each_name(subject, schema::FieldShape::Names::requirement,
            [&](const ledger::Record&, const ledger::Value& value) {
              const std::string_view text = *value.text();
              std::vector<std::string> known;
              for (const schema::Requirement& one : subject.plan.requirements)
                known.push_back(one.id);
              if (subject.plan.find(text) != nullptr) return;
              findings.add(
                  page, value.span,
                  {{"text", std::string(text)}, {"hint", hint(nearest(text, known).value_or(""))}});
            });
}

}  // namespace

const Rule& unknown_waived_requirement() {
  static const Rule rule{
      .page =
          {.code = "L712",
           .name = "unknown-waived-requirement",
           .severity = Severity::warning,
           .title = {"没有这项任务", "沒有這項任務", "waiver of an unknown requirement"},
           .why = {"豁免的对象不存在，豁免不起作用。", "豁免的對象不存在，豁免不起作用。",
                   "What doesn’t exist can’t be excused."},
           .cure =
               {"照行动方案里的任务编号改正（用 sipub schema show "
                "查看）；不再需要的，删去这条豁免。",
                "照行動方案裏的任務編號改正（用 sipub schema show "
                "查看）；不再需要的，刪去這條豁免。",
                "Write the id as the plan has it (see sipub schema show), or delete the waiver."},
           .message = {"没有编号为“{text}”的任务。{hint}", "沒有編號為“{text}”的任務。{hint}",
                       "There is no requirement “{text}”.{hint}"},
           .bad = example("unknown-waived-requirement.bad"),
           .good = example("unknown-waived-requirement.good")},
      .check = look};
  return rule;
}

}  // namespace sipub::check::rules
