#pragma once

#include <CLI/CLI.hpp>
#include <string>
#include <vector>

#include "cmd/environment.h"

namespace sipub::cmd {

/// `sipub completion bash | zsh`: a shell's completion, made of the declarations of all commands.
/// The build calls it and installs what it writes; the help doesn't show it.
struct CompletionOptions {
  std::string shell;
};

CLI::App* setup(CLI::App& program, CompletionOptions& options, Language language);
int run(const CompletionOptions& options, const CLI::App& program, Environment& environment);

/// What may stand behind an option or as an argument.
struct CompletedValue {
  enum class Kind { nothing, words, files, directories, anything };
  Kind kind = Kind::nothing;
  std::vector<std::string> words;
  std::string name;  ///< such as FILE
};

/// By the name of its value; `nothing` for a flag.
CompletedValue completed_value(const CLI::Option& option);

/// Commands that the help shows, in its order.
std::vector<const CLI::App*> completed_commands(const CLI::App& app);
std::vector<std::string> option_names(const CLI::Option& option);

std::string bash_completion(const CLI::App& program);
std::string zsh_completion(const CLI::App& program);

}  // namespace sipub::cmd
