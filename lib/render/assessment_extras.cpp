#include "render/assessment_extras.h"

#include <algorithm>

#include "base/text.h"
#include "report/figures.h"
#include "report/names.h"

namespace sipub::render {
namespace {

using assess::Status;
using report::Changed;
using report::Tally;

constexpr std::size_t kNarrowestName = 24;

std::int64_t count_of(const Tally& tally, Status status) {
  const auto found = tally.counts.by_status.find(status);
  return found == tally.counts.by_status.end() ? 0 : found->second;
}

std::string figure(const std::optional<std::int64_t>& number, Language language) {
  return number ? report::number_text(*number, language) : "?";
}

/// What a group has missed, each once: requirements, or who missed it where it is one requirement.
std::string missed_text(const Tally& tally) {
  std::vector<std::string> names;
  for (const assess::Result* result : tally.missed) {
    const std::string& id = result->requirement->id;
    std::string name = id == tally.id ? report::owner_id(*result) : id;
    if (std::find(names.begin(), names.end(), name) == names.end()) {
      names.push_back(std::move(name));
    }
  }
  std::string text;
  for (const std::string& name : names) text += (text.empty() ? "" : " ") + name;
  return text;
}

}  // namespace

std::vector<Status> tally_columns(const std::vector<Tally>& tallies) {
  std::vector<Status> columns;
  for (const Status status : report::kStatuses) {
    const bool asked = status == Status::met || status == Status::met_late ||
                       status == Status::not_met || status == Status::undetermined;
    const bool occurs = std::any_of(tallies.begin(), tallies.end(), [&](const Tally& tally) {
      return count_of(tally, status) > 0;
    });
    if (asked || (occurs && report::has_begun(status))) columns.push_back(status);
  }
  return columns;
}

std::string compared_text(const report::Comparison& comparison, Language language) {
  const std::string day = format_long(comparison.with, language);
  const std::string file = comparison.source.empty() ? "" : " (" + comparison.source + ")";
  return Words{"与 " + day + " 相比", "與 " + day + " 相比", "since " + day}.in(language) + file;
}

std::string moved_text(const Changed& changed, Language language) {
  std::string text;
  const assess::Result& result = *changed.result;
  if (changed.before != result.status) {
    text = changed.before ? assess::label(*changed.before).in(language) + " → " : "";
    text += assess::label(result.status).in(language);
  }
  for (const auto& [part, before] : changed.figures) {
    if (part->advisory) continue;
    if (!text.empty()) text += language == Language::en ? ", " : "，";
    if (!part->label.empty()) text += part->label.in(language) + ' ';
    text += figure(before, language) + " → " + figure(part->numerator, language);
  }
  return text;
}

void write_tallies(const AssessmentLines& lines, const std::vector<Tally>& tallies) {
  const auto columns = tally_columns(tallies);
  std::vector<std::size_t> widths;
  std::size_t taken = 0;
  for (const Status status : columns) {
    widths.push_back(std::max<std::size_t>(4, display_width(lines.in(assess::label(status)))));
    taken += widths.back() + 1;
  }
  const std::size_t room =
      taken + kNarrowestName < lines.width() ? lines.width() - taken : kNarrowestName;
  lines.line();
  std::string head(room, ' ');
  for (std::size_t i = 0; i < columns.size(); ++i) {
    head += ' ' + pad_left(lines.in(assess::label(columns[i])), widths[i]);
  }
  lines.line(lines.faint(head));
  for (const Tally& tally : tallies) {
    std::string counts;
    for (std::size_t i = 0; i < columns.size(); ++i) {
      const std::int64_t count = count_of(tally, columns[i]);
      counts += ' ' + pad_left(count == 0 ? "-" : std::to_string(count), widths[i]);
    }
    lines.named(tally.id == lines.in(tally.label) ? "" : tally.id, lines.in(tally.label), room,
                counts);
    const std::string missed = missed_text(tally);
    if (!missed.empty()) lines.folded(2, lines.in(assess::label(Status::not_met)) + ' ', missed);
  }
}

void write_changes(const AssessmentLines& lines, const report::Comparison& comparison) {
  const Language language = lines.language();
  lines.line();
  lines.line(lines.strong(compared_text(comparison, language)));
  if (comparison.changes.empty()) {
    lines.line(lines.in({"没有变化。", "沒有變化。", "Nothing has changed."}));
  }
  const Changed* before = nullptr;
  for (const Changed& one : comparison.changes) {
    if (before == nullptr || before->change != one.change) {
      const auto number =
          std::count_if(comparison.changes.begin(), comparison.changes.end(),
                        [&](const Changed& other) { return other.change == one.change; });
      lines.line(lines.in(report::label(one.change)) + ' ' + std::to_string(number));
    }
    before = &one;
    lines.folded(2, one.result->requirement->id + "  ",
                 report::owner_name(lines.plan(), *one.result, language) +
                     (language == Language::en ? ": " : "：") + moved_text(one, language));
  }
}

}  // namespace sipub::render
