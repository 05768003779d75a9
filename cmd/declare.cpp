#include "cmd/declare.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "base/spelling.h"

namespace sipub::cmd {

Words unknown_word(const std::string& option, const std::string& value,
                   const std::vector<std::string>& words) {
  if (const auto near = nearest(value, words)) {
    return {fmt::format("{} 没有“{}”这个取值；是不是“{}”？", option, value, *near),
            fmt::format("{} 沒有“{}”這個取值；是不是“{}”？", option, value, *near),
            fmt::format("{} doesn't take \"{}\". Did you mean \"{}\"?", option, value, *near)};
  }
  const std::string all = fmt::format("{}", fmt::join(words, ", "));
  const std::string listed = fmt::format("{}", fmt::join(words, "、"));
  return {fmt::format("{} 没有“{}”这个取值；可以填：{}", option, value, listed),
          fmt::format("{} 沒有“{}”這個取值；可以填：{}", option, value, listed),
          fmt::format("{} doesn't take \"{}\". It takes: {}", option, value, all)};
}

CLI::Option* Declare::repeated(const std::string& names, std::vector<std::string>& variable,
                               const std::string& value_name, const Words& help) {
  return option(names, variable, value_name, help)->allow_extra_args(false)->take_all();
}

CLI::Option* Declare::choice(const std::string& names, std::string& variable,
                             const std::vector<std::string>& words, const Words& help) {
  auto* const declared = option(names, variable, fmt::format("{}", fmt::join(words, "|")), help);
  const std::string name = declared->get_name();
  return declared->check(CLI::Validator(
      [name, words, language = language_](const std::string& value) {
        if (std::find(words.begin(), words.end(), value) != words.end()) return std::string();
        return unknown_word(name, value, words).in(language);
      },
      ""));
}

CLI::Option* Declare::number(const std::string& names, unsigned& variable, unsigned least,
                             unsigned most, const std::string& value_name, const Words& help) {
  auto* const declared = option(names, variable, value_name, help);
  const std::string name = declared->get_name();
  return declared->check(CLI::Validator(
      [name, least, most, language = language_](const std::string& value) {
        unsigned number = 0;
        const char* const end = value.data() + value.size();
        const auto [stop, error] = std::from_chars(value.data(), end, number);
        if (error == std::errc() && stop == end && least <= number && number <= most) {
          return std::string();
        }
        return Words{fmt::format("{} 要填 {} 到 {} 的整数，不能是“{}”。", name, least, most, value),
                     fmt::format("{} 要填 {} 到 {} 的整數，不能是“{}”。", name, least, most, value),
                     fmt::format("{} takes a whole number from {} to {}, not \"{}\".", name, least,
                                 most, value)}
            .in(language);
      },
      ""));
}

void Declare::examples(const std::vector<std::string>& command_lines) {
  std::string text = Words{"示例：", "示例：", "Examples:"}.in(language_);
  for (const auto& line : command_lines) text += "\n  " + line;
  app_.footer(text);
}

std::vector<std::string> split_at_commas(const std::vector<std::string>& lists) {
  std::vector<std::string> parts;
  for (const auto& list : lists) {
    for (std::size_t begin = 0; begin <= list.size();) {
      const std::size_t end = std::min(list.find(',', begin), list.size());
      if (end > begin) parts.push_back(list.substr(begin, end - begin));
      begin = end + 1;
    }
  }
  return parts;
}

CLI::App* add_subcommand(CLI::App& program, const std::string& name, const Words& purpose,
                         Language language) {
  return program.add_subcommand(name, purpose.in(language));
}

}  // namespace sipub::cmd
