#include "check/across/delegations.h"
#include "check/across/findings.h"
#include "check/references.h"
#include "check/rules.h"

namespace sipub::check::rules {
namespace {

void look(const AcrossStore& store, const CodePage& page, AcrossFindings& findings) {
  each_outside_offer(store, [&](const Delegation& delegation, const Offer& offer) {
    findings.add({.page = &page,
                  .place = {delegation.ledger, delegation.span.begin, delegation.span.size()},
                  .args = {{"provider", store.ledgers[offer.ledger].org},
                           {"life", words_of(Life{day_kept(offer.from), day_kept(offer.to)})}},
                  .marks = {{{offer.ledger, offer.begin},
                             {"承办单位的登记", "承辦單位的登記", "the provider's record"}}}});
  });
}

}  // namespace

const Rule& not_provided_then() {
  static const Rule rule{
      .page =
          {.code = "L412",
           .name = "not-provided-then",
           .severity = Severity::warning,
           .title = {"承办单位当时没有", "承辦單位當時沒有", "not provided at that time"},
           .why = {"由别的单位承办的，对方开始之前、结束之后都不可能在用：两处日期中有一处是错的。",
                   "由別的單位承辦的，對方開始之前、結束之後都不可能在用：兩處日期中有一處是錯的。",
                   "What another org provides can't be in use before that org has it, nor "
                   "after: one of the dates is wrong."},
           .cure = {"与承办单位核对起止日期，改正错的一处；对方已经结束的，这里也填结束日期。",
                    "與承辦單位核對起止日期，改正錯的一處；對方已經結束的，這裏也填結束日期。",
                    "Settle the dates with the provider and correct the wrong one; where it "
                    "has ended there, give it an end here, too."},
           .message = {"由{provider}承办，但它登记的起止是{life}，与这里的日期不符。",
                       "由{provider}承辦，但它登記的起止是{life}，與這裏的日期不符。",
                       "{provider} provides this, but by its ledger only {life}."},
           .bad = example("not-provided-then.bad"),
           .good = example("not-provided-then.good")},
      .across = look,
      .needs = {.delegations = true}};
  return rule;
}

}  // namespace sipub::check::rules
