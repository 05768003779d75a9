#include "cmd/trend.h"

#include <algorithm>

#include "assess/waivers.h"
#include "base/failure.h"
#include "cmd/assessing.h"
#include "cmd/requirements.h"
#include "cmd/waiver_file.h"
#include "render/trend.h"

namespace sipub::cmd {
namespace {

using Render = void (*)(const schema::Plan&, const report::Trend&, const render::Options&,
                        const render::Sink&);

const std::vector<Format<Render>>& formats() {
  static const std::vector<Format<Render>> all{{"text", ".txt", render::trend_text},
                                               {"json", ".json", render::trend_json}};
  return all;
}

std::vector<Date> days_of(const TrendOptions& options, const schema::Plan& plan,
                          const Environment& environment) {
  const Period whole = plan.whole();
  const Date from = options.from.empty() ? whole.first : parse_date_option("--from", options.from);
  const Date to = options.to.empty()
                      ? std::min(as_of({}, plan.utc_offset_minutes, environment), whole.last)
                      : parse_date_option("--to", options.to);
  if (to < from) {
    throw Failure(
        Words{"--to 不能早于 --from。", "--to 不能早於 --from。", "--to lies before --from."});
  }
  const int length = options.every == "month" ? 0 : options.every == "week" ? 7 : 14;
  return report::trend_days(from, to, length);
}

}  // namespace

CLI::App* setup(CLI::App& program, TrendOptions& options, Language language) {
  auto* const command = add_subcommand(program, "trend",
                                       {"列出各项数字随时间的变化", "列出各項數字隨時間的變化",
                                        "show the course of the figures over time"},
                                       language);
  Declare declaring(*command, language);
  declare(declaring, options.inputs);
  declaring.heading({"时间", "時間", "Time"});
  declaring.option("--from", options.from, "DATE",
                   {"从哪一天起（缺省为方案的第一天）", "從哪一天起（預設為方案的第一天）",
                    "first day (default: the plan's)"});
  declaring.option("--to", options.to, "DATE",
                   {"到哪一天止（缺省今天，不晚于方案的最后一天）",
                    "到哪一天止（預設今天，不晚於方案的最後一天）",
                    "last day (default: today, or the plan's last day)"});
  declaring.choice("--every", options.every, {"fortnight", "week", "month"},
                   {"间隔：两周、一周或一个月（缺省两周）", "間隔：兩週、一週或一個月（預設兩週）",
                    "how often (default: fortnight)"});
  declaring.heading({"范围", "範圍", "Scope"});
  declare_area(declaring, options.area);
  declaring.repeated("--requirement", options.requirements, "ID",
                     {"只列这项任务，如 S1-08a；可重复", "只列這項任務，如 S1-08a；可重複",
                      "this requirement only, such as S1-08a; repeatable"});
  declare(declaring, options.filter);
  declare_waivers(declaring, options.waivers, kWaivedBeside);
  declare(declaring, options.library);
  declare(declaring, options.output, names_of(formats()));
  declaring.examples({"sipub trend ledgers/ --to 2014-10-31",
                      "sipub trend ledgers/ --org 440400-hrss --every week --to 2014-10-31",
                      "sipub trend ledgers/ --to 2015-06-30 --every month -o trend.json"});
  return command;
}

int run(const TrendOptions& options, Environment& environment) {
  Project project(environment);
  const Language language = project.person(options.output.language, environment);
  const auto& format = choose_format(options.output, formats(), environment);
  std::vector<Date> days;
  const auto opened = open_ledgers(options.inputs, options.library, project, language, environment,
                                   [&](const schema::Plan& loaded) {
                                     days = days_of(options, loaded, environment);
                                     return days.back();
                                   });
  const schema::Plan& plan = *opened.plan;
  std::vector<assess::Options> asked;
  for (const Date day : days) {
    asked.push_back({.as_of = day,
                     .area = project.area(options.area),
                     .evidence_limit = {},
                     .requirements = requirement_ids(plan, options.requirements),
                     .jobs = jobs_of(options.inputs)});
  }
  const std::string waiver_file = project.waivers(options.waivers);
  const auto waivers = read_waivers(waiver_file, plan);
  auto& set = assess_ledgers(opened.inputs, plan, opened.reading, environment, std::move(asked));
  report::Trend trend;
  for (auto& assessment : set.parts.assessments) {
    const auto unused = assess::waive(assessment, waivers.waivers);
    if (assessment.as_of == opened.day) tell_unused(unused, waiver_file, environment, language);
    filter(assessment, options.filter);
    trend.add(assessment);
  }
  Output output(options.output, environment);
  format.render(plan, trend, output.look(language, project.influence()), output.sink());
  output.finish();
  return set.status(false);
}

}  // namespace sipub::cmd
