#pragma once

#include <memory>
#include <string>
#include <vector>

#include "cmd/options.h"
#include "ledger/ledger.h"
#include "schema/library.h"

namespace sipub::cmd {

/// The plan and the ledgers that a subcommand works on.
struct Inputs {
  std::unique_ptr<schema::Plan> plan;
  std::vector<ledger::Ledger> ledgers;  ///< by file name, whatever the order of the arguments
  std::vector<Words> unreadable;        ///< a sentence for each file that could not be read
};

/// The built-in schemas, or those of --schemas.
schema::Library open_library(const LibraryOptions& options);

/// Loads the plan of --plan, else `plan_id`, else the library's only plan. A broken schema is a
/// Failure that names the first error's file, line and sentence and how many more there are.
std::unique_ptr<schema::Plan> load_plan(const LibraryOptions& options, const std::string& plan_id,
                                        Language language);

/// Reads every ledger named by the options, `jobs` at a time, with progress on a terminal.
/// A path that can't be read is told on standard error and kept in `unreadable`: the others are
/// read all the same, and the exit status is kFailed. A Failure where no ledger is found at all,
/// or where the ledgers belong to different plans.
Inputs read_inputs(const LibraryOptions& library, const InputOptions& inputs, Language language,
                   Environment& environment);

/// kFailed where a path could not be read, else `status`.
int status_of(const Inputs& inputs, int status);

}  // namespace sipub::cmd
