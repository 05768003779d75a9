#include "report/units.h"

#include <algorithm>
#include <iterator>

#include "report/figures.h"

namespace sipub::report {
namespace {

using assess::Status;

Column status_count_column(const Frame& frame, Status status) {
  Column made;
  made.head = frame.in(assess::label(status));
  made.kind = Column::Kind::number;
  return made;
}

Row row_of(std::string name, const Counts& counts) {
  Row row(4);
  row[0].value = std::move(name);
  row[1].value = counts.graded();
  row[2].value = counts.kept();
  if (counts.graded() > 0) row[3].value = Share{counts.kept(), counts.graded()};
  for (const Status status : kUnitStatuses) {
    const auto found = counts.by_status.find(status);
    row.emplace_back().value = found == counts.by_status.end() ? std::int64_t{0} : found->second;
  }
  return row;
}

Table table_of(const Frame& frame, std::string id, std::string caption, std::vector<Row> rows) {
  Table table;
  table.id = std::move(id);
  table.caption = std::move(caption);
  table.columns = {column(frame, "unit"), column(frame, "counted", Column::Kind::number),
                   column(frame, "kept", Column::Kind::number),
                   share_column(frame, "kept_share", 2, 1)};
  for (const Status status : kUnitStatuses) {
    table.columns.push_back(status_count_column(frame, status));
  }
  table.rows = std::move(rows);
  table.frozen_columns = 1;
  return table;
}

}  // namespace

Units::Units(const assess::Assessment& assessment) : regions_(assessment.plan->regions) {
  all_.push_back({assessment.area, {}, {}});
  for (const schema::Division* child : regions_.children(*assessment.area, assessment.as_of)) {
    all_.push_back({child, {}, {}});
  }
  for (const assess::Result& result : assessment.results) {
    if (!counts(result)) continue;
    Unit& unit = all_[index_of(*result.division)];
    unit.counts.add(result.status);
    const schema::Requirement& requirement = *result.requirement;
    unit.by_part[requirement.stage.empty() ? requirement.group : requirement.stage].add(
        result.status);
  }
}

std::size_t Units::index_of(const schema::Division& division) const {
  const auto found = std::find_if(all_.begin() + 1, all_.end(), [&](const Unit& unit) {
    return regions_.within(division, *unit.division);
  });
  return found == all_.end() ? 0 : static_cast<std::size_t>(found - all_.begin());
}

std::string Units::name_of(const Frame& frame, const Unit& unit) const {
  const std::string& name = frame.in(unit.division->name);
  const bool is_area = &unit == &all_.front() && all_.size() > 1;
  return is_area ? frame.say("own_doings", {{"unit", unit.division->name}}) : name;
}

Table units_table(const Frame& frame, const Units& units, std::string id, std::string caption) {
  std::vector<Row> rows;
  for (const Unit& unit : units.all()) {
    if (rows.empty() || unit.counts.graded() > 0) {
      rows.push_back(row_of(units.name_of(frame, unit), unit.counts));
    }
  }
  return table_of(frame, std::move(id), std::move(caption), std::move(rows));
}

Table units_table(const Frame& frame, const Units& units, const PlanPart& part, std::string id,
                  std::string caption) {
  std::vector<Row> rows;
  for (const Unit& unit : units.all()) {
    const auto found = unit.by_part.find(part.id());
    if (found == unit.by_part.end() || found->second.graded() == 0) continue;
    rows.push_back(row_of(units.name_of(frame, unit), found->second));
  }
  return table_of(frame, std::move(id), std::move(caption), std::move(rows));
}

Chart units_bars(const Frame& frame, std::size_t table, std::size_t rows) {
  return {.title = frame.in("charts.kept_by_unit"),
          .kind = Chart::Kind::bars,
          .table = table,
          .categories = 0,
          .series = {{.column = kUnitShare, .tone = Tone::good}},
          .first_row = 0,
          .rows = rows};
}

Chart units_tiles(const Frame& frame, std::size_t table, std::size_t rows) {
  Chart chart{.title = frame.in("charts.tiles"),
              .kind = Chart::Kind::tiles,
              .table = table,
              .categories = 0,
              .series = {{.column = kUnitShare, .tone = Tone::plain}},
              .first_row = 1,
              .rows = rows - 1};
  for (std::size_t i = 0; i < std::size(kUnitStatuses); ++i) {
    chart.series.push_back({.column = kUnitShare + 1 + i, .tone = tone_of(kUnitStatuses[i])});
  }
  return chart;
}

}  // namespace sipub::report
