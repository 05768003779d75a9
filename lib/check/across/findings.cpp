#include "check/across/findings.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "base/digest.h"
#include "check/collector.h"
#include "check/finish.h"
#include "check/place.h"
#include "check/record_index.h"
#include "ledger/ledger.h"
#include "source/excerpt.h"

namespace sipub::check {
namespace {

/// A place that a finding needs looked up: its own, or that of a mark.
struct Request {
  AcrossPlace place;
  Diagnostic* diagnostic;
  Related* related;  ///< null: the finding's own place
};

/// What a text says about a place.
struct Answer {
  Span span;
  Position begin;
  Position end;
};

Answer answer_for(const source::Document& document, const AcrossPlace& asked, const Place& place) {
  Span span{asked.begin, asked.begin + asked.size};
  if (asked.size == 0 && place.node) span = place.node.span();
  return {span, document.position(span.begin), document.position(span.end)};
}

/// Says what only the text knows, for all places in one ledger.
void answer_all(const AcrossStore& store, const KeptLedger& kept, std::string text,
                std::vector<Request>& requests) {
  ledger::Ledger ledger = ledger::read(source::parse(kept.file, std::move(text)), *store.plan);
  const source::Document& document = *ledger.document;
  const RecordIndex records(store.plan->shape, ledger);
  std::vector<Span> spans;
  spans.reserve(requests.size());
  for (const Request& request : requests) {
    spans.push_back({request.place.begin, request.place.begin + request.place.size});
  }
  visit_places(document, store.plan->shape, spans,
               [&](std::size_t index, const Place& place, const std::string& path) {
                 Request& request = requests[index];
                 const auto [span, begin, end] = answer_for(document, request.place, place);
                 if (request.related != nullptr) {
                   request.related->span = span;
                   request.related->begin = begin;
                   request.related->end = end;
                   return;
                 }
                 Diagnostic& diagnostic = *request.diagnostic;
                 diagnostic.span = span;
                 diagnostic.begin = begin;
                 diagnostic.end = end;
                 diagnostic.path = path;
                 diagnostic.record = records.id_at(span.begin);
                 diagnostic.excerpt = source::excerpt(document, begin);
                 if (place.field != nullptr && !place.field->label.empty()) {
                   diagnostic.args.push_back({"field", place.field->label});
                 }
                 if (place.node.is_scalar()) {
                   diagnostic.args.push_back({"text", std::string(place.node.text())});
                 }
               });
}

void add_missing(Diagnostic& diagnostic) {
  const auto has = [&](std::string_view name) {
    return std::any_of(diagnostic.args.begin(), diagnostic.args.end(),
                       [&](const Argument& argument) { return argument.name == name; });
  };
  if (!has("field")) diagnostic.args.push_back({"field", Words{"这一项", "這一項", "this"}});
  if (!has("text")) diagnostic.args.push_back({"text", std::string("…")});
}

}  // namespace

void AcrossFindings::add(AcrossFinding finding) {
  if (!selection_.takes(finding.page->code)) return;
  if (findings_.size() < Collector::kMost) {
    findings_.push_back(std::move(finding));
    return;
  }
  LeftOut& left_out = left_out_[finding.place.ledger];
  switch (selection_.severity(finding.page->code, finding.page->severity)) {
    case Severity::error: ++left_out.errors; break;
    case Severity::warning: ++left_out.warnings; break;
    case Severity::note: ++left_out.notes; break;
  }
}

std::vector<Diagnostic> look_up(const AcrossStore& store, const AcrossFindings& findings,
                                const TextOf& text_of) {
  std::vector<Diagnostic> diagnostics;
  diagnostics.reserve(findings.all().size());
  std::vector<Request> requests;
  for (const AcrossFinding& finding : findings.all()) {
    Diagnostic& diagnostic = diagnostics.emplace_back();
    diagnostic.code = finding.page->code;
    diagnostic.severity = findings.selection().severity(finding.page->code, finding.page->severity);
    diagnostic.file = store.ledgers[finding.place.ledger].file;
    diagnostic.args = finding.args;
    for (const AcrossMark& mark : finding.marks) {
      diagnostic.related.push_back(
          {.file = store.ledgers[mark.place.ledger].file, .message = mark.message});
    }
    requests.push_back({finding.place, &diagnostic, nullptr});
    for (std::size_t i = 0; i < finding.marks.size(); ++i) {
      requests.push_back({finding.marks[i].place, &diagnostic, &diagnostic.related[i]});
    }
  }
  std::stable_sort(requests.begin(), requests.end(), [](const Request& a, const Request& b) {
    // As visit_places wants them: of two that begin alike the longer one first.
    return std::tuple(a.place.ledger, a.place.begin, ~a.place.size) <
           std::tuple(b.place.ledger, b.place.begin, ~b.place.size);
  });
  for (auto first = requests.begin(); first != requests.end();) {
    const std::uint32_t ledger = first->place.ledger;
    const auto last = std::find_if(first, requests.end(),
                                   [&](const Request& one) { return one.place.ledger != ledger; });
    const KeptLedger& kept = store.ledgers[ledger];
    std::vector<Request> here(first, last);
    if (auto text = text_of(kept.file); text && sha256_hex(*text) == kept.digest) {
      answer_all(store, kept, *std::move(text), here);
    }
    first = last;
  }
  for (Diagnostic& diagnostic : diagnostics) {
    add_missing(diagnostic);
    mask(diagnostic);
  }
  std::sort(diagnostics.begin(), diagnostics.end());
  diagnostics.erase(std::unique(diagnostics.begin(), diagnostics.end()), diagnostics.end());
  return diagnostics;
}

}  // namespace sipub::check
