#include "check/across/claims.h"
#include "check/across/findings.h"
#include "check/rules.h"

namespace sipub::check::rules {
namespace {

void look(const AcrossStore& store, const CodePage& page, AcrossFindings& findings) {
  each_clash(store, [&](const Claim& claim, const Claim& first) {
    const KeptLedger& other = store.ledgers[first.ledger];
    findings.add({.page = &page,
                  .place = {claim.ledger, claim.begin, claim.size},
                  .args = {{"other_org", other.org}, {"other_file", other.file}},
                  .marks = {{{first.ledger, first.begin, first.size},
                             {"先登记的", "先登記的", "the other claim"}}}});
  });
}

}  // namespace

const Rule& claimed_twice() {
  static const Rule rule{
      .page =
          {.code = "L402",
           .name = "claimed-twice",
           .severity = Severity::warning,
           .title = {"两个单位登记了同一个", "兩個單位登記了同一個", "claimed by two orgs"},
           .why = {"同一个文号、网址只属于一个单位：两家都登记，会算两遍。",
                   "同一個文號、網址只屬於一個單位：兩家都登記，會算兩遍。",
                   "A document number or address belongs to one org; where two write it, it counts "
                   "twice."},
           .cure = {"自己的，核对号码；用的是别家的，在承办、联合单位里写明；转载的，注明转载。",
                    "自己的，核對號碼；用的是別家的，在承辦、聯合單位裏寫明；轉載的，註明轉載。",
                    "Check it; where it is another org’s, name that org as provider or partner, or "
                    "say that it was reposted."},
           .message = {"“{field}”的“{text}”，{other_org}也登记了（{other_file}）。",
                       "“{field}”的“{text}”，{other_org}也登記了（{other_file}）。",
                       "“{text}” ({field}) is claimed by {other_org}, too ({other_file})."},
           .bad = example("claimed-twice.bad"),
           .good = example("claimed-twice.good")},
      .across = look,
      .needs = {.claims = true}};
  return rule;
}

}  // namespace sipub::check::rules
