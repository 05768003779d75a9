#include "source/parse.h"

#include <algorithm>
#include <set>
#include <utility>

#include "source/codes.h"
#include "source/common_forms.h"
#include "source/diagnose.h"
#include "source/encoding.h"
#include "source/reader.h"
#include "source/tree.h"

namespace sipub::source {
namespace {

const CodePage& page_of(std::string_view code) {
  const auto pages = code_pages();
  return *std::find_if(pages.begin(), pages.end(),
                       [&](const CodePage& page) { return page.code == code; });
}

/// Whether the line would be shown as other characters than it holds, though its bytes may look well.
bool is_noise(const Diagnostic& diagnostic) {
  return diagnostic.code == kUtf16 || diagnostic.code == kGbk;
}

}  // namespace

Parsed parse(std::string file_name, std::string bytes, const ParseOptions& options) {
  auto tree = std::make_unique<Tree>();
  tree->file = std::move(file_name);
  Findings findings;
  const bool too_large = bytes.size() > options.size_limit;
  if (too_large) {
    findings.add({kTooLarge, {}});
  } else {
    tree->bytes = std::move(bytes);
    ByteReport report = inspect_bytes(tree->bytes);
    for (ByteFinding& finding : report.findings) {
      findings.add({finding.code, finding.span, std::move(finding.arguments)});
    }
    if (report.readable) {
      const bool is_common =
          report.findings.empty() && CommonForms(*tree).read(options.expect_end_mark);
      if (!is_common) {
        Reader reader(*tree, findings);
        reader.read(report.begin);
        if (options.expect_end_mark) reader.require_end_mark(report.begin);
      }
    }
    tree->whole = tree->whole && report.readable;
  }
  if (tree->nodes.empty()) {
    tree->nodes.assign(1, NodeData{});
    tree->nodes.front().set(Form::broken, 1);
    tree->whole = false;
  }

  Parsed parsed{std::make_shared<const Document>(std::move(tree)), {}, findings.left_out()};
  const Document& document = *parsed.document;
  for (Finding& finding : findings.kept()) {
    Diagnostic diagnostic =
        diagnose(document, page_of(finding.code), finding.span, std::move(finding.arguments));
    if (is_noise(diagnostic)) diagnostic.excerpt = {};
    if (finding.first) diagnostic.related.push_back(first_place(document, *finding.first));
    parsed.diagnostics.push_back(std::move(diagnostic));
  }
  // What was read again behind an error may have been told again.
  auto& all = parsed.diagnostics;
  std::sort(all.begin(), all.end());
  all.erase(std::unique(all.begin(), all.end()), all.end());
  // What cost a closing bracket is told as that alone.
  std::set<std::uint32_t> in_brackets;
  for (const Diagnostic& one : all) {
    if (one.code == kHashInBrackets) in_brackets.insert(one.span.begin);
  }
  std::erase_if(all, [&](const Diagnostic& one) {
    return one.code == kHashInText && in_brackets.contains(one.span.begin);
  });
  return parsed;
}

}  // namespace sipub::source
