#pragma once

#include <functional>
#include <memory>
#include <vector>

#include "assess/assessor.h"
#include "cmd/ledgers.h"

namespace sipub::cmd {

/// The ledgers of a run, typed, with what `check` found out about each. Their texts are let go.
struct LedgerSet {
  std::vector<ledger::Ledger> ledgers;    ///< by file name
  std::vector<assess::LedgerFact> facts;  ///< one for each
  bool all_readable = true;

  /// What the exit status is, once the work is done and `found` or not.
  int status(bool found) const;
};

/// Reads every ledger. How many have errors is told on standard error.
LedgerSet read_ledger_set(const Inputs& inputs, const schema::Plan& plan, Reading reading,
                          Environment& environment);

/// Assessments of the ledgers of a run. Of the ledgers little is left.
struct AssessedSet {
  assess::AssessedParts parts;
  bool all_readable = true;

  /// As LedgerSet::status.
  int status(bool found) const;
};

/// Reads every ledger and assesses it on the way, once for each set of options. `keep_records`: as
/// in assess::Assessor. How many ledgers have errors is told on standard error. The answer lasts as
/// long as the environment.
AssessedSet& assess_ledgers(const Inputs& inputs, const schema::Plan& plan, Reading reading,
                            Environment& environment, std::vector<assess::Options> asked,
                            bool keep_records = false);

/// What a question about compliance is asked of. The ledgers are yet to be read.
struct Opened {
  Inputs inputs;
  std::unique_ptr<schema::Plan> plan;
  Date day;
  Reading reading;
};

/// Finds the ledgers and loads their plan. `day_of` answers the day asked about.
Opened open_ledgers(const InputOptions& inputs, const LibraryOptions& library, Project& project,
                    Language language, Environment& environment,
                    const std::function<Date(const schema::Plan&)>& day_of);

}  // namespace sipub::cmd
