#pragma once

#include <CLI/CLI.hpp>
#include <string>
#include <vector>

#include "base/language.h"

namespace sipub::cmd {

/// Declares the options of one subcommand to CLI11, with their help in one language. The name of
/// a value says what it is, to people and to completion alike: FILE, DIR and PATH are paths,
/// `text|json` are words to choose from.
class Declare {
 public:
  Declare(CLI::App& app, Language language) : app_(app), language_(language) {}

  Language language() const { return language_; }
  const std::string& in_words(const Words& words) const { return words.in(language_); }

  /// What is declared from here on stands under this heading in the help.
  void heading(const Words& words) { heading_ = words.in(language_); }

  template <class Variable>
  CLI::Option* option(const std::string& names, Variable& variable, const std::string& value_name,
                      const Words& help) {
    return place(app_.add_option(names, variable, help.in(language_))->type_name(value_name));
  }
  /// May be given several times, one value each time.
  CLI::Option* repeated(const std::string& names, std::vector<std::string>& variable,
                        const std::string& value_name, const Words& help);
  /// One of a few words.
  CLI::Option* choice(const std::string& names, std::string& variable,
                      const std::vector<std::string>& words, const Words& help);
  /// A whole number between two others, both included.
  CLI::Option* number(const std::string& names, unsigned& variable, unsigned least, unsigned most,
                      const std::string& value_name, const Words& help);
  CLI::Option* flag(const std::string& names, bool& variable, const Words& help) {
    return place(app_.add_flag(names, variable, help.in(language_)));
  }
  /// What stands at the end of the help: command lines to copy.
  void examples(const std::vector<std::string>& command_lines);

 private:
  CLI::Option* place(CLI::Option* option) {
    if (!heading_.empty() && option->nonpositional()) option->group(heading_);
    return option;
  }

  CLI::App& app_;
  Language language_;
  std::string heading_;
};

/// Adds a subcommand to the program.
CLI::App* add_subcommand(CLI::App& program, const std::string& name, const Words& purpose,
                         Language language);

/// The parts of lists that were written with commas; empty ones are left out.
std::vector<std::string> split_at_commas(const std::vector<std::string>& lists);

/// A sentence for a value that is none of the words it may be, with the nearest of them.
Words unknown_word(const std::string& option, const std::string& value,
                   const std::vector<std::string>& words);

}  // namespace sipub::cmd
