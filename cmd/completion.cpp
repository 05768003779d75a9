#include "cmd/completion.h"

#include "base/failure.h"
#include "cmd/declare.h"
#include "cmd/output.h"

namespace sipub::cmd {

CompletedValue completed_value(const CLI::Option& option) {
  using Kind = CompletedValue::Kind;
  CompletedValue value;
  if (option.get_items_expected_max() == 0) return value;
  value.name = option.get_type_name();
  value.kind = Kind::anything;
  if (value.name == "FILE" || value.name == "PATH") value.kind = Kind::files;
  if (value.name == "DIR") value.kind = Kind::directories;
  if (value.name.find('|') != std::string::npos) {
    value.kind = Kind::words;
    for (std::size_t begin = 0; begin <= value.name.size();) {
      const std::size_t end = std::min(value.name.find('|', begin), value.name.size());
      value.words.push_back(value.name.substr(begin, end - begin));
      begin = end + 1;
    }
  }
  return value;
}

std::vector<const CLI::App*> completed_commands(const CLI::App& app) {
  return app.get_subcommands([](const CLI::App* command) { return !command->get_group().empty(); });
}

std::vector<std::string> option_names(const CLI::Option& option) {
  std::vector<std::string> names;
  for (const auto& name : option.get_snames()) names.push_back("-" + name);
  for (const auto& name : option.get_lnames()) names.push_back("--" + name);
  return names;
}

CLI::App* setup(CLI::App& program, CompletionOptions& options, Language language) {
  auto* const command = add_subcommand(
      program, "completion", {"输出命令补全脚本", "輸出命令補全腳本", "write a shell's completion"},
      language);
  command->group("");
  Declare(*command, language)
      .choice("SHELL", options.shell, {"bash", "zsh"}, {"命令行程序", "命令行程式", "the shell"})
      ->required();
  return command;
}

int run(const CompletionOptions& options, const CLI::App& program, Environment& environment) {
  const OutputOptions to_standard_output;
  Output output(to_standard_output, environment);
  output.sink()(options.shell == "bash" ? bash_completion(program) : zsh_completion(program));
  output.finish();
  return kDone;
}

}  // namespace sipub::cmd
