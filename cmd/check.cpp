#include "cmd/check.h"

#include <iterator>

#include "cmd/check_formats.h"
#include "cmd/findings.h"
#include "cmd/ledgers.h"
#include "cmd/waiver_file.h"

namespace sipub::cmd {
CLI::App* setup(CLI::App& program, CheckOptions& options, Language language) {
  auto* const command = add_subcommand(
      program, "check",
      {"检查台账：指出每一处问题、所在位置和改法", "檢查台賬：指出每一處問題、所在位置和改法",
       "check ledgers: every problem, where it is and how to mend it"},
      language);
  Declare declaring(*command, language);
  declare(declaring, options.inputs);
  command->get_option("PATH")->required(false);  // --list-rules takes none
  declaring.heading({"检查", "檢查", "Checking"});
  declare(declaring, options.date);
  declaring.flag("--strict", options.strict,
                 {"有警告也算不通过（退出状态 1）", "有警告也算不通過（退出狀態 1）",
                  "warnings, too, end in status 1"});
  declaring.flag(
      "--evidence", options.evidence,
      {"检查佐证材料的文件在台账所在目录下是否存在", "檢查佐證材料的檔案在台賬所在目錄下是否存在",
       "see whether files named as evidence exist below the ledger's directory"});
  declare(declaring, options.rules);
  declare_waivers(declaring, options.waivers,
                  {"豁免事项文件；台账自己的豁免总是算数", "豁免事項檔案；台賬自己的豁免總是算數",
                   "file of waivers, beside those of the ledgers themselves"});
  declaring.number(
      "--max-findings", options.most_findings, 1, 10'000, "N",
      {"最多列出几处（其余只计数；缺省 10000）", "最多列出幾處（其餘只計數；預設 10000）",
       "how many to list; the others are counted (default: 10000)"});
  declaring.flag("--list-rules", options.list_rules,
                 {"列出全部检查项", "列出全部檢查項", "list all rules"});
  declare(declaring, options.fix);
  declare(declaring, options.library);
  declare(declaring, options.output, names_of(check_formats()));
  declaring.examples({"sipub check ledger.yaml", "sipub check ledgers/ --strict",
                      "sipub check ledgers/ --format sarif -o findings.sarif",
                      "sipub check - --stdin-name 440100-hrss-2014.yaml < ledger.yaml"});
  return command;
}

int run(const CheckOptions& options, Environment& environment) {
  Project project(environment);
  const Language language = project.person(options.output.language, environment);
  Output output(options.output, environment);
  if (options.list_rules) {
    output.sink()(list_of_rules(language));
    output.finish();
    return kDone;
  }
  const auto selection = selection_of(options.rules);
  const auto& format = choose_format(options.output, check_formats(), environment);
  const auto inputs = find_inputs(options.inputs, environment);
  const auto library = open_library(options.library);
  const auto plan = load_plan_of(inputs, library, options.library, project, Use::check);

  Mender mender(options.fix, inputs);
  const Date day = as_of(options.date, plan->utc_offset_minutes, environment);
  check::Waivers waivers(*plan, day);
  const auto waiver_file = read_waivers(project.waivers(options.waivers), *plan);
  waivers.add(waiver_file.waivers);
  FindingsCollector collector(inputs, waivers, options.most_findings);
  Reading reading = reading_of(options.inputs, library, day, language);
  reading.check.evidence = options.evidence;
  reading.check.selection = selection;
  reading.mend = [&](std::size_t file, const ledger::Ledger& ledger) {
    return mender.mend(file, *plan, ledger);
  };
  auto read =
      read_ledgers(inputs, *plan, reading, environment,
                   [&](std::size_t file, const ledger::Ledger& ledger, check::Findings found) {
                     collector.add(file, ledger, std::move(found));
                   });
  const bool all_readable = read.all_readable;
  if (!waiver_file.waivers.empty()) {
    auto faults = check::check_waivers(*plan, waiver_file.ledger, reading.check);
    std::move(faults.begin(), faults.end(), std::back_inserter(read.across));
  }
  const auto findings = collector.finish(*plan, reading.check, std::move(read));

  if (findings.ledgers == 0) return kFailed;
  if (options.fix.diff) {
    mender.write_diffs(output.look(language), output.sink());
  } else {
    if (!options.inputs.quiet) mender.tell(language, environment);
    format.render(findings, output.look(language, project.influence()), output.sink());
  }
  output.finish();
  if (!all_readable) return kFailed;
  const bool found = findings.errors > 0 || (options.strict && findings.warnings > 0) ||
                     (options.fix.diff && mender.has_changes());
  return found ? kFindings : kDone;
}

}  // namespace sipub::cmd
