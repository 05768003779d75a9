#include <algorithm>

#include "base/text.h"
#include "render/assessment_lines.h"
#include "report/figures.h"
#include "report/names.h"

namespace sipub::render {
namespace {

using assess::Result;
using assess::Status;

constexpr std::size_t kTitle = 34;  ///< columns of what stands before a status

bool needs_words(Status status) {
  return status == Status::not_met || status == Status::undetermined || status == Status::pending ||
         status == Status::met_late;
}

class List {
 public:
  explicit List(const AssessmentLines& lines) : lines_(lines) {}

  void write_part(const report::PlanPart& part) {
    lines_.part_head(part);
    for (const report::RequirementResults& entry : part.requirements) write_requirement(entry);
    write_rest(lines_, part);
  }

 private:
  std::string head_of(const schema::Requirement& requirement) const {
    return requirement.id + "  " + lines_.in(requirement.title);
  }

  void write_requirement(const report::RequirementResults& entry) {
    std::vector<const Result*> told;
    std::copy_if(entry.results.begin(), entry.results.end(), std::back_inserter(told),
                 [](const Result* result) { return is_told(*result); });
    if (told.empty()) return;
    if (told.size() == 1) {
      write_result(head_of(*entry.requirement), *told.front());
    } else {
      lines_.folded(0, entry.requirement->id + "  ", lines_.in(entry.requirement->title));
      for (const Result* result : told) write_result("  " + owner_of(*result), *result);
    }
  }

  std::string owner_of(const Result& result) const {
    if (result.org) return report::role_name(lines_.plan(), *result.org, lines_.language());
    return report::owner_name(lines_.plan(), result, lines_.language());
  }

  std::size_t room() const { return lines_.width() - kTitle - lines_.status_width() - 3; }

  /// `name  status  figure`, the name alone on its line where it is too long.
  void write_row(const std::string& name, const std::string& status, const std::string& figure) {
    if (display_width(name) <= kTitle) {
      lines_.line(pad_right(name, kTitle) + ' ' + status + "  " + figure);
    } else {
      const std::size_t indent = std::min(name.find_first_not_of(' '), name.size());
      lines_.folded(indent, "", std::string_view(name).substr(indent));
      lines_.line(std::string(kTitle + 1, ' ') + status + "  " + figure);
    }
  }

  std::string status_of(const Result& result) const {
    if (result.binding) return lines_.status(result.status, lines_.status_width());
    const Words benchmark{"参照", "參照", "benchmark"};
    return lines_.faint(pad_right(lines_.in(benchmark), lines_.status_width()));
  }

  void write_result(const std::string& name, const Result& result) {
    const assess::PartResult* lead = lead_part(result);
    write_row(name, status_of(result), lead == nullptr ? "" : lines_.figure(*lead, room()));
    for (const assess::PartResult& part : result.parts) {
      if (&part != lead) write_part_line(part, result.binding);
    }
    if (result.binding && needs_words(result.status)) write_words(result);
    if (!result.waived.empty()) {
      lines_.folded(8, lines_.in({"豁免：", "豁免：", "waived: "}), result.waived);
    }
  }

  void write_part_line(const assess::PartResult& part, bool binding) {
    const std::string& label = lines_.in(part.label);
    const bool graded = binding && !part.advisory;
    const std::string status = graded ? lines_.status(part.status, lines_.status_width())
                                      : std::string(lines_.status_width(), ' ');
    write_row("        " + (label.empty() ? part.id : label), status, lines_.figure(part, room()));
  }

  /// What is asked, what is missing, until when, and why nothing can be said.
  void write_words(const Result& result) {
    std::vector<std::string> words;
    std::string target;
    for (const assess::PartResult& part : result.parts) {
      if (!part.advisory && target.empty()) {
        target = report::target_text(part, lines_.language());
      }
    }
    const Language language = lines_.language();
    if (!target.empty()) words.push_back(lines_.in({"目标 ", "目標 ", "target "}) + target);
    if (result.shortfall && *result.shortfall > 0) {
      words.push_back(lines_.in({"差 ", "差 ", "short by "}) +
                      report::number_text(*result.shortfall, language));
    }
    if (result.achieved_on) {
      words.push_back(lines_.in({"达到日期 ", "達到日期 ", "reached on "}) +
                      format_long(*result.achieved_on, language));
    }
    if (result.due) {
      words.push_back(lines_.in({"期限 ", "期限 ", "due "}) + format_long(*result.due, language));
    }
    if (result.reported < result.expected && result.expected > 1) {
      words.push_back(lines_.in({"已报台账单位 ", "已報台賬單位 ", "units reported "}) +
                      std::to_string(result.reported) + '/' + std::to_string(result.expected));
    }
    std::string text;
    for (const std::string& word : words) {
      if (!text.empty()) text += language == Language::en ? ", " : "，";
      text += word;
    }
    if (!text.empty()) lines_.folded(8, "", text);
    lines_.paces(result);
    for (const assess::Note& note : result.notes) lines_.folded(8, "· ", lines_.in(note.text));
  }

  const AssessmentLines& lines_;
};

}  // namespace

void write_list(const AssessmentLines& lines) {
  List list(lines);
  for (const report::PlanPart& part : report::by_part(lines.assessment())) list.write_part(part);
}

}  // namespace sipub::render
