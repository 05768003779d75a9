#pragma once

#include <string>

#include "cmd/options.h"

namespace sipub::cmd {

/// `sipub init`: a commented ledger to fill in.
struct InitOptions {
  LibraryOptions library;
  OutputOptions output;
  std::string division;
  std::string role;
  unsigned unit = 1;
  int year = 0;
};

CLI::App* setup(CLI::App& app, InitOptions& options, Language language);
int run(const InitOptions& options, Environment& environment);

}  // namespace sipub::cmd
