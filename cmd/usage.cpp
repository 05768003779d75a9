#include "cmd/usage.h"

#include <fmt/format.h>

#include <optional>
#include <string>
#include <vector>

#include "base/spelling.h"

namespace sipub::cmd {
namespace {

/// The innermost command that the arguments name; the program itself where they name none.
const CLI::App* chosen_command(const CLI::App& program) {
  const CLI::App* command = &program;
  while (!command->get_subcommands().empty()) command = command->get_subcommands().front();
  return command;
}

std::vector<std::string> command_names(const CLI::App& program) {
  std::vector<std::string> names;
  for (const auto* command :
       program.get_subcommands([](const CLI::App* app) { return !app->get_group().empty(); })) {
    names.push_back(command->get_name());
  }
  return names;
}

std::vector<std::string> option_names(const CLI::App& command) {
  std::vector<std::string> names;
  for (const auto* option : command.get_options()) {
    for (const auto& name : option->get_lnames()) names.push_back("--" + name);
    for (const auto& name : option->get_snames()) names.push_back("-" + name);
  }
  return names;
}

Words unknown_command(const std::string& name, const std::vector<std::string>& known) {
  if (const auto near = nearest(name, known)) {
    return {fmt::format("没有“{}”这个命令；是不是“{}”？", name, *near),
            fmt::format("沒有“{}”這個命令；是不是“{}”？", name, *near),
            fmt::format("There is no command \"{}\". Did you mean \"{}\"?", name, *near)};
  }
  const auto listed = fmt::format("{}", fmt::join(known, "、"));
  return {fmt::format("没有“{}”这个命令；可用的命令：{}", name, listed),
          fmt::format("沒有“{}”這個命令；可用的命令：{}", name, listed),
          fmt::format("There is no command \"{}\". Commands: {}", name, fmt::join(known, ", "))};
}

Words unknown_option(const std::string& given, const CLI::App& command) {
  const std::string name = given.substr(0, given.find('='));
  if (const auto near = nearest(name, option_names(command))) {
    return {fmt::format("没有“{}”这个选项；是不是“{}”？", name, *near),
            fmt::format("沒有“{}”這個選項；是不是“{}”？", name, *near),
            fmt::format("There is no option \"{}\". Did you mean \"{}\"?", name, *near)};
  }
  return {fmt::format("没有“{}”这个选项。", name), fmt::format("沒有“{}”這個選項。", name),
          fmt::format("There is no option \"{}\".", name)};
}

Words missing_argument(const CLI::App& command) {
  for (const auto* option : command.get_options()) {
    if (!option->get_required() || option->count() > 0) continue;
    const std::string name = option->get_name(option->get_positional());
    const std::string& help = option->get_description();
    return {fmt::format("缺少 {}：{}", name, help), fmt::format("缺少 {}：{}", name, help),
            fmt::format("{} is missing: {}", name, help)};
  }
  return {"缺少参数。", "缺少參數。", "Something is missing."};
}

/// The option that a message of CLI11 begins with, `--as-of: …`.
std::string option_meant(const std::string& message) {
  const auto colon = message.find(": ");
  return colon == std::string::npos ? std::string() : message.substr(0, colon);
}

Words wrong_number_of_values(const CLI::ParseError& error) {
  const std::string option = option_meant(error.what());
  if (option.empty()) return {error.what(), error.what(), error.what()};
  return {fmt::format("{} 后面要有一个取值，而且只能有一个。", option),
          fmt::format("{} 後面要有一個取值，而且只能有一個。", option),
          fmt::format("{} takes exactly one value.", option)};
}

/// The command line as far as it names commands: `sipub report biweekly`.
std::string path_of(const CLI::App* command) {
  std::string path = command->get_name();
  while ((command = command->get_parent()) != nullptr) path = command->get_name() + ' ' + path;
  return path;
}

Words fault(const CLI::ParseError& error, const CLI::App& program) {
  const auto* command = chosen_command(program);
  const auto known = command_names(*command);
  for (const auto& left : program.remaining(true)) {
    if (left.size() > 1 && left.starts_with('-')) return unknown_option(left, *command);
    if (!known.empty()) return unknown_command(left, known);
    return {fmt::format("多出了“{}”。", left), fmt::format("多出了“{}”。", left),
            fmt::format("\"{}\" is one argument too many.", left)};
  }
  if (!known.empty()) {
    const std::string path = path_of(command);
    const std::string listed = fmt::format("{}", fmt::join(known, "|"));
    return {fmt::format("{} 后面要给出命令：{}", path, listed),
            fmt::format("{} 後面要給出命令：{}", path, listed),
            fmt::format("{} takes a command: {}", path, listed)};
  }
  if (dynamic_cast<const CLI::RequiredError*>(&error)) return missing_argument(*command);
  if (dynamic_cast<const CLI::ArgumentMismatch*>(&error)) return wrong_number_of_values(error);
  std::string message = error.what();
  if (dynamic_cast<const CLI::ValidationError*>(&error)) {
    // Our own validators wrote the sentence; CLI11 puts the option's name before it.
    const std::string option = option_meant(message);
    if (!option.empty()) message.erase(0, option.size() + 2);
  }
  return {message, message, message};
}

}  // namespace

Words describe_usage_error(const CLI::ParseError& error, const CLI::App& program) {
  const std::string help = path_of(chosen_command(program)) + " --help";
  const Words words = fault(error, program);
  return {fmt::format("{}\n用法见：{}", words.zh_hans, help),
          fmt::format("{}\n用法見：{}", words.zh_hant, help),
          fmt::format("{}\nSee: {}", words.en, help)};
}

}  // namespace sipub::cmd
