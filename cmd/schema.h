#pragma once

#include "cmd/options.h"
#include "cmd/output.h"

namespace sipub::cmd {

/// `sipub schema list | show | check | export | json-schema`: what the tool knows, seen from the
/// shell.
struct SchemaOptions {
  enum class Action { list, show, check, export_, json_schema };
  Action action = Action::list;
  LibraryOptions library;
  OutputOptions output;
  std::vector<std::string> names;  ///< show: paths or ids of `list`; check: plan files
  std::string directory;           ///< export
  bool strict = false;             ///< check
  bool all_labels = false;         ///< json-schema: names and labels of every language
};

CLI::App* setup(CLI::App& program, SchemaOptions& options, Language language);
/// kFindings where `check` found an error, or with --strict a warning.
int run(const SchemaOptions& options, Environment& environment);

}  // namespace sipub::cmd
