#pragma once

#include <cstdint>
#include <mutex>
#include <vector>

#include "check/check.h"
#include "check/waivers.h"
#include "cmd/inputs.h"
#include "cmd/ledgers.h"
#include "ledger/ledger.h"
#include "render/findings.h"

namespace sipub::cmd {

/// The plan as outputs name it.
render::PlanStamp stamp(const schema::Plan& plan);

/// So many more findings of this severity.
void count(render::Findings& findings, Severity severity, std::int64_t number);

/// Gathers what a run of `check` finds, ledger by ledger from several threads, in the order of the
/// files whatever the order of their coming. Of a flood only the first ones are kept, the same in
/// every run; all are counted.
class FindingsCollector {
 public:
  /// `most` = how many are kept. Findings that `waivers` cover are counted apart.
  FindingsCollector(const Inputs& inputs, check::Waivers& waivers, std::size_t most);

  /// Takes the ledger's own waivers, too. Needs its document.
  void add(std::size_t file, const ledger::Ledger& ledger, check::Findings findings);
  /// With what only all ledgers together show. Call once, when all are added.
  render::Findings finish(const schema::Plan& plan, const check::Options& options,
                          ReadingResult together);

 private:
  void keep(Diagnostic diagnostic, std::vector<render::Finding>& kept);
  void keep_across(Diagnostic diagnostic);
  void drop_surplus();

  check::Waivers& waivers_;
  std::size_t most_;
  std::mutex mutex_;
  std::vector<std::vector<render::Finding>> kept_;  ///< by file
  std::size_t kept_count_ = 0;
  render::Findings totals_;  ///< without the findings themselves
};

}  // namespace sipub::cmd
