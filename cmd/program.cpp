#include "cmd/program.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <functional>
#include <new>

#include "base/failure.h"
#include "base/version.h"
#include "cmd/assess.h"
#include "cmd/check.h"
#include "cmd/explain.h"
#include "cmd/init.h"
#include "cmd/report.h"
#include "cmd/schema.h"

namespace sipub::cmd {
namespace {

/// Help and complaints about the arguments come before these are parsed, so the language is
/// looked up by hand.
Language language_before_parsing(const std::vector<std::string>& arguments,
                                 const Environment& environment) {
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    std::string value;
    if (arguments[i].starts_with("--lang=")) value = arguments[i].substr(7);
    if (arguments[i] == "--lang" && i + 1 < arguments.size()) value = arguments[i + 1];
    if (const auto language = parse_language(value)) return *language;
  }
  return environment.language();
}

std::string describe_failure(const Words& words, Language language) {
  return "sipub: " + words.in(language) + '\n';
}

/// Headings and standing phrases of the help page.
void translate_help(CLI::App& app, Language language) {
  auto formatter = std::make_shared<CLI::Formatter>();
  formatter->column_width(30);
  formatter->label("OPTIONS", Words{"[选项]", "[選項]", "[OPTIONS]"}.in(language));
  formatter->label("SUBCOMMAND", Words{"命令", "命令", "COMMAND"}.in(language));
  formatter->label("SUBCOMMANDS", Words{"命令", "命令", "COMMANDS"}.in(language));
  formatter->label("Subcommands", Words{"命令", "命令", "Commands"}.in(language));
  formatter->label("Positionals", Words{"参数", "參數", "Arguments"}.in(language));
  formatter->label("Options", Words{"选项", "選項", "Options"}.in(language));
  formatter->label("Usage", Words{"用法", "用法", "Usage"}.in(language));
  formatter->label("REQUIRED", Words{"（必填）", "（必填）", "(required)"}.in(language));
  app.formatter(formatter);
}

}  // namespace

int run_program(const std::vector<std::string>& arguments, Environment& environment) {
  const Language language = language_before_parsing(arguments, environment);
  CLI::App app{Words{"核对公开台账，按计划逐阶段评估，生成报告和表格。",
                     "核對公開台賬，按計劃逐階段評估，生成報告和表格。",
                     "Validates publication ledgers, computes compliance with an action plan stage "
                     "by stage, and writes reports and spreadsheets."}
                   .in(language),
               "sipub"};
  translate_help(app, language);
  app.set_help_flag("-h,--help",
                    Words{"显示帮助", "顯示幫助", "show this help"}.in(language));
  app.set_version_flag("--version", std::string("sipub ") + kVersion,
                       Words{"显示版本", "顯示版本", "show the version"}.in(language));
  app.require_subcommand(1);

  CheckOptions check_options;
  AssessOptions assess_options;
  ReportOptions report_options;
  SchemaOptions schema_options;
  ExplainOptions explain_options;
  InitOptions init_options;
  struct Subcommand {
    CLI::App* app;
    std::function<int()> run;
  };
  const std::vector<Subcommand> subcommands = {
      {setup(app, check_options, language), [&] { return run(check_options, environment); }},
      {setup(app, assess_options, language), [&] { return run(assess_options, environment); }},
      {setup(app, report_options, language), [&] { return run(report_options, environment); }},
      {setup(app, schema_options, language), [&] { return run(schema_options, environment); }},
      {setup(app, explain_options, language), [&] { return run(explain_options, environment); }},
      {setup(app, init_options, language), [&] { return run(init_options, environment); }},
  };

  try {
    std::vector<std::string> reversed(arguments.rbegin(), arguments.rend());
    app.parse(reversed);
  } catch (const CLI::ParseError& error) {
    // CLI11 reports --help and --version as errors of status 0.
    const int status = app.exit(error, environment.out, environment.err);
    return status == 0 ? kDone : kFailed;
  }
  try {
    for (const auto& subcommand : subcommands) {
      if (subcommand.app->parsed()) return subcommand.run();
    }
  } catch (const Failure& failure) {
    environment.err << describe_failure(failure.words(), language);
  } catch (const std::bad_alloc&) {
    environment.err << describe_failure(
        Words{"内存不足。", "內存不足。", "Out of memory."}, language);
  } catch (const std::exception& error) {
    environment.err << describe_failure(
        Words{std::string("内部错误：") + error.what(), std::string("內部錯誤：") + error.what(),
              std::string("Internal error: ") + error.what()},
        language);
  }
  return kFailed;
}

}  // namespace sipub::cmd
