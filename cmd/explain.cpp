#include "cmd/explain.h"

#include <fmt/format.h>

#include "base/failure.h"
#include "base/spelling.h"
#include "check/check.h"
#include "cmd/explain_pages.h"
#include "cmd/plans.h"
#include "cmd/requirements.h"
#include "cmd/rule_options.h"

namespace sipub::cmd {
namespace {

Failure nothing_known(const std::string& name, const schema::Plan& plan) {
  std::vector<std::string> known;
  for (const auto* page : check::code_pages()) {
    known.emplace_back(page->code);
    known.emplace_back(page->name);
  }
  for (const auto& requirement : plan.requirements) known.push_back(requirement.id);
  if (const auto near = nearest(name, known)) {
    return Failure(
        Words{fmt::format("“{}”既不是提示代码，也不是任务编号；是不是“{}”？", name, *near),
              fmt::format("“{}”既不是提示代碼，也不是任務編號；是不是“{}”？", name, *near),
              fmt::format("\"{}\" is neither a code nor a requirement. Did you mean \"{}\"?", name,
                          *near)});
  }
  return Failure(Words{
      fmt::format("“{}”既不是提示代码，也不是任务编号；用 sipub explain 列出全部代码。", name),
      fmt::format("“{}”既不是提示代碼，也不是任務編號；用 sipub explain 列出全部代碼。", name),
      fmt::format("\"{}\" is neither a code nor a requirement. All codes: sipub explain", name)});
}

}  // namespace

CLI::App* setup(CLI::App& program, ExplainOptions& options, Language language) {
  auto* const command =
      add_subcommand(program, "explain",
                     {"解释一个提示代码或一项任务", "解釋一個提示代碼或一項任務",
                      "explain a code that check names, or a requirement of the plan"},
                     language);
  Declare declaring(*command, language);
  declaring.option("NAME", options.name, "NAME",
                   {"提示代码（如 Y101）或任务编号；不给则列出全部代码",
                    "提示代碼（如 Y101）或任務編號；不給則列出全部代碼",
                    "a code such as Y101, or a requirement's id; all codes where left out"});
  declare(declaring, options.library);
  declare(declaring, options.output, {});
  declaring.examples({"sipub explain Y101", "sipub explain S1-08a --lang en"});
  return command;
}

int run(const ExplainOptions& options, Environment& environment) {
  Project project(environment);
  const Language language = project.person(options.output.language, environment);
  Output output(options.output, environment);
  if (options.name.empty()) {
    output.sink()(list_of_rules(language));
    output.finish();
    return kDone;
  }
  Page page(language, output.look(language).color);
  if (const auto* code = check::find_code(options.name)) {
    explain_code(*code, page);
  } else {
    const auto plan = load_plan(open_library(options.library), options.library, project);
    const auto* requirement = find_requirement(*plan, options.name);
    if (!requirement) throw nothing_known(options.name, *plan);
    explain_requirement(*plan, *requirement, page);
  }
  output.sink()(page.text());
  output.finish();
  return kDone;
}

}  // namespace sipub::cmd
