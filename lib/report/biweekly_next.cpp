#include "report/biweekly_parts.h"

namespace sipub::report {
namespace {

using assess::Result;
using assess::Status;

bool is_done(Status status) {
  return status == Status::met || status == Status::met_late || status == Status::not_graded;
}

void write_due(const Frame& frame, const Period& next, std::vector<Row> rows, Outline& outline) {
  constexpr std::size_t kNameWidth = 40;
  outline.heading(2, frame.in("biweekly.due_next"));
  if (rows.empty()) {
    outline.paragraph(frame.in("biweekly.nothing"));
    return;
  }
  Table table;
  table.id = "due-next";
  table.caption = frame.say("biweekly.due_next_table", {{"days", frame.period_text(next)}});
  table.columns = {column(frame, "requirement", Column::Kind::text, kNameWidth),
                   column(frame, "due", Column::Kind::date),
                   column(frame, "now", Column::Kind::text, kNameWidth), column(frame, "target"),
                   status_column(frame, "status")};
  table.rows = std::move(rows);
  outline.add(std::move(table));
}

void write_list(const Frame& frame, std::string_view heading, const std::vector<std::string>& items,
                Outline& outline) {
  if (items.empty()) return;
  outline.heading(2, frame.in(heading));
  outline.items(items);
}

}  // namespace

void write_next(const Frame& frame, const std::vector<Progress>& progress, const Period& next,
                Outline& outline) {
  std::vector<Row> due;
  std::vector<std::string> keep_up;
  std::vector<std::string> catch_up;
  for (const Progress& it : progress) {
    const Result& result = *it.now;
    if (!result.binding || is_done(result.status)) continue;
    const std::string title = frame.title_of(*result.requirement);
    const schema::Window& window = result.requirement->window;
    const bool runs = window.basis == schema::Basis::window && window.from <= next.last;
    if (result.due && next.contains(*result.due)) {
      due.push_back({{title},
                     {*result.due},
                     {figures_of(frame, result)},
                     {target_of(frame, result)},
                     status_cell(frame, result)});
    } else if (runs && result.due && *result.due > next.last) {
      keep_up.push_back(title);  // what was missed of it can't be made good, the rest can be kept
    } else if (result.status == Status::not_met) {
      catch_up.push_back(title);
    }
  }
  outline.heading(1, frame.in("biweekly.next"));
  write_due(frame, next, std::move(due), outline);
  write_list(frame, "biweekly.keep_up", keep_up, outline);
  write_list(frame, "biweekly.catch_up", catch_up, outline);
}

}  // namespace sipub::report
