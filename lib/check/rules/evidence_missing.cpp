#include "check/evidence.h"
#include "check/rules.h"

namespace sipub::check::rules {
namespace {

void look(const Subject& subject, const CodePage& page, Collector& findings) {
  each_evidence(subject, [&](const ledger::Value& value, EvidenceState state) {
    if (state == EvidenceState::missing)
      findings.add(page, value.span, {{"text", std::string(*value.text())}});
  });
}

}  // namespace

const Rule& evidence_missing() {
  static const Rule rule{
      .page =
          {.code = "L501",
           .name = "evidence-missing",
           .title = {"佐证材料不存在", "佐證材料不存在", "evidence not found"},
           .why = {"说有而找不到的材料，不能作证。", "說有而找不到的材料，不能作證。",
                   "What can’t be found proves nothing."},
           .cure =
               {"把文件放到台账所在的文件夹，或者改正文件名；网址要以 http:// 或 https:// 开头。",
                "把檔案放到台賬所在的資料夾，或者改正檔案名；網址要以 http:// 或 https:// 開頭。",
                "Put the file beside the ledger, or correct its name; a web address begins "
                "with http:// or https://."},
           .message = {"找不到“{text}”这个文件。", "找不到“{text}”這個檔案。",
                       "There is no file “{text}”."},
           .bad = example("evidence-missing.bad"),
           .good = example("evidence-missing.good")},
      .check = look};
  return rule;
}

}  // namespace sipub::check::rules
