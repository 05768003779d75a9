#include "check/finish.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "check/place.h"
#include "check/privacy/private_number.h"
#include "source/excerpt.h"

namespace sipub::check {
namespace {

/// The record that an offset lies in.
class Records {
 public:
  explicit Records(const Subject& subject) : shape_(subject.plan.shape) {
    for (const ledger::Section& section : subject.ledger.sections) {
      if (!section.records.empty()) sections_.push_back(&section);
    }
    std::sort(sections_.begin(), sections_.end(), [](const auto* a, const auto* b) {
      return a->records.front().span.begin < b->records.front().span.begin;
    });
  }

  const ledger::Record* find(std::uint32_t offset) const {
    const auto section = std::upper_bound(
        sections_.begin(), sections_.end(), offset,
        [](std::uint32_t at, const auto* s) { return at < s->records.front().span.begin; });
    if (section == sections_.begin()) return nullptr;
    const auto& records = (*std::prev(section))->records;
    const auto record = std::upper_bound(
        records.begin(), records.end(), offset,
        [](std::uint32_t at, const ledger::Record& r) { return at < r.span.begin; });
    const ledger::Record& found = *std::prev(record);
    return offset < std::max(found.span.end, found.span.begin + 1) ? &found : nullptr;
  }

  /// Empty where there is no record, or it has no id.
  std::string id_at(std::uint32_t offset) const {
    const ledger::Record* record = find(offset);
    if (record == nullptr) return {};
    const auto id = shape_.sections[record->section].id;
    const std::string* text = id ? record->at(*id).text() : nullptr;
    return text != nullptr ? *text : std::string();
  }

 private:
  const schema::Shape& shape_;
  std::vector<const ledger::Section*> sections_;
};

void mask(std::string& text) { text = mask_private_numbers(text); }

void mask(Words& words) {
  mask(words.zh_hans);
  mask(words.zh_hant);
  mask(words.en);
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
  const Records records(subject);
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
  for (const Diagnostic& diagnostic : ledger.diagnostics) {
    count(findings, diagnostic);
    findings.diagnostics.push_back(diagnostic);
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
