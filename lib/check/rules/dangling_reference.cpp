#include "check/across/findings.h"
#include "check/across/references.h"
#include "check/rules.h"
#include "check/words.h"

namespace sipub::check::rules {
namespace {

void look(const AcrossStore& store, const CodePage& page, AcrossFindings& findings) {
  each_loose_reference(store, [&](const LooseReference& reference, const Identities& targets) {
    if (!targets.empty()) return;
    findings.add({.page = &page,
                  .place = {reference.ledger, reference.span.begin, reference.span.size()},
                  .args = {{"section", store.plan->shape.sections[reference.section].label},
                           {"more", more_records(reference.more)}},
                  .shown = reference.shown == LooseReference::kNotShown
                               ? nullptr
                               : &store.shown[reference.shown]});
  });
}

}  // namespace

const Rule& dangling_reference() {
  static const Rule rule{
      .page = {.code = "L404",
               .name = "dangling-reference",
               .title = {"引用的编号不存在", "引用的編號不存在", "reference to nothing"},
               .why = {"找不到所引用的，这条记录就归不到任何渠道或事项名下。",
                       "找不到所引用的，這條記錄就歸不到任何渠道或事項名下。",
                       "What it refers to can’t be found, so the record counts for nothing."},
               .cure = {"照“{section}”里的编号填写；漏登的，补登。",
                        "照“{section}”裏的編號填寫；漏登的，補登。",
                        "Write the id as it stands in “{section}”, or add the record there."},
               .message =
                   {"“{field}”引用的“{text}”，本单位的“{section}”里没有。{more}",
                    "“{field}”引用的“{text}”，本單位的“{section}”裏沒有。{more}",
                    "“{field}” names “{text}”, which is not in the “{section}” of this org.{more}"},
               .bad = example("dangling-reference.bad"),
               .good = example("dangling-reference.good")},
      .across = look};
  return rule;
}

}  // namespace sipub::check::rules
