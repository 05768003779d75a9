#include "cmd/program.h"

#include <CLI/CLI.hpp>
#include <functional>
#include <memory>
#include <new>

#include "base/failure.h"
#include "base/version.h"
#include "cmd/assess.h"
#include "cmd/check.h"
#include "cmd/completion.h"
#include "cmd/due.h"
#include "cmd/explain.h"
#include "cmd/help.h"
#include "cmd/init.h"
#include "cmd/report.h"
#include "cmd/schema.h"
#include "cmd/trend.h"
#include "cmd/usage.h"
#include "cmd/why.h"

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

/// The subcommands with their options, in the order of the help.
class Program {
 public:
  /// Declares what the arguments need: declaring all subcommands would be most of the work of a
  /// short run.
  Program(Language language, const std::vector<std::string>& arguments, Environment& environment)
      : app_(
            Words{"检查公开台账，按方案逐阶段评估，生成报告和表格。",
                  "檢查公開台賬，按方案逐階段評估，生成報告和表格。",
                  "Validates publication ledgers, computes compliance with an action plan stage by "
                  "stage, and writes reports and spreadsheets."}
                .in(language),
            "sipub"),
        language_(language),
        environment_(environment) {
    app_.formatter(std::make_shared<HelpFormatter>(language));
    app_.set_help_flag("-h,--help", Words{"显示帮助", "顯示幫助", "show this help"}.in(language));
    app_.set_version_flag("--version", std::string("sipub ") + kVersion,
                          Words{"显示版本", "顯示版本", "show the version"}.in(language));
    app_.require_subcommand(1);
    const std::string first = arguments.empty() ? std::string() : arguments.front();
    add_commands(first);
    // Help, completion and a misspelt word take all of them.
    const bool version_alone = arguments.size() == 1 && first == "--version";
    if (commands_.empty() && !version_alone) add_commands({});
    app_.footer(Words{"每个命令的用法和示例：sipub 命令 --help",
                      "每個命令的用法和示例：sipub 命令 --help",
                      "Usage and examples of each command: sipub COMMAND --help"}
                    .in(language));
  }
  Program(const Program&) = delete;
  Program& operator=(const Program&) = delete;

  int run_on(const std::vector<std::string>& arguments) {
    if (arguments.empty()) {
      environment_.err << app_.help();
      return kFailed;
    }
    try {
      // CLI11 takes arguments from the back of the list.
      app_.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));
    } catch (const CLI::Success& asked) {
      app_.exit(asked, environment_.out, environment_.err);
      flush_output(environment_);
      return kDone;
    } catch (const CLI::ParseError& error) {
      throw Failure(describe_usage_error(error, app_));
    }
    for (const auto& command : commands_) {
      if (command.app->parsed()) return command.run();
    }
    return kFailed;
  }

 private:
  struct Command {
    CLI::App* app;
    std::function<int()> run;
  };

  /// The one that is wanted; all of them, and completion of all, where `wanted` is empty.
  void add_commands(std::string_view wanted) {
    add<CheckOptions>("check", wanted);
    add<AssessOptions>("assess", wanted);
    add<WhyOptions>("why", wanted);
    add<DueOptions>("due", wanted);
    add<TrendOptions>("trend", wanted);
    add<ReportOptions>("report", wanted);
    add<SchemaOptions>("schema", wanted);
    add<ExplainOptions>("explain", wanted);
    add<InitOptions>("init", wanted);
    if (!wanted.empty()) return;
    commands_.push_back({setup(app_, completion_, language_),
                         [this] { return run(completion_, app_, environment_); }});
  }

  template <class Options>
  void add(std::string_view name, std::string_view wanted) {
    if (!wanted.empty() && wanted != name) return;
    auto options = std::make_shared<Options>();
    CLI::App* const app = setup(app_, *options, language_);
    commands_.push_back({app, [this, options] { return run(*options, environment_); }});
  }

  CLI::App app_;
  Language language_;
  Environment& environment_;
  CompletionOptions completion_;
  std::vector<Command> commands_;
};

}  // namespace

int run_program(const std::vector<std::string>& arguments, Environment& environment) {
  const Language language = language_before_parsing(arguments, environment);
  const auto tell = [&](const Words& words) {
    environment.tell(words, language);
    return kFailed;
  };
  try {
    return Program(language, arguments, environment).run_on(arguments);
  } catch (const Failure& failure) {
    return tell(failure.words());
  } catch (const std::bad_alloc&) {
    return tell({"内存不足。", "記憶體不足。", "Out of memory."});
  } catch (const std::exception& error) {
    const std::string what = error.what();
    return tell({"内部错误：" + what, "內部錯誤：" + what, "Internal error: " + what});
  }
}

}  // namespace sipub::cmd
