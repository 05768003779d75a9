#include "cmd/assess.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <optional>
#include <span>

#include "assess/pace.h"
#include "base/failure.h"
#include "base/file.h"
#include "cmd/assessing.h"
#include "cmd/requirements.h"
#include "cmd/waiver_file.h"
#include "ledger/date_forms.h"
#include "render/assessment.h"

namespace sipub::cmd {
namespace {

using Render = void (*)(const render::AssessmentPage&, const render::Options&, const render::Sink&);

const std::vector<Format<Render>>& formats() {
  static const std::vector<Format<Render>> all{{"text", ".txt", render::assessment_text},
                                               {"json", ".json", render::assessment_json},
                                               {"csv", ".csv", render::assessment_csv},
                                               {"markdown", ".md", render::assessment_markdown}};
  return all;
}

std::size_t evidence_limit(const std::string& text) {
  if (text.empty()) return *assess::Options{}.evidence_limit;
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
                     {"出现这种结论时以状态 1 退出，如 not-met,undetermined；new 指与 --compare "
                      "相比新出现的未达标；已豁免的除外",
                      "出現這種結論時以狀態 1 退出，如 not-met,undetermined；new 指與 --compare "
                      "相比新出現的未達標；已豁免的除外",
                      "end in status 1 where a result that is not waived has this status, such "
                      "as not-met,undetermined, or, with --compare, is newly missed: new"});
  declaring.option(
      "--compare", options.compare, "DATE|FILE",
      {"与另一天的情况，或保存下来的 json 结果比较", "與另一天的情況，或儲存下來的 json 結果比較",
       "tell what changed since another day, or since a saved JSON assessment"});
  declaring.choice("--survey-rule", options.survey_rule, {"share", "firm"},
                   {"调查按占比本身判定，还是按扣除抽样误差后的下限判定（缺省 share）",
                    "調查按佔比本身判定，還是按扣除抽樣誤差後的下限判定（預設 share）",
                    "judge surveys by the share itself or by its lower bound (default: share)"});
  declaring.heading({"形式", "形式", "Form"});
  declaring.choice("--group-by", options.group_by, {"stage", "org", "requirement", "lead"},
                   {"按阶段、责任单位、任务或牵头单位汇总（缺省 stage：逐项列出）",
                    "按階段、責任單位、任務或牽頭單位匯總（預設 stage：逐項列出）",
                    "count results by this instead of telling them one by one (default: stage)"});
  declaring.option("--rank", options.rank, "STATUS",
                   {"汇总时按这种结论的项数从多到少排列，如 not-met",
                    "匯總時按這種結論的項數從多到少排列，如 not-met",
                    "groups with the most results of this status first, such as not-met"});
  declaring.option("--records", options.records, "FILE",
                   {"另把各项数字所依据的记录写成 csv", "另把各項數字所依據的記錄寫成 csv",
                    "also write the records behind the figures to this file, as CSV"});
  declaring.option(
      "--evidence", options.evidence, "N|all",
      {"json 中每个结果最多列出几处依据（缺省 100）", "json 中每個結果最多列出幾處依據（預設 100）",
       "json: how many places of evidence to name for each result (default: 100)"});
  declare_waivers(declaring, options.waivers, kWaivedBeside);
  declaring.flag("--bom", options.byte_order_mark,
                 {"csv 开头加字节序标记，供把 UTF-8 当成 GBK 的表格软件识别",
                  "csv 開頭加位元組順序標記，供把 UTF-8 當成 GBK 的表格軟件識別",
                  "csv: begin with a byte-order mark, for spreadsheets that take UTF-8 for GBK"});
  declare(declaring, options.library);
  declare(declaring, options.output, names_of(formats()));
  declaring.examples({"sipub assess ledgers/ --as-of 2014-10-31",
                      "sipub assess ledgers/ --area 440400 --fail-on not-met",
                      "sipub assess ledgers/ --reading A1=pooled",
                      "sipub assess ledgers/ --as-of 2014-10-31 -o assessment.json",
                      "sipub assess ledgers/ --as-of 2014-10-31 --compare 2014-10-17",
                      "sipub assess ledgers/ --as-of 2014-10-31 --group-by org --rank not-met"});
  return command;
}

namespace {

/// What --fail-on asks about.
struct FailOn {
  std::vector<assess::Status> statuses;
  bool newly_missed = false;

  bool asks_about(const assess::Assessment& assessment, const report::Comparison* compared) const {
    if (newly_missed && compared != nullptr) {
      for (const auto& one : compared->changes) {
        if (one.change == report::Change::newly_missed && one.result->waived.empty()) return true;
      }
    }
    return std::any_of(assessment.results.begin(), assessment.results.end(),
                       [&](const assess::Result& result) { return fails(result, statuses); });
  }
};

FailOn fail_on(const AssessOptions& options) {
  FailOn asked;
  auto names = split_at_commas(options.fail_on);
  asked.newly_missed = std::erase(names, "new") > 0;
  asked.statuses = statuses_of("--fail-on", names);
  if (asked.newly_missed && options.compare.empty()) {
    throw Failure(Words{"--fail-on new 要和 --compare 一起用。",
                        "--fail-on new 要和 --compare 一起用。", "--fail-on new needs --compare."});
  }
  return asked;
}

report::GroupBy group_by(const std::string& name) {
  if (name == "requirement") return report::GroupBy::requirement;
  if (name == "lead") return report::GroupBy::lead;
  return name == "stage" ? report::GroupBy::stage : report::GroupBy::org;
}

/// Nothing where results are told one by one.
std::optional<std::vector<report::Tally>> groups_of(const AssessOptions& options,
                                                    const assess::Assessment& assessment) {
  const bool by_stage = options.group_by.empty() || options.group_by == "stage";
  if (by_stage && options.rank.empty()) return std::nullopt;
  auto tallies = report::tallies(assessment, group_by(options.group_by));
  if (!options.rank.empty()) {
    const auto by = statuses_of("--rank", {options.rank});
    if (by.size() == 1) report::rank(tallies, by.front());
  }
  return tallies;
}

std::optional<Date> date_in(const std::string& text) {
  const auto read = ledger::read_date(text);
  if (read.fault != ledger::DateReading::Fault::none) return std::nullopt;
  return read.value;
}

/// What has to be assessed: as asked, then for the day that --compare names, if it names one.
std::vector<assess::Options> assessments_for(const AssessOptions& options,
                                             const assess::Options& asked) {
  std::vector<assess::Options> all{asked};
  if (const auto day = date_in(options.compare)) {
    assess::Options& then = all.emplace_back(asked);
    then.as_of = *day;
    then.evidence_limit.reset();
  }
  return all;
}

/// How it stood on the day, or in the file, that --compare names. `assessments`: as
/// assessments_for has them.
report::Snapshot snapshot(const AssessOptions& options, const schema::Plan& plan,
                          std::vector<assess::Assessment>& assessments, Date as_of) {
  if (!date_in(options.compare))
    return report::read_snapshot(options.compare, read_file(options.compare), plan, as_of);
  filter(assessments[1], options.filter.without_statuses());
  return report::snapshot_of(assessments[1], as_of);
}

}  // namespace

int run(const AssessOptions& options, Environment& environment) {
  Project project(environment);
  const Language language = project.person(options.output.language, environment);
  const auto& format = choose_format(options.output, formats(), environment);
  const auto failing = fail_on(options);
  if (!options.rank.empty()) statuses_of("--rank", {options.rank});
  const bool with_records = !options.records.empty();
  std::optional<std::size_t> limit = evidence_limit(with_records ? "all" : options.evidence);
  if (!with_records && format.name != "json") limit.reset();

  assess::Options asked{.as_of = {},
                        .area = project.area(options.area),
                        .evidence_limit = limit,
                        .requirements = {},
                        .firm_surveys = options.survey_rule == "firm",
                        .jobs = jobs_of(options.inputs)};
  const auto opened =
      open_ledgers(options.inputs, options.library, project, language, environment,
                   [&](const schema::Plan& loaded) {
                     asked.as_of = as_of(options.date, loaded.utc_offset_minutes, environment);
                     asked.requirements = requirement_ids(loaded, options.requirements);
                     return asked.as_of;
                   });
  const schema::Plan& plan = *opened.plan;
  const auto all = assessments_for(options, asked);
  auto& set = assess_ledgers(opened.inputs, plan, opened.reading, environment,
                             assess::with_pace(plan, all), with_records);
  auto& assessment = set.parts.assessments.front();
  waive(assessment, project.waivers(options.waivers), environment, language);
  filter(assessment, options.filter);
  assess::add_pace(assessment, std::span(set.parts.assessments).subspan(all.size()));

  std::optional<report::Comparison> compared;
  if (!options.compare.empty()) {
    compared =
        report::compare(assessment, snapshot(options, plan, set.parts.assessments, opened.day));
  }
  const auto groups = groups_of(options, assessment);
  const bool found = failing.asks_about(assessment, compared ? &*compared : nullptr);

  Output output(options.output, environment);
  auto look = output.look(language, project.influence());
  look.byte_order_mark = options.byte_order_mark;
  if (with_records) {
    std::string records;
    render::records_csv(assessment, look, render::into(records));
    write_file_atomically(options.records, records);
    const auto told = evidence_limit(options.evidence);
    for (auto& result : assessment.results) assess::cut_evidence(result, told);
  }
  render::AssessmentPage page(assessment);
  if (compared) page.compared = &*compared;
  if (groups) page.groups = &*groups;
  format.render(page, look, output.sink());
  output.finish();
  return set.status(found);
}

}  // namespace sipub::cmd
