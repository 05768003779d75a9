#include "check/evidence.h"
#include "check/rules.h"

namespace sipub::check::rules {
namespace {

void look(const Subject& subject, const CodePage& page, Collector& findings) {
  each_evidence(subject, [&](const ledger::Value& value, EvidenceState state) {
    if (state == EvidenceState::outside)
      findings.add(page, value.span, {{"text", std::string(*value.text())}});
  });
}

}  // namespace

const Rule& evidence_outside() {
  static const Rule rule{
      .page = {.code = "L502",
               .name = "evidence-outside",
               .title = {"佐证材料不在台账的文件夹里", "佐證材料不在台賬的資料夾裏",
                         "evidence elsewhere"},
               .why = {"台账和材料要放在一起，移交、备份才不会散失；别处的文件不去查看。",
                       "台賬和材料要放在一起，移交、備份才不會散失；別處的檔案不去查看。",
                       "Ledger and evidence belong together; files elsewhere get lost, and are not "
                       "looked at."},
               .cure = {"把文件放到台账所在的文件夹或其下，照相对位置填写。",
                        "把檔案放到台賬所在的資料夾或其下，照相對位置填寫。",
                        "Put the file into the ledger’s folder or below, and name it from there."},
               .message = {"“{text}”不在台账所在的文件夹里。", "“{text}”不在台賬所在的資料夾裏。",
                           "“{text}” is not in the ledger’s folder."},
               .bad = example("evidence-outside.bad"),
               .good = example("evidence-outside.good")},
      .check = look};
  return rule;
}

}  // namespace sipub::check::rules
