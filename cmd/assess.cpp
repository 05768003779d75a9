#include "cmd/assess.h"

#include <algorithm>
#include <charconv>
#include <limits>

#include "base/failure.h"
#include "cmd/assessing.h"
#include "cmd/waiver_file.h"
#include "render/assessment.h"

namespace sipub::cmd {
namespace {

using Render = void (*)(const assess::Assessment&, const render::Options&, const render::Sink&);

const std::vector<Format<Render>>& formats() {
  static const std::vector<Format<Render>> all{{"text", ".txt", render::assessment_text},
                                               {"json", ".json", render::assessment_json},
                                               {"csv", ".csv", render::assessment_csv},
                                               {"markdown", ".md", render::assessment_markdown}};
  return all;
}

std::size_t evidence_limit(const std::string& text) {
  if (text.empty()) return assess::Options{}.evidence_limit;
  if (text == "all") return std::numeric_limits<std::size_t>::max();
  std::size_t limit = 0;
  const char* const end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data(), end, limit);
  if (error == std::errc() && stop == end) return limit;
  throw Failure(Words{"--evidence 要填 all 或一个整数，不能是“" + text + "”。",
                      "--evidence 要填 all 或一個整數，不能是“" + text + "”。",
                      "--evidence takes all or a whole number, not \"" + text + "\"."});
}

/// Whether a result is one that --fail-on asks about. Waivers and benchmarks pass.
bool fails(const assess::Result& result, const std::vector<assess::Status>& statuses) {
  return result.binding && result.waived.empty() &&
         std::find(statuses.begin(), statuses.end(), result.status) != statuses.end();
}

}  // namespace

CLI::App* setup(CLI::App& program, AssessOptions& options, Language language) {
  auto* const command = add_subcommand(
      program, "assess",
      {"评估落实情况：逐阶段、逐任务，按指定日期", "評估落實情況：逐階段、逐任務，按指定日期",
       "assess compliance with the plan, stage by stage, as of a date"},
      language);
  Declare declaring(*command, language);
  declare(declaring, options.inputs);
  declaring.heading({"评估", "評估", "Assessment"});
  declare(declaring, options.date);
  declare_area(declaring, options.area);
  declaring.repeated("--requirement", options.requirements, "ID",
                     {"只评估这项任务，如 S1-08a；可重复", "只評估這項任務，如 S1-08a；可重複",
                      "this requirement only, such as S1-08a; repeatable"});
  declare(declaring, options.filter);
  declaring.repeated("--fail-on", options.fail_on, "STATUS",
                     {"出现这种结论时以状态 1 退出，如 not-met,undetermined；已豁免的除外",
                      "出現這種結論時以狀態 1 退出，如 not-met,undetermined；已豁免的除外",
                      "end in status 1 where a result that is not waived has this status, such "
                      "as not-met,undetermined"});
  declaring.option(
      "--evidence", options.evidence, "N|all",
      {"json 中每个结果最多列出几处依据（缺省 100）", "json 中每個結果最多列出幾處依據（缺省 100）",
       "json: how many places of evidence to name for each result (default: 100)"});
  declare_waivers(declaring, options.waivers,
                  {"豁免事项文件：经批准暂不作要求的任务，只作说明，不改变结论",
                   "豁免事項文件：經批准暫不作要求的任務，只作說明，不改變結論",
                   "file of waivers: requirements excused with approval, shown beside verdicts"});
  declaring.flag("--bom", options.byte_order_mark,
                 {"csv 开头加字节序标记，供把 UTF-8 当成 GBK 的表格软件识别",
                  "csv 開頭加位元組順序記號，供把 UTF-8 當成 GBK 的表格軟件識別",
                  "csv: begin with a byte-order mark, for spreadsheets that take UTF-8 for GBK"});
  declare(declaring, options.library);
  declare(declaring, options.output, names_of(formats()));
  declaring.examples({"sipub assess ledgers/ --as-of 2014-10-31",
                      "sipub assess ledgers/ --area 440400 --fail-on not-met",
                      "sipub assess ledgers/ --reading A1=pooled",
                      "sipub assess ledgers/ --as-of 2014-10-31 -o assessment.json"});
  return command;
}

int run(const AssessOptions& options, Environment& environment) {
  Project project(environment);
  const Language language = project.person(options.output.language, environment);
  const auto& format = choose_format(options.output, formats(), environment);
  const auto failing = statuses_of("--fail-on", options.fail_on);
  const auto limit = evidence_limit(options.evidence);

  const auto inputs = find_inputs(options.inputs, environment);
  const auto library = open_library(options.library);
  const auto plan = load_plan_of(inputs, library, options.library, project);
  const Date day = as_of(options.date, plan->utc_offset_minutes, environment);
  const auto set = read_ledger_set(inputs, *plan,
                                   reading_of(options.inputs, library, day, language), environment);
  auto assessment = assess::assess(*plan, set.ledgers, set.facts,
                                   {.as_of = day,
                                    .area = project.area(options.area),
                                    .evidence_limit = limit,
                                    .requirements = split_at_commas(options.requirements),
                                    .jobs = jobs_of(options.inputs)});

  waive(assessment, project.waivers(options.waivers), environment, language);
  filter(assessment, options.filter);
  const bool found =
      std::any_of(assessment.results.begin(), assessment.results.end(),
                  [&](const assess::Result& result) { return fails(result, failing); });
  Output output(options.output, environment);
  auto look = output.look(language, project.influence());
  look.byte_order_mark = options.byte_order_mark;
  format.render(assessment, look, output.sink());
  output.finish();
  return set.status(found);
}

}  // namespace sipub::cmd
