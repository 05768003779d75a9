#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <ostream>
#include <string>
#include <vector>

#include "base/language.h"

namespace sipub::cmd {

/// Exit statuses that scripts rely on.
constexpr int kDone = 0;      ///< done, nothing found
constexpr int kFindings = 1;  ///< done, and something was found
constexpr int kFailed = 2;    ///< the job could not be done

/// The world outside: streams, terminal, clock, variables. Everything below `cmd/` is told what
/// it needs from here, so a test can run a subcommand in a world of its own.
struct Environment {
  std::ostream& out;
  std::ostream& err;
  bool out_is_terminal = false;
  bool err_is_terminal = false;
  /// Seconds since 1970-01-01 UTC; read only where no --as-of was given.
  std::function<std::int64_t()> now;
  /// Value of a variable, empty when unset.
  std::function<std::string(const std::string&)> variable;
  /// Standard input to its end; throws Failure where it can't be read.
  std::function<std::string()> read_input;
  /// The working directory: where the project file is looked for.
  std::filesystem::path directory;
  /// What lasts as long as the process: taking a province's results apart, piece by piece, takes
  /// longer than telling them.
  std::vector<std::shared_ptr<const void>> kept = {};

  /// The person's language: SIPUB_LANG, then LC_ALL, LC_MESSAGES, LANG.
  Language language() const;
  /// Whether to colour standard output under `--color` auto, always or never.
  bool color(const std::string& choice) const;

  /// Says something to whoever runs the program, on standard error. Nothing in it can disturb a
  /// terminal.
  void tell(const Words& words, Language in_language);

  /// The process's own world. From here on a reader that goes away is a write that fails, and no
  /// file that is opened takes the place of a standard stream that was closed.
  static Environment of_process();
};

}  // namespace sipub::cmd
