#include <fmt/format.h>

#include "cmd/completion.h"

namespace sipub::cmd {
namespace {

/// How bash proposes what may stand in a place.
std::string proposal(const CompletedValue& value) {
  switch (value.kind) {
    case CompletedValue::Kind::words: return fmt::format("words='{}'", fmt::join(value.words, " "));
    case CompletedValue::Kind::files: return "kind=file";
    case CompletedValue::Kind::directories: return "kind=directory";
    case CompletedValue::Kind::nothing:
    case CompletedValue::Kind::anything: break;
  }
  return ":";
}

/// The branches of three `case` constructs, for a command and those below it.
struct Branches {
  std::string commands;  ///< `"sipub check"`, joined by `|`
  std::string values;    ///< what may stand behind an option
  std::string options;
  std::string arguments;

  void add(const CLI::App& app, const std::string& path) {
    std::string names;
    std::string argument = ":";
    for (const auto* option : app.get_options()) {
      if (option->get_positional()) {
        argument = proposal(completed_value(*option));
        continue;
      }
      for (const auto& name : option_names(*option)) {
        names += (names.empty() ? "" : " ") + name;
        if (option->get_items_expected_max() == 0) continue;
        values += fmt::format("    \"{} {}\") {}; completed=1 ;;\n", path, name,
                              proposal(completed_value(*option)));
      }
    }
    options += fmt::format("      \"{}\") words='{}' ;;\n", path, names);
    std::string below;
    for (const auto* command : completed_commands(app)) {
      const std::string name = path + " " + command->get_name();
      below += (below.empty() ? "" : " ") + command->get_name();
      commands += fmt::format("{}\"{}\"", commands.empty() ? "" : "|", name);
      add(*command, name);
    }
    if (!below.empty()) argument = fmt::format("words='{}'", below);
    arguments += fmt::format("      \"{}\") {} ;;\n", path, argument);
  }
};

}  // namespace

std::string bash_completion(const CLI::App& program) {
  Branches branches;
  branches.add(program, program.get_name());
  return fmt::format(
      R"(# bash completion for sipub, written by: sipub completion bash
_sipub() {{
  local current=${{COMP_WORDS[COMP_CWORD]}} previous=${{COMP_WORDS[COMP_CWORD - 1]}}
  local command=sipub words= kind= completed= i
  if [[ $current == = ]]; then
    current=
  elif [[ $previous == = ]]; then
    previous=${{COMP_WORDS[COMP_CWORD - 2]}}
  fi
  for ((i = 1; i < COMP_CWORD; ++i)); do
    case "$command ${{COMP_WORDS[i]}}" in
      {}) command="$command ${{COMP_WORDS[i]}}" ;;
    esac
  done
  case "$command $previous" in
{}  esac
  if [[ -z $completed && $current == -* ]]; then
    case $command in
{}    esac
  elif [[ -z $completed ]]; then
    case $command in
{}    esac
  fi
  COMPREPLY=()
  case $kind in
    file) compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- "$current") ;;
    directory) compopt -o filenames; mapfile -t COMPREPLY < <(compgen -d -- "$current") ;;
    *) mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current") ;;
  esac
}}
complete -F _sipub sipub
)",
      branches.commands, branches.values, branches.options, branches.arguments);
}

}  // namespace sipub::cmd
