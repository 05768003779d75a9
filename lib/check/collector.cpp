#include "check/collector.h"

#include <utility>

namespace sipub::check {

void Collector::add(Finding finding) {
  if (!selection_.takes(finding.page->code)) return;
  finding.severity = selection_.severity(finding.page->code, finding.severity);
  if (finding.severity == Severity::error) ++errors_;
  if (finding.severity == Severity::warning) ++warnings_;
  if (kept_.size() < kMost) {
    kept_.push_back(std::move(finding));
  } else {
    ++left_out_;
  }
}

void Collector::add(const CodePage& page, Span span, std::vector<Argument> args,
                    std::vector<Mark> marks) {
  add({.page = &page,
       .severity = page.severity,
       .span = span,
       .args = std::move(args),
       .marks = std::move(marks)});
}

}  // namespace sipub::check
