#pragma once

#include "cmd/fix_options.h"
#include "cmd/options.h"
#include "cmd/output.h"
#include "cmd/rule_options.h"

namespace sipub::cmd {

/// `sipub check`: what is wrong with ledgers, and how to mend it.
struct CheckOptions {
  LibraryOptions library;
  InputOptions inputs;
  DateOptions date;
  OutputOptions output;
  RuleOptions rules;
  FixOptions fix;
  std::string waivers;  ///< a file, or empty
  bool strict = false;
  bool evidence = false;
  bool list_rules = false;
  unsigned most_findings = 10'000;
};

CLI::App* setup(CLI::App& program, CheckOptions& options, Language language);
/// kFindings where a ledger has an error, or with --strict a warning.
int run(const CheckOptions& options, Environment& environment);

}  // namespace sipub::cmd
