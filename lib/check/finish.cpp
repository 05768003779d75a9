#include "check/finish.h"

#include <algorithm>
#include <utility>

#include "check/place.h"
#include "check/privacy/private_number.h"
#include "check/record_index.h"
#include "source/excerpt.h"

namespace sipub::check {
namespace {

void mask(std::string& text) { text = mask_private_numbers(text); }

void mask(Words& words) {
  mask(words.zh_hans);
  mask(words.zh_hant);
  mask(words.en);
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// A long line is cut without regard to what stands there. What may be the rest of a number at
/// either edge of the part that is kept goes, since nobody can tell whose it is.
void mask_edges(Excerpt& excerpt) {
  constexpr std::size_t kLongEnoughToBeCut = 380;
  constexpr std::ptrdiff_t kTelling = 5;
  if (excerpt.text.size() < kLongEnoughToBeCut) return;
  const auto mask_run = [](auto first, auto last) {
    const auto end = std::find_if_not(first, last, is_digit);
    if (end - first >= kTelling) std::fill(first, end, '*');
  };
  if (excerpt.first_column > 1) mask_run(excerpt.text.begin(), excerpt.text.end());
  mask_run(excerpt.text.rbegin(), excerpt.text.rend());
}

Diagnostic placed(const Subject& subject, Finding&& finding) {
  const source::Document& document = *subject.ledger.document;
  Diagnostic diagnostic{.code = finding.page->code,
                        .severity = finding.severity,
                        .file = subject.ledger.file,
                        .span = finding.span,
                        .begin = document.position(finding.span.begin),
                        .end = document.position(finding.span.end),
                        .path = std::move(finding.path),
                        .args = std::move(finding.args)};
  diagnostic.excerpt = source::excerpt(document, diagnostic.begin);
  for (Mark& mark : finding.marks) {
    diagnostic.related.push_back({.file = subject.ledger.file,
                                  .span = mark.span,
                                  .begin = document.position(mark.span.begin),
                                  .end = document.position(mark.span.end),
                                  .message = std::move(mark.message)});
  }
  return diagnostic;
}

/// Paths and records for those that have none yet, in one walk through the tree.
void name_places(const Subject& subject, std::vector<Diagnostic>& diagnostics) {
  std::sort(diagnostics.begin(), diagnostics.end(), [](const Diagnostic& a, const Diagnostic& b) {
    return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end > b.span.end;
  });
  std::vector<Span> spans;
  spans.reserve(diagnostics.size());
  for (const Diagnostic& diagnostic : diagnostics) spans.push_back(diagnostic.span);
  const RecordIndex records(subject.plan.shape, subject.ledger);
  visit_places(*subject.ledger.document, subject.plan.shape, spans,
               [&](std::size_t index, const Place&, const std::string& path) {
                 Diagnostic& diagnostic = diagnostics[index];
                 if (diagnostic.path.empty()) diagnostic.path = path;
                 diagnostic.record = records.id_at(diagnostic.span.begin);
               });
}

void count(Findings& findings, const Diagnostic& diagnostic) {
  if (diagnostic.severity == Severity::error) ++findings.errors;
  if (diagnostic.severity == Severity::warning) ++findings.warnings;
}

}  // namespace

void mask(Diagnostic& diagnostic) {
  mask(diagnostic.excerpt.text);
  mask_edges(diagnostic.excerpt);
  mask(diagnostic.path);
  mask(diagnostic.record);
  for (Argument& argument : diagnostic.args) {
    std::visit([](auto& value) { mask(value); }, argument.value);
  }
  for (Related& related : diagnostic.related) mask(related.message);
}

Findings finish(const Subject& subject, Collector collected) {
  Findings findings;
  const ledger::Ledger& ledger = subject.ledger;
  findings.errors = collected.errors() + ledger.flaws_left_out.errors;
  findings.warnings = collected.warnings() + ledger.flaws_left_out.warnings;
  // Of what was left out of a text all that is known is the number; most of its faults are errors.
  const auto texts_left_out = static_cast<std::int64_t>(ledger.diagnostics_left_out);
  findings.errors += texts_left_out;
  findings.left_out = collected.left_out() + texts_left_out + ledger.flaws_left_out.errors +
                      ledger.flaws_left_out.warnings + ledger.flaws_left_out.notes;
  for (Finding& finding : collected.kept()) {
    findings.diagnostics.push_back(placed(subject, std::move(finding)));
  }
  std::vector<Diagnostic> of_text = ledger.diagnostics;
  subject.options.selection.apply(of_text);
  for (Diagnostic& diagnostic : of_text) {
    count(findings, diagnostic);
    findings.diagnostics.push_back(std::move(diagnostic));
  }
  name_places(subject, findings.diagnostics);
  for (Diagnostic& diagnostic : findings.diagnostics) mask(diagnostic);
  std::stable_sort(findings.diagnostics.begin(), findings.diagnostics.end());
  if (findings.diagnostics.size() > Collector::kMost) {
    findings.left_out += static_cast<std::int64_t>(findings.diagnostics.size() - Collector::kMost);
    findings.diagnostics.resize(Collector::kMost);
  }
  return findings;
}

}  // namespace sipub::check
