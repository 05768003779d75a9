#pragma once

#include <memory>
#include <string>

#include "cmd/options.h"
#include "schema/library.h"

namespace sipub::cmd {

/// The built-in schemas, or those of --schemas.
schema::Library open_library(const LibraryOptions& options);

/// What a plan's file or id leads to, with all that is wrong there. A Failure where `name` is
/// neither.
schema::Library::Loaded load_named(const schema::Library& library, const std::string& name,
                                   const schema::Library::Choices& choices = {});

/// What a plan is loaded for.
enum class Use {
  any,
  check  ///< of ledgers: see schema::Library::load_for_ledgers
};

/// Loads the plan of --plan, else the project file's, else `named`, else the library's only one.
/// A broken schema is a Failure that names the first error's file, line and sentence and how many
/// more there are; so is a choice that can't be made.
std::unique_ptr<schema::Plan> load_plan(const schema::Library& library,
                                        const LibraryOptions& options, Project& project,
                                        const std::string& named = {}, Use use = Use::any);

}  // namespace sipub::cmd
