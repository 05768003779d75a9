#include "check/waivers.h"

#include <algorithm>
#include <utility>

#include "check/check.h"
#include "check/rules.h"
#include "source/excerpt.h"

namespace sipub::check {
namespace {

bool covers(const ledger::Waiver& waiver, std::string_view code, const Diagnostic& finding,
            std::string_view org) {
  return code == finding.code && (waiver.record.empty() || waiver.record == finding.record) &&
         (waiver.org.empty() || waiver.org == org);
}

/// `ends on 2014-12-31`
Words end_of(const ledger::Waiver& waiver) {
  if (!waiver.last) {
    return {"没有有效的截止日期", "沒有有效的截止日期", "has no sound last day"};
  }
  const std::string last = format_iso(*waiver.last);
  return {"到" + last + "为止", "到" + last + "為止", "ends on " + last};
}

/// Whether findings with this code could have been told.
bool looked_for(std::string_view code, const Options& options) {
  const bool needs_evidence =
      code == rules::evidence_missing().page.code || code == rules::evidence_outside().page.code;
  return options.selection.takes(code) && (options.evidence || !needs_evidence);
}

}  // namespace

void Waivers::keep(std::vector<Kept>& to, ledger::Waiver waiver, const source::Document* document) {
  if (waiver.code.empty()) return;
  Kept kept;
  kept.place.file = waiver.file;
  kept.place.span = waiver.span;
  kept.place.begin = waiver.place;
  kept.place.end = waiver.place;
  if (document != nullptr) {
    kept.place.end = document->position(waiver.span.end);
    kept.place.excerpt = source::excerpt(*document, waiver.place);
  }
  if (const CodePage* page = find_code(waiver.code)) kept.code = page->code;
  kept.waiver = std::move(waiver);
  to.push_back(std::move(kept));
}

void Waivers::add(const ledger::Ledger& ledger) {
  std::vector<Kept> kept;
  for (ledger::Waiver& waiver : ledger::waivers_of(ledger, plan_)) {
    keep(kept, std::move(waiver), ledger.document.get());
  }
  const std::lock_guard lock(mutex_);
  orgs_[ledger.file] = ledger.org.id();
  if (!kept.empty()) of_files_[ledger.file] = std::move(kept);
}

void Waivers::add(std::vector<ledger::Waiver> waivers) {
  const std::lock_guard lock(mutex_);
  for (ledger::Waiver& waiver : waivers) keep(of_all_, std::move(waiver), nullptr);
}

std::string Waivers::reason_for(const Diagnostic& finding) {
  const std::lock_guard lock(mutex_);
  const auto org = orgs_.find(finding.file);
  const std::string_view owner = org == orgs_.end() ? std::string_view() : org->second;
  const Kept* first = nullptr;
  const auto look = [&](std::vector<Kept>& all) {
    for (Kept& kept : all) {
      if (!kept.waiver.stands_on(as_of_) || !covers(kept.waiver, kept.code, finding, owner))
        continue;
      kept.served = true;
      if (first == nullptr) first = &kept;
    }
  };
  if (const auto own = of_files_.find(finding.file); own != of_files_.end()) look(own->second);
  look(of_all_);
  if (first == nullptr) return {};
  // A reason that was left out must not make the finding look as if it were not waived.
  return first->waiver.reason.empty() ? first->waiver.code : first->waiver.reason;
}

std::vector<Diagnostic> Waivers::leftover(const Options& options) const {
  const std::lock_guard lock(mutex_);
  std::vector<Diagnostic> findings;
  const auto tell = [&](const Kept& kept) {
    // A code that doesn't exist has been told where it is written.
    if (kept.served || kept.code.empty() || !looked_for(kept.code, options)) return;
    const CodePage& page =
        kept.waiver.stands_on(as_of_) ? rules::unused_waiver().page : rules::expired_waiver().page;
    Diagnostic finding = kept.place;
    finding.code = page.code;
    finding.severity = page.severity;
    finding.args = {{"code", std::string(kept.code)},
                    {"last", end_of(kept.waiver)},
                    {"as_of", format_iso(as_of_)}};
    findings.push_back(std::move(finding));
  };
  for (const auto& [file, all] : of_files_) std::for_each(all.begin(), all.end(), tell);
  std::for_each(of_all_.begin(), of_all_.end(), tell);
  options.selection.apply(findings);
  std::sort(findings.begin(), findings.end());
  return findings;
}

std::vector<Diagnostic> check_waivers(const schema::Plan& plan, const ledger::Ledger& file,
                                      const Options& options) {
  const auto waivers = ledger::waivers_of(file, plan);
  std::vector<Diagnostic> findings = check(plan, file, options).diagnostics;
  std::erase_if(findings, [&](const Diagnostic& finding) {
    const bool is_inside =
        std::any_of(waivers.begin(), waivers.end(), [&](const ledger::Waiver& waiver) {
          return waiver.span.begin <= finding.span.begin && finding.span.end <= waiver.span.end;
        });
    return !is_inside || finding.code == rules::requirement_waived_in_ledger().page.code;
  });
  return findings;
}

}  // namespace sipub::check
