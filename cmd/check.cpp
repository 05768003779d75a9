#include "cmd/check.h"

#include "cmd/check_formats.h"
#include "cmd/findings.h"
#include "cmd/ledgers.h"

namespace sipub::cmd {
CLI::App* setup(CLI::App& program, CheckOptions& options, Language language) {
  auto* const command = add_subcommand(
      program, "check",
      {"检查台账：指出每一处问题、所在位置和改法", "檢查台賬：指出每一處問題、所在位置和改法",
       "check ledgers: every problem, where it is and how to mend it"},
      language);
  Declare declaring(*command, language);
  declare(declaring, options.inputs);
  declaring.heading({"检查", "檢查", "Checking"});
  declare(declaring, options.date);
  declaring.flag("--strict", options.strict,
                 {"有警告也算不通过（退出状态 1）", "有警告也算不通過（退出狀態 1）",
                  "warnings, too, end in status 1"});
  declaring.flag(
      "--evidence", options.evidence,
      {"检查佐证材料的文件在台账所在目录下是否存在", "檢查佐證材料的文件在台賬所在目錄下是否存在",
       "see whether files named as evidence exist below the ledger's directory"});
  declare(declaring, options.library);
  declare(declaring, options.output, names_of(check_formats()));
  declaring.examples({"sipub check ledger.yaml", "sipub check ledgers/ --strict",
                      "sipub check ledgers/ --format sarif -o findings.sarif",
                      "sipub check - --stdin-name 440100-hrss-2014.yaml < ledger.yaml"});
  return command;
}

int run(const CheckOptions& options, Environment& environment) {
  const auto project = find_project(environment.directory);
  const Language language = language_for_person(options.output.language, project, environment);
  const auto& format = choose_format(options.output, check_formats(), environment);
  const auto inputs = find_inputs(options.inputs, environment);
  const auto library = open_library(options.library);
  const auto plan = load_plan_of(inputs, library, options.library, project);

  FindingsCollector collector(inputs);
  const Date day = as_of(options.date, plan->utc_offset_minutes, environment);
  Reading reading = reading_of(options.inputs, library, day, language);
  reading.check.evidence = options.evidence;
  auto read =
      read_ledgers(inputs, *plan, reading, environment,
                   [&](std::size_t file, const ledger::Ledger& ledger, check::Findings found) {
                     collector.add(file, ledger, std::move(found));
                   });
  const auto findings = collector.finish(*plan, std::move(read.across));

  Output output(options.output, environment);
  format.render(findings, output.look(language), output.sink());
  output.finish();
  if (!read.all_readable) return kFailed;
  const bool found = findings.errors > 0 || (options.strict && findings.warnings > 0);
  return found ? kFindings : kDone;
}

}  // namespace sipub::cmd
