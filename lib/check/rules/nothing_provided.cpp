#include "check/across/delegations.h"
#include "check/across/findings.h"
#include "check/rules.h"

namespace sipub::check::rules {
namespace {

void look(const AcrossStore& store, const CodePage& page, AcrossFindings& findings) {
  each_not_offered(store, [&](const Delegation& delegation, const std::string& provider) {
    findings.add({.page = &page,
                  .place = {delegation.ledger, delegation.span.begin, delegation.span.size()},
                  .args = {{"provider", provider}}});
  });
}

}  // namespace

const Rule& nothing_provided() {
  static const Rule rule{
      .page = {.code = "L406",
               .name = "nothing-provided",
               .severity = Severity::warning,
               .title = {"承办单位没有登记", "承辦單位沒有登記", "the provider has no such record"},
               .why = {"由别的单位承办的，要看那个单位的台账；那里没有，就没有依据。",
                       "由別的單位承辦的，要看那個單位的台賬；那裏沒有，就沒有依據。",
                       "What another org provides is read in that org’s ledger; where that has "
                       "none, nothing proves it."},
               .cure = {"核对承办单位；确由它承办的，请它登记。",
                        "核對承辦單位；確由它承辦的，請它登記。",
                        "Check who provides it, and ask that org to record it."},
               .message = {"由{provider}承办，但它的台账里没有这一项。",
                           "由{provider}承辦，但它的台賬裏沒有這一項。",
                           "{provider} provides this, but its ledger has no such record."},
               .bad = example("nothing-provided.bad"),
               .good = example("nothing-provided.good")},
      .across = look,
      .needs = {.delegations = true}};
  return rule;
}

}  // namespace sipub::check::rules
