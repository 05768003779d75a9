#pragma once

#include <string>
#include <vector>

#include "cmd/environment.h"

namespace sipub::cmd {

/// The whole program on its arguments (without its own name): declares every subcommand, runs
/// the one asked for and returns the exit status. Nothing escapes: a Failure is told on standard
/// error in the person's language and ends in kFailed, as does anything unforeseen.
int run_program(const std::vector<std::string>& arguments, Environment& environment);

}  // namespace sipub::cmd
