#pragma once

#include "cmd/options.h"
#include "cmd/output.h"
#include "cmd/result_filter.h"

namespace sipub::cmd {

/// `sipub trend`: the course of the figures over time, from ledgers that are read once.
struct TrendOptions {
  LibraryOptions library;
  InputOptions inputs;
  OutputOptions output;
  std::string area;
  std::vector<std::string> requirements;
  FilterOptions filter;
  std::string waivers;  ///< a file, or empty
  std::string from;     ///< empty = the plan's first day
  std::string to;       ///< empty = today or the plan's last day, whichever is first
  std::string every = "fortnight";
};

CLI::App* setup(CLI::App& program, TrendOptions& options, Language language);
/// kFindings where a ledger has an error.
int run(const TrendOptions& options, Environment& environment);

}  // namespace sipub::cmd
