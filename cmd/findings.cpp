#include "cmd/findings.h"

#include <algorithm>
#include <iterator>

namespace sipub::cmd {
render::PlanStamp stamp(const schema::Plan& plan) {
  return {.id = plan.id, .version = plan.version, .digest = plan.digest};
}

void count(render::Findings& findings, Severity severity, std::int64_t number) {
  switch (severity) {
    case Severity::error: findings.errors += number; break;
    case Severity::warning: findings.warnings += number; break;
    case Severity::note: findings.notes += number; break;
  }
}

FindingsCollector::FindingsCollector(const Inputs& inputs, check::Waivers& waivers,
                                     std::size_t most)
    : waivers_(waivers), most_(most), kept_(inputs.files.size()) {
  for (const auto& file : inputs.files) totals_.inputs.push_back({file.name, {}, {}});
}

void FindingsCollector::keep(Diagnostic diagnostic, std::vector<render::Finding>& kept) {
  std::string reason = waivers_.reason_for(diagnostic);
  if (reason.empty()) {
    count(totals_, diagnostic.severity, 1);
  } else {
    totals_.waived += 1;
  }
  std::string record = diagnostic.record;
  kept.push_back({std::move(diagnostic), std::move(record), std::move(reason)});
  kept_count_ += 1;
}

void FindingsCollector::add(std::size_t file, const ledger::Ledger& ledger,
                            check::Findings findings) {
  waivers_.add(ledger);
  const std::lock_guard lock(mutex_);
  auto& input = totals_.inputs[file];
  input.digest = ledger.digest;
  if (ledger.usable) input.org = ledger.org.id();
  totals_.ledgers += 1;
  totals_.left_out += findings.left_out;
  for (auto& diagnostic : findings.diagnostics) {
    // What was left out stands in these numbers and nowhere else.
    if (diagnostic.severity == Severity::error) findings.errors -= 1;
    if (diagnostic.severity == Severity::warning) findings.warnings -= 1;
    keep(std::move(diagnostic), kept_[file]);
  }
  totals_.errors += findings.errors;
  totals_.warnings += findings.warnings;
  totals_.notes += findings.left_out - findings.errors - findings.warnings;
  if (kept_count_ > 2 * most_) drop_surplus();
}

/// Whatever comes later can only push back what lies past the limit now.
void FindingsCollector::drop_surplus() {
  std::size_t room = most_;
  for (auto& findings : kept_) {
    const std::size_t surplus = findings.size() - std::min(findings.size(), room);
    findings.resize(findings.size() - surplus);
    room -= findings.size();
    kept_count_ -= surplus;
    totals_.left_out += static_cast<std::int64_t>(surplus);
  }
}

void FindingsCollector::keep_across(Diagnostic diagnostic) {
  const auto input =
      std::find_if(totals_.inputs.begin(), totals_.inputs.end(),
                   [&](const render::CheckedFile& file) { return file.file == diagnostic.file; });
  // What is about no ledger in particular stands with the first one.
  const auto file = input == totals_.inputs.end() ? 0 : input - totals_.inputs.begin();
  keep(std::move(diagnostic), kept_[static_cast<std::size_t>(file)]);
}

render::Findings FindingsCollector::finish(const schema::Plan& plan, const check::Options& options,
                                           ReadingResult together) {
  for (auto& diagnostic : together.across) keep_across(std::move(diagnostic));
  for (const auto& [file, number] : together.across_left_out) {
    totals_.errors += number.errors;
    totals_.warnings += number.warnings;
    totals_.notes += number.notes;
    totals_.left_out += number.errors + number.warnings + number.notes;
  }
  auto unused = waivers_.leftover(options);
  for (auto& diagnostic : unused) keep_across(std::move(diagnostic));
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
