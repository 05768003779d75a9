#include <fmt/format.h>

#include "cmd/completion.h"

namespace sipub::cmd {
namespace {

/// A text inside single quotes of zsh, with the signs of _arguments and _describe disarmed.
std::string quoted(std::string_view text, std::string_view special) {
  std::string result;
  for (const char character : text) {
    if (character == '\'') {
      result += "'\\''";
      continue;
    }
    if (special.find(character) != std::string_view::npos) result += '\\';
    result += character;
  }
  return result;
}

std::string proposal(const CompletedValue& value) {
  const std::string name = quoted(value.name, ":");
  switch (value.kind) {
    case CompletedValue::Kind::nothing: return {};
    case CompletedValue::Kind::words:
      return fmt::format(":value:({})", fmt::join(value.words, " "));
    case CompletedValue::Kind::files: return fmt::format(":{}:_files", name);
    case CompletedValue::Kind::directories: return fmt::format(":{}:_files -/", name);
    case CompletedValue::Kind::anything: return fmt::format(":{}: ", name);
  }
  return {};
}

std::string option_specification(const CLI::Option& option) {
  const auto names = option_names(option);
  const std::string help = quoted(option.get_description(), "[]\\");
  const std::string repeats = option.get_expected_max() > 1 ? "*" : "";
  const std::string value = proposal(completed_value(option));
  if (names.size() == 1) return fmt::format("'{}{}[{}]{}'", repeats, names[0], help, value);
  return fmt::format("'({0})'{{{1}}}'[{2}]{3}'", fmt::join(names, " "), fmt::join(names, ","), help,
                     value);
}

std::string function_name(const std::string& path) {
  std::string name = "_" + path;
  for (auto& character : name) {
    if (character == ' ' || character == '-') character = '_';
  }
  return name;
}

void add_function(const CLI::App& app, const std::string& path, std::string& script) {
  const auto commands = completed_commands(app);
  for (const auto* command : commands) {
    add_function(*command, path + " " + command->get_name(), script);
  }
  script += function_name(path) + "() {\n";
  if (!commands.empty()) {
    script += "  local -a commands=(\n";
    for (const auto* command : commands) {
      script += fmt::format("    '{}:{}'\n", command->get_name(),
                            quoted(command->get_description(), ":\\"));
    }
    script += "  )\n  local state line\n  typeset -A opt_args\n";
  }
  script += commands.empty() ? "  _arguments -s" : "  _arguments -C";
  for (const auto* option : app.get_options()) {
    script += " \\\n    ";
    if (option->get_positional()) {
      const char* const many = option->get_expected_max() > 1 ? "*" : "1";
      script += fmt::format("'{}{}'", many, proposal(completed_value(*option)));
    } else {
      script += option_specification(*option);
    }
  }
  if (commands.empty()) {
    script += "\n}\n\n";
    return;
  }
  script += " \\\n    '1:command:->command' \\\n    '*::argument:->argument'\n";
  script += "  case $state in\n    command) _describe command commands ;;\n    argument)\n";
  script += "      case $line[1] in\n";
  for (const auto* command : commands) {
    const std::string below = path + " " + command->get_name();
    script += fmt::format("        {}) {} ;;\n", command->get_name(), function_name(below));
  }
  script += "      esac ;;\n  esac\n}\n\n";
}

}  // namespace

std::string zsh_completion(const CLI::App& program) {
  std::string script =
      "#compdef sipub\n# zsh completion for sipub, written by: sipub completion zsh\n\n";
  add_function(program, program.get_name(), script);
  return script + "_sipub \"$@\"\n";
}

}  // namespace sipub::cmd
