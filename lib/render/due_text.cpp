#include <fmt/format.h>

#include "base/text.h"
#include "render/assessment_lines.h"
#include "render/due.h"
#include "render/phrases.h"
#include "report/figures.h"
#include "report/names.h"

namespace sipub::render {
namespace {

using report::DueItem;

std::string day_text(const AssessmentLines& lines, Date day) {
  const auto left = (day - lines.assessment().as_of).count();
  const std::string date = format_long(day, lines.language());
  if (left == 0) return date + lines.in({"（今天）", "（今天）", " (today)"});
  if (lines.language() == Language::en) {
    return fmt::format("{} ({} {} left)", date, left, left == 1 ? "day" : "days");
  }
  const Words form{"{}（还有 {} 天）", "{}（還有 {} 天）", ""};
  return fmt::format(fmt::runtime(lines.in(form)), date, left);
}

/// `12333人工接通率50%`, with the period where it is owed again and again.
std::string task_text(const AssessmentLines& lines, const DueItem& item) {
  std::string text = lines.in(item.result->requirement->title);
  if (item.period && item.period->first < item.period->last) {
    text +=
        fmt::format(" ({} – {})", format_iso(item.period->first), format_iso(item.period->last));
  }
  return text;
}

/// `pending 47.2% (≥50%)`: the first part that has something to reach.
std::string standing_text(const AssessmentLines& lines, const assess::Result& result) {
  std::string text = lines.in(assess::label(result.status));
  for (const auto& part : result.parts) {
    if (part.advisory) continue;
    const auto share = report::share_of(part);
    text +=
        ' ' + (share ? report::percent_text(*share) : report::figure_text(part, lines.language()));
    const auto target = report::target_text(part, lines.language());
    if (!target.empty()) text += " (" + target + ")";
    break;
  }
  return text;
}

}  // namespace

void due_text(const DueList& list, const Options& options, const Sink& sink) {
  const AssessmentLines lines(list.assessment, options, sink);
  if (list.items.empty()) {
    const Words form{"{} 天内没有到期的任务。", "{} 天內沒有到期的任務。",
                     "Nothing falls due within {} days."};
    lines.line(fmt::format(fmt::runtime(lines.in(form)), list.within));
  }
  const DueItem* before = nullptr;
  for (const DueItem& item : list.items) {
    const bool new_day = before == nullptr || before->day != item.day;
    if (new_day) {
      if (before != nullptr) lines.line();
      lines.line(lines.strong(day_text(lines, item.day)));
    }
    const auto* requirement = item.result->requirement;
    if (new_day || before->result->requirement != requirement) {
      lines.folded(2, requirement->id + "  ", task_text(lines, item));
    }
    const std::string owner = report::owner_name(lines.plan(), *item.result, lines.language());
    lines.folded(4, owner + lines.in({"：", "：", ": "}), standing_text(lines, *item.result));
    before = &item;
  }
  if (const auto note = project_note(options); !note.empty()) {
    lines.line();
    lines.line(lines.faint(note));
  }
}

}  // namespace sipub::render
