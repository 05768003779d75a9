#include "cmd/explain.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/failure.h"
#include "base/file.h"
#include "base/spelling.h"
#include "base/text.h"
#include "check/check.h"
#include "cmd/explain_pages.h"
#include "cmd/plans.h"
#include "cmd/schema_list.h"
#include "source/parse.h"

namespace sipub::cmd {
namespace {

const schema::Requirement* find_requirement(const schema::Plan& plan, const std::string& name) {
  const auto& all = plan.requirements;
  const auto found = std::find_if(all.begin(), all.end(), [&](const auto& requirement) {
    return lower_case(requirement.id) == lower_case(name);
  });
  return found == all.end() ? nullptr : &*found;
}

/// The text of the plan's own file, of the library or beside it.
std::string plan_text(const schema::Library& library, const schema::Plan& plan) {
  for (const auto& file : library.files()) {
    if (file.path == plan.file) return file.bytes;
  }
  return read_file(plan.file);
}

/// Lines [begin, end) of a text, without the indentation that the first place has.
std::string unindented(std::string_view text, Span place) {
  const auto newline = text.rfind('\n', place.begin);
  const std::size_t begin = newline == std::string_view::npos ? 0 : newline + 1;
  const std::size_t indent = place.begin - begin;
  std::string result;
  std::string_view rest = text.substr(begin, place.end - begin);
  while (!rest.empty()) {
    const auto end = std::min(rest.find('\n'), rest.size());
    const auto line = rest.substr(0, end);
    result += line.substr(std::min({indent, line.find_first_not_of(' '), line.size()}));
    result += '\n';
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return result;
}

/// How the plan's file says that a requirement is measured; empty where it doesn't.
std::string measure_lines(std::string text, const std::string& requirement_id) {
  const auto parsed = source::parse("", std::move(text), {.expect_end_mark = false});
  for (const auto& entry : parsed.document->root().find("requirements").items()) {
    if (entry.find("id").text() != requirement_id) continue;
    const auto measure = entry.find("measure");
    return measure ? unindented(parsed.document->bytes(), measure.span()) : std::string();
  }
  return {};
}

std::string list_of_codes(Language language) {
  std::string text;
  for (const auto* page : check::code_pages()) {
    text += pad_right(page->code, 6) + page->title.in(language) + '\n';
  }
  return text;
}

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
  const auto project = find_project(environment.directory);
  const Language language = language_for_person(options.output.language, project, environment);
  Output output(options.output, environment);
  if (options.name.empty()) {
    output.sink()(list_of_codes(language));
    output.finish();
    return kDone;
  }
  Page page(language, output.look(language).color);
  if (const auto* code = check::find_code(options.name)) {
    explain_code(*code, page);
  } else {
    const auto library = open_library(options.library);
    const auto plan = load_plan(library, options.library, project);
    const auto* requirement = find_requirement(*plan, options.name);
    if (!requirement) throw nothing_known(options.name, *plan);
    explain_requirement(*plan, *requirement,
                        measure_lines(plan_text(library, *plan), requirement->id), page);
  }
  output.sink()(page.text());
  output.finish();
  return kDone;
}

}  // namespace sipub::cmd
