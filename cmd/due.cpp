#include "cmd/due.h"

#include <span>

#include "assess/pace.h"
#include "cmd/assessing.h"
#include "cmd/waiver_file.h"
#include "render/due.h"

namespace sipub::cmd {
namespace {

using Render = void (*)(const render::DueList&, const render::Options&, const render::Sink&);

const std::vector<Format<Render>>& formats() {
  static const std::vector<Format<Render>> all{{"text", ".txt", render::due_text},
                                               {"json", ".json", render::due_json}};
  return all;
}

}  // namespace

CLI::App* setup(CLI::App& program, DueOptions& options, Language language) {
  auto* const command =
      add_subcommand(program, "due",
                     {"列出即将到期的任务：到期日、责任单位、目前情况",
                      "列出即將到期的任務：到期日、責任單位、目前情況",
                      "list what falls due next: when, for whom, and where it stands"},
                     language);
  Declare declaring(*command, language);
  declare(declaring, options.inputs);
  declaring.heading({"到期", "到期", "Due"});
  declare(declaring, options.date);
  declaring.number(
      "--within", options.within, 0, 3660, "N",
      {"今后几天内（缺省 14）", "今後幾天內（預設 14）", "within so many days (default: 14)"});
  declare_area(declaring, options.area);
  declare(declaring, options.filter);
  declare_waivers(declaring, options.waivers, kWaivedBeside);
  declare(declaring, options.library);
  declare(declaring, options.output, names_of(formats()));
  declaring.examples({"sipub due ledger.yaml", "sipub due ledgers/ --as-of 2014-10-20 --within 30",
                      "sipub due ledgers/ --org 440400-hrss --format json"});
  return command;
}

int run(const DueOptions& options, Environment& environment) {
  Project project(environment);
  const Language language = project.person(options.output.language, environment);
  const auto& format = choose_format(options.output, formats(), environment);
  const auto opened =
      open_ledgers(options.inputs, options.library, project, language, environment,
                   [&](const schema::Plan& plan) {
                     return as_of(options.date, plan.utc_offset_minutes, environment);
                   });
  const assess::Options asked{.as_of = opened.day,
                              .area = project.area(options.area),
                              .evidence_limit = {},
                              .jobs = jobs_of(options.inputs)};
  auto& set = assess_ledgers(opened.inputs, *opened.plan, opened.reading, environment,
                             assess::with_pace(*opened.plan, {asked}));
  auto& assessment = set.parts.assessments.front();
  waive(assessment, project.waivers(options.waivers), environment, language);
  filter(assessment, options.filter);
  assess::add_pace(assessment, std::span(set.parts.assessments).subspan(1));
  const int within = static_cast<int>(options.within);
  Output output(options.output, environment);
  format.render(
      {.assessment = assessment, .within = within, .items = report::due_items(assessment, within)},
      output.look(language, project.influence()), output.sink());
  output.finish();
  return set.status(false);
}

}  // namespace sipub::cmd
