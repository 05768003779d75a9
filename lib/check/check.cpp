#include "check/check.h"

#include "check/finish.h"
#include "check/flaws.h"
#include "check/privacy/private_text.h"
#include "check/rule.h"

namespace sipub::check {

bool is_wanted(const Rule& rule, const Options& options) {
  if (!options.selection.takes(rule.page.code)) return false;
  return !options.errors_only || options.selection.severity(rule.page.code, rule.page.severity) ==
                                     Severity::error;
}

Findings check(const schema::Plan& plan, const ledger::Ledger& ledger, const Options& options) {
  const Subject subject{plan, ledger, options, private_numbers_in(ledger, plan.shape)};
  Collector collector(options.selection);
  tell_flaws(subject, collector);
  for (const Rule* rule : rule_table()) {
    if (rule->check != nullptr && is_wanted(*rule, options))
      rule->check(subject, rule->page, collector);
  }
  return finish(subject, std::move(collector));
}

}  // namespace sipub::check
