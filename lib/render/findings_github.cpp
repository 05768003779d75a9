#include <fmt/format.h>

#include "render/findings.h"
#include "render/phrases.h"

namespace sipub::render {
namespace {

/// Escapes for the text of a workflow command; a property's value also needs `:` and `,`.
std::string escaped(std::string_view text, bool property) {
  std::string result;
  for (const char c : text) {
    const bool special = c == '%' || c == '\r' || c == '\n' || (property && (c == ':' || c == ','));
    result += special ? fmt::format("%{:02X}", static_cast<unsigned char>(c)) : std::string(1, c);
  }
  return result;
}

std::string_view command_of(const Finding& finding) {
  if (!finding.waived.empty()) return "notice";
  switch (finding.diagnostic.severity) {
    case Severity::error: return "error";
    case Severity::warning: return "warning";
    case Severity::note: break;
  }
  return "notice";
}

}  // namespace

void findings_github(const Findings& findings, const Options& options, const Sink& sink) {
  for (const Finding& finding : findings.findings) {
    const Diagnostic& diagnostic = finding.diagnostic;
    std::string properties = "file=" + escaped(diagnostic.file, true);
    if (diagnostic.begin.line > 0) {
      properties += fmt::format(",line={},endLine={}", diagnostic.begin.line,
                                std::max(diagnostic.begin.line, diagnostic.end.line));
      // Columns are allowed within one line only, and the last one is meant inclusively.
      if (diagnostic.begin.line == diagnostic.end.line) {
        properties += fmt::format(",col={},endColumn={}", diagnostic.begin.column,
                                  std::max(diagnostic.begin.column, diagnostic.end.column - 1));
      }
    }
    const CodePage* page = findings.page(diagnostic.code);
    std::string title(diagnostic.code);
    if (page != nullptr) title += ' ' + page->title.in(options.language);
    std::string text = message_of(findings, finding, options.language);
    const std::string cure = cure_of(findings, finding, options.language);
    if (!cure.empty()) text += '\n' + cure;
    if (!finding.waived.empty()) {
      text +=
          '\n' + Words{"已豁免：", "已豁免：", "waived: "}.in(options.language) + finding.waived;
    }
    sink(fmt::format("::{} {},title={}::{}\n", command_of(finding), properties,
                     escaped(title, true), escaped(text, false)));
  }
  sink(totals(findings, options.language) + '\n');
  if (const std::string note = project_note(options); !note.empty()) sink(note + '\n');
}

}  // namespace sipub::render
