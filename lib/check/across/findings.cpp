#include "check/across/findings.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "base/digest.h"
#include "check/across/show_places.h"
#include "check/collector.h"
#include "check/finish.h"
#include "ledger/ledger.h"

namespace sipub::check {
namespace {

/// A place that a finding needs looked up: its own, or that of a mark.
struct Request {
  AcrossPlace place;
  Diagnostic* diagnostic;
  Related* related;  ///< null: the finding's own place
};

/// Puts what a text says of a place into a finding.
void take(Diagnostic& diagnostic, Diagnostic shown) {
  diagnostic.span = shown.span;
  diagnostic.begin = shown.begin;
  diagnostic.end = shown.end;
  diagnostic.path = std::move(shown.path);
  diagnostic.record = std::move(shown.record);
  diagnostic.excerpt = std::move(shown.excerpt);
  for (Argument& argument : shown.args) diagnostic.args.push_back(std::move(argument));
}

/// Says what only the text knows, for all places in one ledger.
void answer_all(const AcrossStore& store, const KeptLedger& kept, std::string text,
                const std::vector<Request>& requests) {
  const ledger::Ledger ledger =
      ledger::read(source::parse(kept.file, std::move(text)), *store.plan);
  std::vector<AcrossPlace> places;
  places.reserve(requests.size());
  for (const Request& request : requests) places.push_back(request.place);
  show_places(store.plan->shape, ledger, places, [&](std::size_t index, Diagnostic&& shown) {
    const Request& request = requests[index];
    if (request.related == nullptr) {
      take(*request.diagnostic, std::move(shown));
      return;
    }
    request.related->span = shown.span;
    request.related->begin = shown.begin;
    request.related->end = shown.end;
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
    if (finding.shown != nullptr) {
      take(diagnostic, *finding.shown);
    } else {
      requests.push_back({finding.place, &diagnostic, nullptr});
    }
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
    const std::vector<Request> here(first, last);
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
