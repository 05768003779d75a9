#include "cmd/findings.h"

#include <algorithm>
#include <iterator>

namespace sipub::cmd {
namespace {

constexpr std::size_t kMostFindings = 10'000;

}  // namespace

render::PlanStamp stamp(const schema::Plan& plan) {
  return {.id = plan.id, .version = plan.version, .digest = plan.digest};
}

void count(render::Findings& findings, Severity severity) {
  switch (severity) {
    case Severity::error: findings.errors += 1; break;
    case Severity::warning: findings.warnings += 1; break;
    case Severity::note: findings.notes += 1; break;
  }
}

FindingsCollector::FindingsCollector(const Inputs& inputs) : kept_(inputs.files.size()) {
  for (const auto& file : inputs.files) totals_.inputs.push_back({file.name, {}, {}});
}

void FindingsCollector::add(std::size_t file, const ledger::Ledger& ledger,
                            check::Findings findings) {
  std::vector<render::Finding> kept;
  kept.reserve(findings.diagnostics.size());
  for (auto& diagnostic : findings.diagnostics) {
    std::string record = diagnostic.record;
    kept.push_back({std::move(diagnostic), std::move(record), {}});
  }
  const std::lock_guard lock(mutex_);
  auto& input = totals_.inputs[file];
  input.digest = ledger.digest;
  if (ledger.usable) input.org = ledger.org.id();
  totals_.ledgers += 1;
  totals_.errors += findings.errors;
  totals_.warnings += findings.warnings;
  totals_.notes += std::ssize(kept) + findings.left_out - findings.errors - findings.warnings;
  totals_.left_out += findings.left_out;
  kept_count_ += kept.size();
  kept_[file] = std::move(kept);
  if (kept_count_ > 2 * kMostFindings) drop_surplus();
}

/// Whatever comes later can only push back what lies past the limit now.
void FindingsCollector::drop_surplus() {
  std::size_t room = kMostFindings;
  for (auto& findings : kept_) {
    const std::size_t surplus = findings.size() - std::min(findings.size(), room);
    findings.resize(findings.size() - surplus);
    room -= findings.size();
    kept_count_ -= surplus;
    totals_.left_out += static_cast<std::int64_t>(surplus);
  }
}

render::Findings FindingsCollector::finish(const schema::Plan& plan,
                                           std::vector<Diagnostic> across) {
  for (auto& diagnostic : across) {
    count(totals_, diagnostic.severity);
    const auto input =
        std::find_if(totals_.inputs.begin(), totals_.inputs.end(),
                     [&](const render::CheckedFile& file) { return file.file == diagnostic.file; });
    // What is about no file in particular stands with the first one.
    const auto file = input == totals_.inputs.end() ? 0 : input - totals_.inputs.begin();
    kept_[static_cast<std::size_t>(file)].push_back({std::move(diagnostic), {}, {}});
  }
  kept_count_ += across.size();
  for (auto& findings : kept_) {
    std::stable_sort(findings.begin(), findings.end(),
                     [](const render::Finding& a, const render::Finding& b) {
                       return a.diagnostic < b.diagnostic;
                     });
  }
  drop_surplus();
  for (auto& findings : kept_) {
    std::move(findings.begin(), findings.end(), std::back_inserter(totals_.findings));
  }
  totals_.plan = stamp(plan);
  totals_.page = check::find_code;
  return std::move(totals_);
}

}  // namespace sipub::cmd
