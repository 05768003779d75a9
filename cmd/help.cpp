#include "cmd/help.h"

#include <algorithm>
#include <string>
#include <vector>

#include "base/text.h"
#include "base/wrap.h"

namespace sipub::cmd {
namespace {

constexpr std::size_t kWidth = 80;
constexpr std::size_t kIndent = 2;
/// Column where explanations begin; longer names have a line to themselves.
constexpr std::size_t kExplanations = 28;
/// The group that CLI11 gives to options without one.
constexpr const char* kUngrouped = "Options";

std::string entry(const std::string& name, const std::string& explanation) {
  std::string text = std::string(kIndent, ' ') + name;
  bool on_same_line = display_width(text) + 2 <= kExplanations;
  for (const auto& line : wrap(explanation, kWidth - kExplanations)) {
    text = on_same_line ? pad_right(text, kExplanations)
                        : text + '\n' + std::string(kExplanations, ' ');
    text += line;
    on_same_line = false;
  }
  return text + '\n';
}

/// `-o, --output FILE`; long names stand below each other whether or not there is a short one.
std::string option_name(const CLI::Option& option) {
  std::string name;
  for (const auto& short_name : option.get_snames()) name += "-" + short_name + ", ";
  if (name.empty()) name = "    ";
  for (const auto& long_name : option.get_lnames()) name += "--" + long_name + ", ";
  name.erase(name.size() - 2);
  if (option.get_items_expected_max() > 0) name += " " + option.get_type_name();
  return name;
}

std::string argument_name(const CLI::Option& option) {
  std::string name = option.get_name(true);
  if (option.get_expected_max() > 1) name += "...";
  return option.get_required() ? name : "[" + name + "]";
}

std::vector<const CLI::App*> shown_commands(const CLI::App& app) {
  return app.get_subcommands([](const CLI::App* command) { return !command->get_group().empty(); });
}

}  // namespace

std::string HelpFormatter::make_help(const CLI::App* app, std::string name,
                                     CLI::AppFormatMode) const {
  std::string text;
  for (const auto& line : wrap(app->get_description(), kWidth)) text += line + '\n';
  text += '\n' + usage(*app, name) + arguments(*app) + commands(*app) + options(*app);
  if (const std::string footer = app->get_footer(); !footer.empty()) text += '\n' + footer + '\n';
  return text;
}

std::string HelpFormatter::usage(const CLI::App& app, const std::string& name) const {
  std::string text = Words{"用法：", "用法：", "Usage: "}.in(language_) + name;
  if (!shown_commands(app).empty()) text += Words{" 命令", " 命令", " COMMAND"}.in(language_);
  text += Words{" [选项]", " [選項]", " [OPTIONS]"}.in(language_);
  for (const auto* option : app.get_options()) {
    if (option->get_positional()) text += " " + argument_name(*option);
  }
  return text + '\n';
}

std::string HelpFormatter::arguments(const CLI::App& app) const {
  std::string text;
  for (const auto* option : app.get_options()) {
    if (!option->get_positional()) continue;
    text += entry(option->get_name(true), option->get_description());
  }
  if (text.empty()) return {};
  return '\n' + Words{"参数：", "參數：", "Arguments:"}.in(language_) + '\n' + text;
}

std::string HelpFormatter::commands(const CLI::App& app) const {
  std::string text;
  for (const auto* command : shown_commands(app)) {
    text += entry(command->get_name(), command->get_description());
  }
  if (text.empty()) return {};
  return '\n' + Words{"命令：", "命令：", "Commands:"}.in(language_) + '\n' + text;
}

std::string HelpFormatter::options(const CLI::App& app) const {
  // Under their headings in the order of declaration; those without one come last.
  std::vector<std::string> headings;
  for (const auto* option : app.get_options()) {
    const auto& heading = option->get_group();
    if (option->nonpositional() && !heading.empty() &&
        std::find(headings.begin(), headings.end(), heading) == headings.end()) {
      headings.push_back(heading);
    }
  }
  const std::string plain = kUngrouped;
  if (const auto found = std::find(headings.begin(), headings.end(), plain);
      found != headings.end()) {
    std::rotate(found, found + 1, headings.end());
  }
  std::string text;
  for (const auto& heading : headings) {
    text += '\n';
    text += heading == plain ? Words{"其他选项：", "其他選項：", "Other options:"}.in(language_)
                             : heading + Words{"：", "：", ":"}.in(language_);
    text += '\n';
    for (const auto* option : app.get_options()) {
      if (!option->nonpositional() || option->get_group() != heading) continue;
      text += entry(option_name(*option), option->get_description());
    }
  }
  return text;
}

}  // namespace sipub::cmd
