#include <fmt/format.h>

#include <map>
#include <utility>
#include <vector>

#include "base/text.h"
#include "render/assessment_lines.h"
#include "render/due.h"
#include "render/phrases.h"
#include "report/figures.h"
#include "report/names.h"

namespace sipub::render {
namespace {

using report::DueItem;

/// `31 October 2014, 11 days left`.
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

using Owned = std::pair<std::string, std::vector<const DueItem*>>;

/// The items of each that owes any, soonest first; whoever has the soonest comes first.
std::vector<Owned> by_owner(const AssessmentLines& lines, const DueList& list) {
  std::vector<Owned> all;
  std::map<std::string, std::size_t> places;
  for (const DueItem& item : list.items) {
    const auto [place, is_new] = places.try_emplace(report::owner_id(*item.result), all.size());
    if (is_new) {
      all.push_back({report::owner_name(lines.plan(), *item.result, lines.language()), {}});
    }
    all[place->second].second.push_back(&item);
  }
  return all;
}

}  // namespace

void due_text(const DueList& list, const Options& options, const Sink& sink) {
  const AssessmentLines lines(list.assessment, options, sink);
  if (list.items.empty()) {
    const Words form{"{} 天内没有到期的任务。", "{} 天內沒有到期的任務。",
                     "Nothing falls due within {} days."};
    lines.line(fmt::format(fmt::runtime(lines.in(form)), list.within));
  }
  for (const auto& [owner, items] : by_owner(lines, list)) {
    lines.line(lines.strong(owner));
    const DueItem* before = nullptr;
    for (const DueItem* item : items) {
      if (before == nullptr || before->day != item->day) {
        lines.line("  " + day_text(lines, item->day));
      }
      before = item;
      lines.folded(4, item->result->requirement->id + "  ",
                   task_text(lines, *item) + lines.in({"：", "：", ": "}) +
                       standing_text(lines, *item->result));
      if (!item->result->waived.empty()) {
        lines.folded(8, lines.in({"豁免：", "豁免：", "waived: "}), item->result->waived);
      }
      for (const auto& part : item->result->parts) {
        const std::string pace = report::pace_text(part, lines.language());
        if (pace.empty()) continue;
        const std::string label = part.label.empty() ? "" : lines.in(part.label) + ' ';
        lines.folded(8, label, pace);
      }
    }
    lines.line();
  }
  const auto readings = readings_note(lines.plan(), false, lines.language());
  if (!readings.empty()) lines.folded(0, "", readings);
  if (const auto note = project_note(options); !note.empty()) {
    lines.line(lines.faint(note));
  }
}

}  // namespace sipub::render
