#pragma once

#include <CLI/CLI.hpp>

#include "base/language.h"

namespace sipub::cmd {

/// What is wrong with a command line that CLI11 refused, and where help is found.
Words describe_usage_error(const CLI::ParseError& error, const CLI::App& program);

}  // namespace sipub::cmd
