#pragma once

#include "cmd/options.h"
#include "cmd/output.h"

namespace sipub::cmd {

/// `sipub check`: what is wrong with ledgers, and how to mend it.
struct CheckOptions {
  LibraryOptions library;
  InputOptions inputs;
  DateOptions date;
  OutputOptions output;
  bool strict = false;
  bool evidence = false;
};

CLI::App* setup(CLI::App& program, CheckOptions& options, Language language);
/// kFindings where a ledger has an error, or with --strict a warning.
int run(const CheckOptions& options, Environment& environment);

}  // namespace sipub::cmd
