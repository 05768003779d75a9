#include "check/names.h"
#include "check/rules.h"

namespace sipub::check::rules {
namespace {

void look(const Subject& subject, const CodePage& page, Collector& findings) {
  each_name(subject, schema::FieldShape::Names::requirement,
            [&](const ledger::Record& record, const ledger::Value& value) {
              // A faulty one, and one that doesn't exist, are told as that.
              if (record.is_void || subject.plan.find(*value.text()) == nullptr) return;
              findings.add(page, value.span, {{"text", std::string(*value.text())}});
            });
}

}  // namespace

const Rule& requirement_waived_in_ledger() {
  static const Rule rule{
      .page = {.code = "L715",
               .name = "requirement-waived-in-ledger",
               .severity = Severity::warning,
               .title = {"台账里豁免了任务", "台賬裏豁免了任務", "requirement waived in a ledger"},
               .why = {"单位不能自己免去自己的任务，所以写在台账里的不起作用。",
                       "單位不能自己免去自己的任務，所以寫在台賬裏的不起作用。",
                       "No office excuses itself from what it owes, so a ledger’s waiver of a "
                       "requirement doesn’t count."},
               .cure = {"从台账里删去；经批准的，请管理评估的单位写进豁免事项文件（--waivers）。",
                        "從台賬裏刪去；經批准的，請管理評估的單位寫進豁免事項檔案（--waivers）。",
                        "Delete it; where it was approved, ask those who run the assessment to "
                        "put it into their file of waivers (--waivers)."},
               .message = {"任务{text}不能在台账里豁免。", "任務{text}不能在台賬裏豁免。",
                           "Requirement {text} can’t be waived in a ledger."},
               .bad = example("requirement-waived-in-ledger.bad"),
               .good = example("requirement-waived-in-ledger.good")},
      .check = look};
  return rule;
}

}  // namespace sipub::check::rules
