#include "assess/pace.h"
#include "report/biweekly_parts.h"
#include "report/figures.h"

namespace sipub::report {
namespace {

using assess::PartResult;
using assess::Result;
using assess::Status;
using Own = std::vector<const Progress*>;

class Part {
 public:
  Part(const Frame& frame, const PlanPart& part, const Own& own, Outline& outline)
      : frame_(frame), part_(part), own_(own), outline_(outline) {}

  void write() {
    outline_.heading(2, frame_.in(part_.label()));
    if (part_.stage != nullptr && frame_.assessment.as_of < part_.stage->window.first) {
      const std::string from = format_long(part_.stage->window.first, frame_.language);
      outline_.paragraph(frame_.say("biweekly.not_begun", {{"from", from}}));
    }
    write_newly_met();
    write_moved();
    write_behind();
  }

 private:
  /// With the part's name in it: no two headings of a report are alike.
  void write_heading(std::string_view heading) {
    outline_.heading(3, frame_.say(heading, {{"part", part_.label()}}));
  }

  void write_items(std::string_view heading, const std::vector<std::string>& items) {
    if (items.empty()) return;
    write_heading(heading);
    outline_.items(items);
  }

  void write_newly_met() {
    std::vector<std::string> items;
    for (const Progress* it : own_) {
      if (!it->now->binding || !it->is_newly_met()) continue;
      items.push_back(
          frame_.say("biweekly.newly_met_item", {{"title", frame_.title_of(*it->now->requirement)},
                                                 {"figure", figures_of(frame_, *it->now)},
                                                 {"status", assess::label(it->now->status)}}));
    }
    write_items("biweekly.newly_met", items);
  }

  void write_moved() {
    std::vector<Row> rows;
    for (const Progress* it : own_) {
      for (const PartResult& figure : it->now->parts) {
        const PartResult* before = it->part_before(figure);
        if (has_moved(figure, before)) rows.push_back(moved_row(*it->now, figure, before));
      }
    }
    if (rows.empty()) return;
    using Kind = Column::Kind;
    constexpr std::size_t kNameWidth = 40;
    write_heading("biweekly.moved");
    Table table;
    table.id = "moved-" + part_.id();
    table.caption = frame_.say("biweekly.moved_table", {{"part", part_.label()}});
    table.columns = {column(frame_, "requirement", Kind::text, kNameWidth),
                     column(frame_, "part", Kind::text, kNameWidth),
                     column(frame_, "before", Kind::number),
                     column(frame_, "now", Kind::number),
                     column(frame_, "change", Kind::number),
                     column(frame_, "denominator", Kind::number),
                     share_column(frame_, "share", 3, 5),
                     column(frame_, "target"),
                     status_column(frame_, "status")};
    table.rows = std::move(rows);
    table.frozen_columns = 1;
    outline_.add(std::move(table));
  }

  /// Whether the figure is another one than before. That it is known to be nothing is no move.
  static bool has_moved(const PartResult& part, const PartResult* before) {
    if (!part.numerator) return false;
    const bool known_before = before != nullptr && before->numerator;
    return known_before ? *part.numerator != *before->numerator : *part.numerator != 0;
  }

  Row moved_row(const Result& result, const PartResult& part, const PartResult* before) const {
    const auto number = [](const std::optional<std::int64_t>& value) {
      return value ? Cell{*value} : Cell{};
    };
    const bool known_before = before != nullptr && before->numerator;
    const std::int64_t start = known_before ? *before->numerator : 0;
    const auto share = share_of(part);
    return {{frame_.title_of(*result.requirement)},
            {frame_.in(part.label)},
            known_before ? Cell{start} : Cell{},
            number(part.numerator),
            number(*part.numerator - start),
            number(part.denominator),
            share ? Cell{*share} : Cell{},
            {target_text(part, frame_.language)},
            status_cell(frame_, result)};
  }

  void write_behind() {
    std::vector<std::string> behind;
    std::vector<std::string> unknown;
    for (const Progress* it : own_) {
      const Result& result = *it->now;
      if (!result.binding) continue;
      if (result.status == Status::not_met) behind.push_back(missed(result));
      if (result.status == Status::pending) add_pace(result, behind);
      if (result.status == Status::undetermined) {
        unknown.push_back(
            frame_.say("biweekly.unknown_item", {{"title", frame_.title_of(*result.requirement)}}));
      }
    }
    write_items("biweekly.behind", behind);
    write_items("biweekly.unknown", unknown);
  }

  std::string missed(const Result& result) const {
    const std::string due = result.due ? format_long(*result.due, frame_.language) : "–";
    return frame_.say("biweekly.behind_missed", {{"title", frame_.title_of(*result.requirement)},
                                                 {"figure", figures_of(frame_, result)},
                                                 {"target", target_of(frame_, result)},
                                                 {"due", due}});
  }

  void add_pace(const Result& result, std::vector<std::string>& behind) const {
    for (const PartResult& part : result.parts) {
      const auto asked = assess::line_of(result.requirement->window, part, frame_.assessment.as_of);
      if (!asked || !part.numerator || *part.numerator >= *asked) continue;
      std::string title = frame_.title_of(*result.requirement);
      if (result.parts.size() > 1 && !part.label.empty()) title += ' ' + frame_.in(part.label);
      behind.push_back(frame_.say("biweekly.behind_pace",
                                  {{"title", title},
                                   {"figure", figure_with_share(frame_, part)},
                                   {"target", target_text(part, frame_.language)},
                                   {"asked", number_text(*asked, frame_.language)},
                                   {"done", number_text(*part.numerator, frame_.language)}}));
    }
  }

  const Frame& frame_;
  const PlanPart& part_;
  const Own& own_;
  Outline& outline_;
};

}  // namespace

void write_progress(const Frame& frame, const std::vector<Progress>& progress, Outline& outline) {
  outline.heading(1, frame.in("biweekly.progress"));
  Counts all;
  for (const Progress& it : progress) {
    if (it.now->binding) all.add(it.now->status);
  }
  outline.paragraph(counts_text(frame, all));
  for (const PlanPart& part : by_part(frame.assessment)) {
    Own own;
    for (const Progress& it : progress) {
      const schema::Requirement& requirement = *it.now->requirement;
      const std::string& id = part.stage != nullptr ? requirement.stage : requirement.group;
      if (id == part.id()) own.push_back(&it);
    }
    if (!own.empty()) Part(frame, part, own, outline).write();
  }
}

}  // namespace sipub::report
