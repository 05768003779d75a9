#include "report/frame.h"

#include "base/digest.h"
#include "base/version.h"
#include "report/figures.h"

namespace sipub::report {

using assess::Status;

std::string Frame::title_of(const schema::Requirement& requirement) const {
  return say("by_title", {{"id", requirement.id}, {"title", requirement.title}});
}

std::string Frame::period_text(const Period& period) const {
  return say("days", {{"from", format_long(period.first, language)},
                      {"to", format_long(period.last, language)}});
}

std::vector<Property> plan_colophon(const schema::Plan& plan, const Wording& wording,
                                    Language language) {
  const auto name = [&](std::string_view key) { return wording[key].in(language); };
  return {{name("tool"), std::string("sipub ") + kVersion},
          {name("plan"),
           plan.title.in(language) + ' ' +
               wording.say("plan_version", language, {{"id", plan.id}, {"version", plan.version}})},
          {name("digest"), plan.digest}};
}

std::string digest_of(const std::vector<std::string>& digests) {
  std::string all;
  for (const std::string& digest : digests) all.append(digest) += '\n';
  return sha256_hex(all);
}

Document start_document(const Frame& frame, std::string title) {
  Document document;
  document.language = frame.language;
  document.title = std::move(title);
  document.date = frame.assessment.as_of;
  for (const Status status : kStatuses) {
    document.statuses.push_back({frame.in(assess::label(status)), tone_of(status)});
  }
  document.statuses.push_back({frame.in("benchmark"), Tone::muted});
  document.colophon = plan_colophon(frame.plan(), frame.wording, frame.language);
  std::vector<std::string> digests;
  for (const assess::LedgerFact& fact : frame.assessment.inputs) {
    digests.push_back(fact.ledger->digest);
  }
  const std::string number = std::to_string(digests.size());
  document.colophon.push_back(
      {frame.in("ledgers"), frame.say("ledgers_read", {{"number", number}})});
  document.colophon.push_back({frame.in("inputs_digest"), digest_of(digests)});
  std::string chosen;
  for (const schema::Reading& reading : frame.plan().readings) {
    if (reading.chosen == 0) continue;
    chosen += (chosen.empty() ? "" : " ") + reading.id + '=' + reading.choices[reading.chosen].id;
  }
  if (!chosen.empty()) document.colophon.push_back({frame.in("readings_chosen"), chosen});
  return document;
}

Cell status_cell(const Frame& frame, Status status) {
  return {frame.in(assess::label(status)), tone_of(status), {}};
}

Cell status_cell(const Frame& frame, const assess::Result& result) {
  if (!result.same_as.empty()) {
    return {frame.say("twin", {{"id", result.same_as}}), Tone::muted, {}};
  }
  if (!result.binding) return {frame.in("benchmark"), Tone::muted, {}};
  return status_cell(frame, result.status);
}

std::string counts_text(const Frame& frame, const Counts& counts) {
  std::string parts;
  for (const Status status : kStatuses) {
    const auto found = counts.by_status.find(status);
    if (found == counts.by_status.end() || found->second == 0) continue;
    if (!has_begun(status)) continue;
    if (!parts.empty()) parts += frame.in("summary.separator");
    parts += frame.say("summary.count", {{"status", assess::label(status)},
                                         {"number", number_text(found->second, frame.language)}});
  }
  if (parts.empty()) return frame.in("summary.none");
  return frame.say("summary.counts",
                   {{"counted", number_text(counts.graded(), frame.language)}, {"counts", parts}});
}

Column column(const Frame& frame, std::string_view key, Column::Kind kind,
              std::size_t width_limit) {
  Column made;
  made.head = frame.in("columns." + std::string(key));
  made.kind = kind;
  made.width_limit = width_limit;
  return made;
}

Column share_column(const Frame& frame, std::string_view key, std::size_t numerator,
                    std::size_t denominator) {
  Column made = column(frame, key, Column::Kind::share);
  made.numerator = numerator;
  made.denominator = denominator;
  return made;
}

Column status_column(const Frame& frame, std::string_view key) {
  Column made = column(frame, key);
  made.status = true;
  return made;
}

}  // namespace sipub::report
