#pragma once

#include <CLI/CLI.hpp>

#include "base/language.h"

namespace sipub::cmd {

/// Lays out the help of a program or subcommand in one language, in lines of 80 columns whatever
/// the width of its characters.
class HelpFormatter : public CLI::FormatterBase {
 public:
  explicit HelpFormatter(Language language) : language_(language) {}
  std::string make_help(const CLI::App* app, std::string name,
                        CLI::AppFormatMode mode) const override;

 private:
  std::string usage(const CLI::App& app, const std::string& name) const;
  std::string arguments(const CLI::App& app) const;
  std::string commands(const CLI::App& app) const;
  std::string options(const CLI::App& app) const;

  Language language_;
};

}  // namespace sipub::cmd
