#include "cmd/why.h"

#include <fmt/format.h>

#include "assess/explanation.h"
#include "base/failure.h"
#include "cmd/assessing.h"
#include "cmd/requirements.h"
#include "render/why.h"

namespace sipub::cmd {
namespace {

using Render = void (*)(const render::WhyPage&, const render::Options&, const render::Sink&);

const std::vector<Format<Render>>& formats() {
  static const std::vector<Format<Render>> all{{"text", ".txt", render::why_text},
                                               {"json", ".json", render::why_json}};
  return all;
}

Failure nobody_owes_it(const schema::Requirement& requirement, const std::string& name) {
  const std::string& id = requirement.id;
  return Failure(
      Words{fmt::format("{} 不承担任务 {}；用 sipub explain {} 查看谁承担。", name, id, id),
            fmt::format("{} 不承擔任務 {}；用 sipub explain {} 查看誰承擔。", name, id, id),
            fmt::format("{} does not owe {}. Who does: sipub explain {}", name, id, id)});
}

/// A Failure where the register has no such org.
void check_org(const std::string& id, const schema::Plan& plan) {
  if (id.empty() || plan.orgs.find(id, plan.regions)) return;
  throw Failure(Words{fmt::format("名册中没有单位 {}。", id),
                      fmt::format("名冊中沒有單位 {}。", id),
                      fmt::format("The register has no office {}.", id)});
}

}  // namespace

CLI::App* setup(CLI::App& program, WhyOptions& options, Language language) {
  auto* const command = add_subcommand(
      program, "why",
      {"说明一项结论的由来：原文、记录、算式", "說明一項結論的由來：原文、記錄、算式",
       "show one verdict's sentence, records and arithmetic"},
      language);
  Declare declaring(*command, language);
  declaring
      .option("REQUIREMENT", options.requirement, "REQUIREMENT",
              {"任务编号，如 S1-08a", "任務編號，如 S1-08a", "the requirement, such as S1-08a"})
      ->required();
  declare(declaring, options.inputs);
  declaring.heading({"问的是谁", "問的是誰", "Whose verdict"});
  declare(declaring, options.date);
  declaring.option("--org", options.org, "ORG",
                   {"这个单位的结论，如 440400-hrss；由行政区划承担的任务给出其所在区划的结论",
                    "這個單位的結論，如 440400-hrss；由行政區劃承擔的任務給出其所在區劃的結論",
                    "this office's, such as 440400-hrss; its division's where divisions owe it"});
  declare_area(declaring, options.area);
  declare(declaring, options.library);
  declare(declaring, options.output, names_of(formats()));
  declaring.examples({"sipub why S1-08a --org 440400-hrss ledgers/ --as-of 2014-10-31",
                      "sipub why S1-04 --area 440400 ledgers/ --as-of 2014-10-31 --format json"});
  return command;
}

int run(const WhyOptions& options, Environment& environment) {
  Project project(environment);
  const Language language = project.person(options.output.language, environment);
  const auto& format = choose_format(options.output, formats(), environment);
  const auto [inputs, plan, day, reading] =
      open_ledgers(options.inputs, options.library, project, language, environment,
                   [&](const schema::Plan& loaded) {
                     requirement_named(loaded, options.requirement);
                     check_org(options.org, loaded);
                     return as_of(options.date, loaded.utc_offset_minutes, environment);
                   });
  const auto set = read_ledger_set(inputs, *plan, reading, environment);
  const auto& requirement = requirement_named(*plan, options.requirement);
  const assess::Options asked{.as_of = day,
                              .area = project.area(options.area),
                              .requirements = {requirement.id},
                              .jobs = jobs_of(options.inputs)};
  auto assessment = assess::assess(*plan, set.ledgers, set.facts, asked);
  const std::string name = options.org.empty() ? assessment.area->code : options.org;
  const auto explanations =
      assess::explain(*plan, set.ledgers, set.facts, asked, requirement, name);
  if (explanations.empty()) throw nobody_owes_it(requirement, name);
  assessment.results.clear();
  for (const auto& one : explanations) assessment.results.push_back(one.result);

  Output output(options.output, environment);
  format.render({.assessment = assessment, .explanations = explanations},
                output.look(language, project.influence()), output.sink());
  output.finish();
  return set.status(false);
}

}  // namespace sipub::cmd
