#include "cmd/assessing.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>

#include "base/failure.h"

namespace sipub::cmd {
namespace {

struct Slot {
  std::optional<ledger::Ledger> ledger;
  std::int64_t errors = 0;
};

/// Which ledgers have errors, the first few by name.
void tell_errors(const LedgerSet& set, const Reading& reading, Environment& environment) {
  constexpr std::size_t kMostNamed = 5;
  std::vector<std::string> faulty;
  for (const auto& fact : set.facts) {
    if (fact.errors > 0) faulty.push_back(fact.ledger->file);
  }
  if (faulty.empty() || reading.quiet) return;
  const std::size_t number = faulty.size();
  if (number > kMostNamed) {
    faulty.resize(kMostNamed);
    faulty.emplace_back("……");
  }
  const auto names = fmt::format("{}", fmt::join(faulty, ", "));
  environment.tell(
      {fmt::format("{} 份台账有错误，错误的记录按“未知”处理；用 sipub check 查看：{}", number,
                   names),
       fmt::format("{} 份台賬有錯誤，錯誤的記錄按“未知”處理；用 sipub check 查看：{}", number,
                   names),
       fmt::format("{} {} errors; faulty records count as unknown. See sipub check: {}", number,
                   number == 1 ? "ledger has" : "ledgers have", names)},
      reading.language);
}

}  // namespace

bool LedgerSet::all_sound() const {
  return std::all_of(facts.begin(), facts.end(),
                     [](const assess::LedgerFact& fact) { return fact.errors == 0; });
}

int LedgerSet::status(bool found) const {
  if (!all_readable) return kFailed;
  return found || !all_sound() ? kFindings : kDone;
}

LedgerSet read_ledger_set(const Inputs& inputs, const schema::Plan& plan, const Reading& reading,
                          Environment& environment) {
  std::vector<Slot> slots(inputs.files.size());
  const auto read =
      read_ledgers(inputs, plan, reading, environment,
                   [&](std::size_t file, ledger::Ledger ledger, const check::Findings& findings) {
                     ledger::let_text_go(ledger);
                     slots[file] = {std::move(ledger), findings.errors};
                   });
  std::map<std::string, std::int64_t> errors_across;
  for (const auto& diagnostic : read.across) {
    if (diagnostic.severity == Severity::error) errors_across[diagnostic.file] += 1;
  }
  for (const auto& [file, left_out] : read.across_left_out) errors_across[file] += left_out.errors;
  LedgerSet set;
  set.all_readable = read.all_readable;
  std::vector<std::int64_t> errors;
  for (auto& slot : slots) {
    if (!slot.ledger) continue;
    errors.push_back(slot.errors + errors_across[slot.ledger->file]);
    set.ledgers.push_back(std::move(*slot.ledger));
  }
  for (std::size_t i = 0; i < set.ledgers.size(); ++i) {
    set.facts.push_back({&set.ledgers[i], errors[i]});
  }
  if (set.ledgers.empty()) {
    throw Failure(Words{"没有一份台账可以读取。", "沒有一份台賬可以讀取。",
                        "None of the ledgers can be read."});
  }
  tell_errors(set, reading, environment);
  return set;
}

}  // namespace sipub::cmd
