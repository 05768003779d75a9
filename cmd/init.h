#pragma once

#include "cmd/options.h"
#include "cmd/output.h"

namespace sipub::cmd {

/// `sipub init`: a commented ledger to fill in.
struct InitOptions {
  LibraryOptions library;
  OutputOptions output;
  std::string from;      ///< last year's ledger, whose org and states go on; or empty
  std::string encoding;  ///< of `from`, where it isn't in UTF-8
  std::string division;  ///< code or name; empty only with `from`
  std::string role;      ///< name or label; empty = the only one
  unsigned unit = 1;
  unsigned year = 0;  ///< 0 = the one after `from`, else this year by the plan's clock
};

CLI::App* setup(CLI::App& program, InitOptions& options, Language language);
int run(const InitOptions& options, Environment& environment);

}  // namespace sipub::cmd
