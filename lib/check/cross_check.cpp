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

struct CrossCheck::State {
  const schema::Plan& plan;
  Options options;
  std::mutex mutex;
  std::vector<AcrossStore> parts = {};  ///< one for each ledger
  std::map<std::string, LeftOut> left_out = {};
};

CrossCheck::CrossCheck(const schema::Plan& plan, const Options& options)
    : state_(new State{.plan = plan, .options = options, .mutex = {}}) {}

CrossCheck::~CrossCheck() = default;

void CrossCheck::add(const ledger::Ledger& ledger) {
  AcrossStore part = gather({state_->plan, ledger, state_->options});
  const std::lock_guard lock(state_->mutex);
  state_->parts.push_back(std::move(part));
}

std::vector<Diagnostic> CrossCheck::finish(const TextOf& text_of) {
  const AcrossStore store = merge(state_->plan, std::move(state_->parts));
  AcrossFindings findings(state_->options.selection);
  for (const Rule* rule : rule_table()) {
    if (rule->across != nullptr) rule->across(store, rule->page, findings);
  }
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
