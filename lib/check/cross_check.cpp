#include <mutex>
#include <optional>
#include <utility>

#include "base/failure.h"
#include "base/file.h"
#include "check/across/findings.h"
#include "check/across/gather.h"
#include "check/check.h"
#include "check/rule.h"

namespace sipub::check {

namespace {

std::vector<const Rule*> rules_across(const Options& options) {
  std::vector<const Rule*> rules;
  for (const Rule* rule : rule_table())
    if (rule->across != nullptr && is_wanted(*rule, options)) rules.push_back(rule);
  return rules;
}

AcrossNeeds needs_of(const std::vector<const Rule*>& rules) {
  AcrossNeeds all;
  for (const Rule* rule : rules) {
    const AcrossNeeds& needs = rule->needs;
    all.claims = all.claims || needs.claims;
    all.fixed = all.fixed || needs.fixed;
    all.figures = all.figures || needs.figures;
    all.delegations = all.delegations || needs.delegations;
  }
  return all;
}

}  // namespace

struct CrossCheck::State {
  const schema::Plan& plan;
  Options options;
  std::vector<const Rule*> rules;
  AcrossNeeds needs;
  std::mutex mutex;
  std::vector<AcrossStore> parts = {};  ///< one for each ledger
  std::map<std::string, LeftOut> left_out = {};
};

CrossCheck::CrossCheck(const schema::Plan& plan, const Options& options)
    : state_(new State{.plan = plan,
                       .options = options,
                       .rules = rules_across(options),
                       .needs = needs_of(rules_across(options)),
                       .mutex = {}}) {}

CrossCheck::~CrossCheck() = default;

void CrossCheck::add(const ledger::Ledger& ledger) {
  AcrossStore part = gather({state_->plan, ledger, state_->options}, state_->needs);
  const std::lock_guard lock(state_->mutex);
  state_->parts.push_back(std::move(part));
}

std::vector<Diagnostic> CrossCheck::finish(const TextOf& text_of) {
  const AcrossStore store = merge(state_->plan, std::move(state_->parts));
  AcrossFindings findings(state_->options.selection);
  for (const Rule* rule : state_->rules) rule->across(store, rule->page, findings);
  for (const auto& [ledger, number] : findings.left_out()) {
    state_->left_out[store.ledgers[ledger].file] = number;
  }
  return look_up(store, findings, text_of);
}

const std::map<std::string, LeftOut>& CrossCheck::left_out() const { return state_->left_out; }

std::optional<std::string> text_of_file(const std::string& file) {
  try {
    return read_file(file);
  } catch (const Failure&) {
    return {};
  }
}

}  // namespace sipub::check
