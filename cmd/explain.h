#pragma once

#include "cmd/options.h"
#include "cmd/output.h"

namespace sipub::cmd {

/// `sipub explain`: what a code of `check` means, or what a requirement of the plan asks.
struct ExplainOptions {
  LibraryOptions library;
  OutputOptions output;
  std::string name;  ///< a code, its name, or a requirement's id; empty = a list of all
};

CLI::App* setup(CLI::App& program, ExplainOptions& options, Language language);
int run(const ExplainOptions& options, Environment& environment);

}  // namespace sipub::cmd
