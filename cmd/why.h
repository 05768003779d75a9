#pragma once

#include <string>

#include "cmd/options.h"
#include "cmd/output.h"

namespace sipub::cmd {

/// `sipub why`: one verdict's sentence, records and arithmetic.
struct WhyOptions {
  LibraryOptions library;
  InputOptions inputs;
  DateOptions date;
  OutputOptions output;
  std::string requirement;
  std::string org;   ///< id; its division's result where divisions owe the requirement
  std::string area;  ///< code of the division asked about, with its orgs
};

CLI::App* setup(CLI::App& program, WhyOptions& options, Language language);
/// kFindings where a ledger has an error.
int run(const WhyOptions& options, Environment& environment);

}  // namespace sipub::cmd
