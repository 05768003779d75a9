#pragma once

#include <string>

#include "cmd/options.h"

namespace sipub::cmd {

/// `sipub schema list | show | check | export`: what the tool knows, seen from the shell.
struct SchemaOptions {
  enum class Action { list, show, check, export_ };
  Action action = Action::list;
  LibraryOptions library;
  OutputOptions output;
  std::string name;  ///< show: a path or id of `list`; check: a plan file; export: a directory
};

CLI::App* setup(CLI::App& app, SchemaOptions& options, Language language);
int run(const SchemaOptions& options, Environment& environment);

}  // namespace sipub::cmd
