#pragma once

#include "cmd/options.h"
#include "cmd/output.h"
#include "cmd/result_filter.h"

namespace sipub::cmd {

/// `sipub due`: what falls due next, and where it stands.
struct DueOptions {
  LibraryOptions library;
  InputOptions inputs;
  DateOptions date;
  OutputOptions output;
  std::string area;
  FilterOptions filter;
  std::string waivers;   ///< a file, or empty
  unsigned within = 14;  ///< days
};

CLI::App* setup(CLI::App& program, DueOptions& options, Language language);
/// kFindings where a ledger has an error.
int run(const DueOptions& options, Environment& environment);

}  // namespace sipub::cmd
