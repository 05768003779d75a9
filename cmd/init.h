#pragma once

#include "cmd/options.h"
#include "cmd/output.h"

namespace sipub::cmd {

/// `sipub init`: a commented ledger to fill in.
struct InitOptions {
  LibraryOptions library;
  OutputOptions output;
  std::string division;  ///< code or name
  std::string role;      ///< name or label; empty = the only one
  unsigned unit = 1;
  unsigned year = 0;  ///< 0 = this year, by the plan's clock
};

CLI::App* setup(CLI::App& program, InitOptions& options, Language language);
int run(const InitOptions& options, Environment& environment);

}  // namespace sipub::cmd
