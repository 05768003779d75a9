#include "check/across/delegations.h"
#include "check/across/findings.h"
#include "check/rules.h"

namespace sipub::check::rules {
namespace {

void look(const AcrossStore& store, const CodePage& page, AcrossFindings& findings) {
  each_disagreement(store, [&](const AgreedValue& here, const AgreedValue& there) {
    const KeptLedger& provider = store.ledgers[there.ledger];
    findings.add({.page = &page,
                  .place = {here.ledger, here.begin},
                  .args = {{"provider", provider.org}, {"other_file", provider.file}},
                  .marks = {{{there.ledger, there.begin},
                             {"承办单位的登记", "承辦單位的登記", "the provider's record"}}}});
  });
}

}  // namespace

const Rule& provider_disagrees() {
  static const Rule rule{
      .page =
          {.code = "L413",
           .name = "provider-disagrees",
           .severity = Severity::warning,
           .title = {"与承办单位的登记不一致", "與承辦單位的登記不一致",
                     "the provider's ledger says otherwise"},
           .why = {"由别的单位承办的，两家登记的是同一件事，不会有两种说法：有一处填错了。",
                   "由別的單位承辦的，兩家登記的是同一件事，不會有兩種說法：有一處填錯了。",
                   "Both ledgers speak of the same thing, so one of them is wrong."},
           .cure = {"与承办单位核对，改正错的一处；以它的登记为准的，这里可以不填。",
                    "與承辦單位核對，改正錯的一處；以它的登記為準的，這裏可以不填。",
                    "Settle it with the provider and correct the wrong one; what is left out "
                    "here is read in the provider's ledger."},
           .message = {"“{field}”这里是{text}，与承办单位{provider}的登记不一致（{other_file}）。",
                       "“{field}”這裏是{text}，與承辦單位{provider}的登記不一致（{other_file}）。",
                       "“{field}” is {text} here; its provider, {provider}, records something "
                       "else ({other_file})."},
           .bad = example("provider-disagrees.bad"),
           .good = example("provider-disagrees.good")},
      .across = look,
      .needs = {.delegations = true}};
  return rule;
}

}  // namespace sipub::check::rules
