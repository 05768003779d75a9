#pragma once

#include <vector>

#include "assess/assessment.h"
#include "cmd/ledgers.h"

namespace sipub::cmd {

/// The ledgers of a run, typed, with what `check` found out about each. Their texts are let go.
struct LedgerSet {
  std::vector<ledger::Ledger> ledgers;    ///< by file name
  std::vector<assess::LedgerFact> facts;  ///< one for each
  bool all_readable = true;

  bool all_sound() const;
  /// What the exit status is, once the work is done and `found` or not.
  int status(bool found) const;
};

/// Reads every ledger. How many have errors is told on standard error.
LedgerSet read_ledger_set(const Inputs& inputs, const schema::Plan& plan, const Reading& reading,
                          Environment& environment);

}  // namespace sipub::cmd
