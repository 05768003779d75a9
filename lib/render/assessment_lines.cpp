#include "render/assessment_lines.h"

#include <algorithm>

#include "base/text.h"
#include "base/wrap.h"
#include "render/style.h"
#include "report/figures.h"

namespace sipub::render {
namespace {

constexpr std::size_t kNarrowest = 60;
constexpr std::size_t kWidest = 100;
constexpr std::size_t kBar = 10;

}  // namespace

std::string bar(const report::Share& share, std::size_t cells) {
  const auto all = static_cast<std::int64_t>(cells);
  const std::int64_t capped = std::clamp<std::int64_t>(share.numerator, 0, share.denominator);
  std::int64_t filled = 0;
  while (filled < all && (filled + 1) * share.denominator <= capped * all) ++filled;
  std::string text;
  for (std::int64_t i = 0; i < all; ++i) text += i < filled ? "█" : "░";
  return text;
}

AssessmentLines::AssessmentLines(const assess::Assessment& assessment, const Options& options,
                                 const Sink& sink)
    : assessment_(assessment),
      options_(options),
      sink_(sink),
      width_(std::clamp(options.width, kNarrowest, kWidest)) {
  for (const assess::Result& result : assessment.results) {
    status_width_ = std::max(status_width_, display_width(in(assess::label(result.status))));
    for (const assess::PartResult& part : result.parts) {
      status_width_ = std::max(status_width_, display_width(in(assess::label(part.status))));
    }
  }
}

void AssessmentLines::line(std::string_view text) const {
  const std::size_t end = text.find_last_not_of(' ');
  sink_(std::string(text.substr(0, end == std::string_view::npos ? 0 : end + 1)) + '\n');
}

void AssessmentLines::folded(std::size_t indent, std::string_view label,
                             std::string_view text) const {
  const std::size_t hanging = indent + display_width(label);
  bool first = true;
  for (const std::string& piece : wrap(printable(text), width_ - hanging)) {
    line(first ? std::string(indent, ' ') + std::string(label) + piece
               : std::string(hanging, ' ') + piece);
    first = false;
  }
}

void AssessmentLines::named(const std::string& id, std::string_view name, std::size_t room,
                            const std::string& figures) const {
  const std::string label =
      id.empty() ? "" : pad_right(id, std::max<std::size_t>(8, display_width(id) + 1));
  const std::string text = label + printable(name);
  if (display_width(text) <= room) return line(pad_right(text, room) + figures);
  folded(0, label, name);
  line(std::string(room, ' ') + figures);
}

void AssessmentLines::part_head(const report::PlanPart& part) const {
  std::string head = in(part.label());
  if (part.stage != nullptr) {
    const Period& window = part.stage->window;
    const char* between = language() == Language::en ? " to " : "至";
    const std::string days =
        format_long(window.first, language()) + between + format_long(window.last, language());
    head += language() == Language::en ? " (" + days + ")" : "（" + days + "）";
  }
  line();
  line(strong(head));
  std::string rule;
  for (std::size_t i = 0; i < width_; ++i) rule += "─";
  line(faint(rule));
}

void AssessmentLines::paces(const assess::Result& result) const {
  for (const assess::PartResult& part : result.parts) {
    const std::string pace = report::pace_text(part, language());
    if (pace.empty()) continue;
    std::string label = part.label.empty() ? "" : in(part.label);
    if (!label.empty()) label += language() == Language::en ? ": " : "：";
    folded(8, label, pace);
  }
}

std::string AssessmentLines::status(assess::Status status, std::size_t width) const {
  const std::string& word = in(assess::label(status));
  const std::size_t taken = display_width(word);
  return painted(word, paint_of(report::tone_of(status)), options_.color) +
         std::string(taken < width ? width - taken : 0, ' ');
}

std::string AssessmentLines::faint(std::string_view text) const {
  return painted(text, Paint::faint, options_.color);
}

std::string AssessmentLines::strong(std::string_view text) const {
  return painted(text, Paint::bold, options_.color);
}

std::string AssessmentLines::figure(const assess::PartResult& part, std::size_t room) const {
  std::string text = report::figure_text(part, language());
  const std::string& unit = in(report::unit_word(part.unit));
  if (!unit.empty()) text += ' ' + unit;
  const auto share = report::share_of(part);
  if (!share) return text;
  const std::string percent = report::percent_text(*share);
  const std::size_t taken = display_width(text);
  if (taken + 2 + percent.size() > room) return text;
  std::string with_percent = text + "  " + percent;
  if (taken + 2 + percent.size() + 2 + kBar > room) return with_percent;
  return with_percent + std::string(room - taken - 2 - percent.size() - kBar, ' ') +
         bar(*share, kBar);
}

const assess::PartResult* lead_part(const assess::Result& result) {
  if (result.parts.size() == 1) return &result.parts.front();
  const assess::PartResult* lead = nullptr;
  for (const assess::PartResult& part : result.parts) {
    if (part.advisory) continue;
    if (lead != nullptr || !part.label.empty()) return nullptr;
    lead = &part;
  }
  return lead;
}

bool is_told(const assess::Result& result) {
  return result.same_as.empty() && result.status != assess::Status::not_applicable &&
         (result.status != assess::Status::not_graded || !result.parts.empty());
}

void write_rest(const AssessmentLines& lines, const report::PlanPart& part) {
  const auto write_ids = [&](const std::string& label, const std::string& ids) {
    if (ids.empty()) return;
    lines.folded(0, label + (lines.language() == Language::en ? ": " : "："), ids);
  };
  for (const assess::Status status : {assess::Status::not_applicable, assess::Status::not_graded}) {
    std::string ids;
    for (const report::RequirementResults& entry : part.requirements) {
      const bool all = std::all_of(
          entry.results.begin(), entry.results.end(), [&](const assess::Result* result) {
            return result->status == status && report::counts(*result) && !is_told(*result);
          });
      if (all) ids += (ids.empty() ? "" : " ") + entry.requirement->id;
    }
    write_ids(lines.in(assess::label(status)), ids);
  }
  std::string twins;
  for (const report::RequirementResults& entry : part.requirements) {
    const std::string& twin = entry.results.front()->same_as;
    if (!twin.empty()) twins += (twins.empty() ? "" : " ") + entry.requirement->id + '=' + twin;
  }
  write_ids(lines.in({"与另一任务相同", "與另一任務相同", "counted as its twin"}), twins);
}

}  // namespace sipub::render
