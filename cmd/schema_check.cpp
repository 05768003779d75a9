#include <algorithm>

#include "base/digest.h"
#include "check/check.h"
#include "cmd/check_formats.h"
#include "cmd/findings.h"
#include "cmd/plans.h"
#include "cmd/schema_actions.h"

namespace sipub::cmd {
namespace {

void take(render::Findings& findings, schema::Library::Loaded loaded) {
  for (const auto& [name, file] : loaded.files) {
    const bool known = std::any_of(findings.inputs.begin(), findings.inputs.end(),
                                   [&](const auto& input) { return input.file == name; });
    if (!known) findings.inputs.push_back({name, sha256_hex(file.bytes), {}});
  }
  for (auto& diagnostic : loaded.diagnostics) {
    const bool told = std::any_of(
        findings.findings.begin(), findings.findings.end(),
        [&](const render::Finding& finding) { return finding.diagnostic == diagnostic; });
    if (told) continue;  // a file that two plans share
    count(findings, diagnostic.severity, 1);
    findings.findings.push_back({std::move(diagnostic), {}, {}});
  }
  if (loaded.plan) findings.plan = stamp(*loaded.plan);
}

}  // namespace

int check_schemas(const SchemaOptions& options, Environment& environment) {
  Project project(environment);
  const Language language = project.person(options.output.language, environment);
  const auto& format = choose_format(options.output, check_formats(), environment);
  const auto library = open_library(options.library);

  render::Findings findings;
  findings.page = check::find_code;
  findings.subject = render::Findings::Subject::plans;
  for (const auto& name : options.names.empty() ? library.plan_ids() : options.names) {
    std::error_code error;
    take(findings,
         std::filesystem::exists(name, error) ? library.check_file(name) : library.check(name));
    findings.ledgers += 1;
  }
  if (findings.ledgers > 1) findings.plan = {};
  const auto by_place = [](const auto& a, const auto& b) { return a.diagnostic < b.diagnostic; };
  std::stable_sort(findings.findings.begin(), findings.findings.end(), by_place);
  std::sort(findings.inputs.begin(), findings.inputs.end(),
            [](const auto& a, const auto& b) { return a.file < b.file; });

  Output output(options.output, environment);
  format.render(findings, output.look(language, project.influence()), output.sink());
  output.finish();
  const bool found = findings.errors > 0 || (options.strict && findings.warnings > 0);
  return found ? kFindings : kDone;
}

}  // namespace sipub::cmd
