#pragma once

#include <cstdint>
#include <mutex>
#include <vector>

#include "check/check.h"
#include "cmd/inputs.h"
#include "ledger/ledger.h"
#include "render/findings.h"

namespace sipub::cmd {

/// The plan as outputs name it.
render::PlanStamp stamp(const schema::Plan& plan);

/// One more finding of this severity.
void count(render::Findings& findings, Severity severity);

/// Gathers what a run of `check` finds, ledger by ledger from several threads, in the order of the
/// files whatever the order of their coming. Of a flood only the first 10,000 are kept, the same
/// ones in every run; all are counted.
class FindingsCollector {
 public:
  explicit FindingsCollector(const Inputs& inputs);

  void add(std::size_t file, const ledger::Ledger& ledger, check::Findings findings);
  /// With what only all ledgers together show. Call once, when all are added.
  render::Findings finish(const schema::Plan& plan, std::vector<Diagnostic> across);

 private:
  void drop_surplus();

  std::mutex mutex_;
  std::vector<std::vector<render::Finding>> kept_;  ///< by file
  std::size_t kept_count_ = 0;
  render::Findings totals_;  ///< without the findings themselves
};

}  // namespace sipub::cmd
