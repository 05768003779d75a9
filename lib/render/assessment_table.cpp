#include <algorithm>
#include <map>

#include "base/text.h"
#include "render/assessment_lines.h"
#include "report/figures.h"
#include "report/names.h"

namespace sipub::render {
namespace {

using assess::Result;
using assess::Status;
using Counts = std::map<Status, std::int64_t>;

/// Names told of those behind, of one requirement and of those without a ledger.
constexpr std::size_t kNames = 8;
constexpr std::size_t kSilentNames = 20;

/// Columns for a status and a figure with its bar.
constexpr std::size_t kFigure = 34;

std::vector<const Result*> counted(const report::RequirementResults& entry) {
  std::vector<const Result*> found;
  std::copy_if(entry.results.begin(), entry.results.end(), std::back_inserter(found),
               [](const Result* result) { return report::counts(*result); });
  // What nobody is told of is named below the table.
  if (std::none_of(found.begin(), found.end(), [](auto* result) { return is_told(*result); })) {
    found.clear();
  }
  return found;
}

class Table {
 public:
  explicit Table(const AssessmentLines& lines)
      : lines_(lines), parts_(report::by_part(lines.assessment())) {}

  void write() {
    for (const report::PlanPart& part : parts_) write_part(part);
    write_silent();
  }

 private:
  std::size_t title_width() const { return lines_.width() - taken_; }

  /// A column for each status that occurs in the part where several owe the same.
  void set_columns(const report::PlanPart& part) {
    Counts all;
    for (const report::RequirementResults& entry : part.requirements) {
      const auto results = counted(entry);
      if (results.size() < 2) continue;
      for (const Result* result : results) ++all[result->status];
    }
    columns_.clear();
    widths_.clear();
    for (const Status status : report::kStatuses) {
      if (all[status] == 0) continue;
      columns_.push_back(status);
      widths_.push_back(std::max<std::size_t>(4, display_width(lines_.in(assess::label(status)))));
    }
    taken_ = std::max<std::size_t>(counts_width(), lines_.status_width() + kFigure);
  }

  void write_part(const report::PlanPart& part) {
    set_columns(part);
    lines_.part_head(part);
    const bool several = std::any_of(part.requirements.begin(), part.requirements.end(),
                                     [](const auto& entry) { return counted(entry).size() > 1; });
    if (several) write_heads();
    for (const report::RequirementResults& entry : part.requirements) {
      const auto results = counted(entry);
      if (results.size() == 1) {
        write_single(*entry.requirement, *results.front());
      } else if (!results.empty()) {
        write_counts(*entry.requirement, results);
      }
    }
    write_rest(lines_, part);
    write_behind(part);
  }

  void write_heads() {
    std::string head = pad_right(lines_.in({"任务", "任務", "requirement"}), title_width());
    head += std::string(taken_ - counts_width(), ' ');
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      head += ' ' + pad_left(lines_.in(assess::label(columns_[i])), widths_[i]);
    }
    lines_.line(lines_.faint(head));
  }

  /// The columns of counts, which stand at the right edge.
  std::size_t counts_width() const {
    std::size_t width = 0;
    for (const std::size_t it : widths_) width += it + 1;
    return width;
  }

  void write_named(const schema::Requirement& requirement, const std::string& figures) {
    lines_.named(requirement.id, lines_.in(requirement.title), title_width(), figures);
  }

  void write_counts(const schema::Requirement& requirement,
                    const std::vector<const Result*>& results) {
    Counts counts;
    for (const Result* result : results) ++counts[result->status];
    std::string line(taken_ - counts_width(), ' ');
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      const std::int64_t count = counts[columns_[i]];
      line += ' ' + pad_left(count == 0 ? "-" : std::to_string(count), widths_[i]);
    }
    write_named(requirement, line);
  }

  /// One that owes it alone: its status, and its figures below each other.
  void write_single(const schema::Requirement& requirement, const Result& result) {
    const std::size_t room = taken_ - lines_.status_width() - 3;
    const assess::PartResult* lead = lead_part(result);
    write_named(requirement, ' ' + lines_.status(result.status, lines_.status_width()) + "  " +
                                 (lead == nullptr ? "" : lines_.figure(*lead, room)));
    for (const assess::PartResult& part : result.parts) {
      if (&part == lead) continue;
      const std::string status = part.advisory ? std::string(lines_.status_width(), ' ')
                                               : lines_.status(part.status, lines_.status_width());
      lines_.named(std::string(7, ' '), part.label.empty() ? part.id : lines_.in(part.label),
                   title_width(), ' ' + status + "  " + lines_.figure(part, room));
    }
    lines_.paces(result);
  }

  std::string names(const std::vector<std::string>& all, std::size_t limit) const {
    const bool english = lines_.language() == Language::en;
    std::string text;
    for (std::size_t i = 0; i < std::min(all.size(), limit); ++i) {
      if (i > 0) text += english ? "; " : "、";
      text += all[i];
    }
    if (all.size() <= limit) return text;
    const std::string rest = std::to_string(all.size());
    return english ? text + "; … " + rest + " in all" : text + "等 " + rest + " 个";
  }

  /// Who has not met what is due, where more than one owes it.
  void write_behind(const report::PlanPart& part) {
    bool first = true;
    for (const report::RequirementResults& entry : part.requirements) {
      std::vector<std::string> behind;
      for (const Result* result : counted(entry)) {
        if (result->status != Status::not_met) continue;
        behind.push_back(report::owner_name(lines_.plan(), *result, lines_.language()));
      }
      if (behind.empty() || counted(entry).size() < 2) continue;
      if (first) lines_.line();
      if (first) lines_.line(lines_.strong(lines_.in(assess::label(Status::not_met))));
      first = false;
      lines_.folded(0, pad_right(entry.requirement->id, 8), names(behind, kNames));
    }
  }

  void write_silent() {
    const report::Reporting reporting = report::reporting(lines_.assessment());
    if (reporting.silent.empty()) return;
    std::vector<std::string> silent;
    for (const schema::Org& org : reporting.silent) {
      silent.push_back(report::org_name(lines_.plan(), org, lines_.language()));
    }
    lines_.line();
    lines_.line(lines_.strong(lines_.in({"未报台账的单位", "未報台賬的單位", "without a ledger"}) +
                              " " + std::to_string(silent.size()) + '/' +
                              std::to_string(reporting.expected)));
    lines_.folded(0, "", names(silent, kSilentNames));
  }

  const AssessmentLines& lines_;
  std::vector<report::PlanPart> parts_;
  std::vector<Status> columns_;
  std::vector<std::size_t> widths_;
  std::size_t taken_ = 0;  ///< columns behind the title
};

}  // namespace

void write_table(const AssessmentLines& lines) { Table(lines).write(); }

}  // namespace sipub::render
