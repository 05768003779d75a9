#include "base/version.h"
#include "render/findings.h"
#include "render/json_stream.h"
#include "render/phrases.h"

namespace sipub::render {
namespace {

using nlohmann::ordered_json;

void put_place(ordered_json& to, Position begin, Position end) {
  to["line"] = begin.line;
  to["column"] = begin.column;
  to["end_line"] = end.line;
  to["end_column"] = end.column;
}

ordered_json describe(const Findings& findings, const Finding& finding, Language language) {
  const Diagnostic& diagnostic = finding.diagnostic;
  ordered_json json;
  json["code"] = diagnostic.code;
  json["severity"] = severity_name(diagnostic.severity);
  json["message"] = message_of(findings, finding, language);
  json["file"] = diagnostic.file;
  put_place(json, diagnostic.begin, diagnostic.end);
  json["path"] = diagnostic.path;
  json["help"] = cure_of(findings, finding, language);
  ordered_json& args = json["args"] = ordered_json::object();
  for (const Argument& argument : diagnostic.args) args[argument.name] = argument.in(language);
  for (const Related& related : diagnostic.related) {
    ordered_json other;
    other["message"] = related.message.in(language);
    other["file"] = related.file.empty() ? diagnostic.file : related.file;
    put_place(other, related.begin, related.end);
    json["related"].push_back(std::move(other));
  }
  if (!finding.waived.empty()) json["waived"] = finding.waived;
  return json;
}

}  // namespace

void findings_json(const Findings& findings, const Options& options, const Sink& sink) {
  JsonStream stream(sink);
  stream.member("format", "sipub/diagnostics/1");
  stream.member("tool", kVersion);
  stream.member("plan", {{"id", findings.plan.id},
                         {"version", findings.plan.version},
                         {"digest", findings.plan.digest}});
  if (!options.project.empty()) stream.member("project", options.project);
  stream.begin_array("inputs");
  for (const CheckedFile& input : findings.inputs) {
    stream.element({{"file", input.file}, {"digest", input.digest}});
  }
  stream.end_array();
  stream.member("ledgers", findings.ledgers);
  stream.member("errors", findings.errors);
  stream.member("warnings", findings.warnings);
  stream.member("notes", findings.notes);
  stream.member("waived", findings.waived);
  stream.member("left_out", findings.left_out);
  stream.begin_array("diagnostics");
  for (const Finding& finding : findings.findings) {
    stream.element(describe(findings, finding, options.language));
  }
  stream.end_array();
  stream.end();
}

}  // namespace sipub::render
