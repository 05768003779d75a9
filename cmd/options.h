#pragma once

#include <CLI/CLI.hpp>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/language.h"
#include "cmd/environment.h"

namespace sipub::cmd {

/// Which plan and schemas are used.
struct LibraryOptions {
  std::string plan_file;              ///< --plan
  std::string schemas;                ///< --schemas
  std::vector<std::string> readings;  ///< --reading A1=pooled
};

/// Which ledgers are read.
struct InputOptions {
  std::vector<std::string> paths;
  std::string stdin_name = "-";
  unsigned jobs = 0;  ///< 0 = one for each core
  bool quiet = false;
};

/// The day the question is asked for.
struct DateOptions {
  std::string as_of;  ///< empty = today, by the plan's clock
};

/// Where the answer goes and what it looks like.
struct OutputOptions {
  std::string format;  ///< empty = by the ending of `file`, else the subcommand's default
  std::string file;    ///< empty or `-` = standard output
  std::string color = "auto";
  std::string language;  ///< empty = the person's
};

void declare(CLI::App& app, LibraryOptions& options, Language language);
void declare(CLI::App& app, InputOptions& options, Language language);
void declare(CLI::App& app, DateOptions& options, Language language);
/// `formats` are the names that --format takes; empty = the subcommand has one form only.
void declare(CLI::App& app, OutputOptions& options, const std::vector<std::string>& formats,
             Language language);

/// The language asked for, else the person's.
Language language_of(const OutputOptions& options, const Environment& environment);
/// The date asked for, else today at `utc_offset_minutes`. A Failure where it is no date.
Date as_of(const DateOptions& options, int utc_offset_minutes, const Environment& environment);
/// The format asked for, else that of the file's ending (`by_ending`: ".md" -> "markdown"), else
/// `otherwise`.
std::string format_of(const OutputOptions& options,
                      const std::vector<std::pair<std::string, std::string>>& by_ending,
                      const std::string& otherwise);
/// Writes the answer to the file asked for, whole or not at all, or to standard output. A
/// Failure where it can't be written.
void write(const OutputOptions& options, std::string_view bytes, Environment& environment);

}  // namespace sipub::cmd
