#include "render/xlsx_chart.h"

#include <algorithm>

namespace sipub::render::xlsx {
namespace {

constexpr double kWidth = 900;  ///< pixels
constexpr double kRowPixels = 20;
constexpr double kTitleSize = 12;
constexpr double kNameSize = 8;
constexpr std::uint32_t kLeastRows = 18;
constexpr std::uint32_t kMostRows = 34;   ///< what a page of A4 on its side takes
constexpr std::uint32_t kRowsAround = 6;  ///< title, axis and legend

lxw_color_t color_of(report::Tone tone) {
  return tone == report::Tone::plain ? 0x2F5597 : colors_of(tone).font;
}

bool stays_below_one(const report::Table& table, const report::Chart& chart, std::size_t column) {
  report::Row row;
  for (std::size_t i = 0; i < chart.rows; ++i) {
    table.rows.get(chart.first_row + i, row);
    const auto* share = std::get_if<report::Share>(&row[column].value);
    if (share != nullptr && share->numerator > share->denominator) return false;
  }
  return true;
}

lxw_chart_type type_of(report::Chart::Kind kind) {
  switch (kind) {
    case report::Chart::Kind::bars: return LXW_CHART_BAR;
    case report::Chart::Kind::tiles: return LXW_CHART_BAR_STACKED;
    case report::Chart::Kind::line: break;
  }
  return LXW_CHART_LINE;
}

/// What is drawn of a chart's series: what a figure should be stands beside it; of tiles only the
/// numbers that make up the whole.
std::vector<report::Chart::Series> drawn(const report::Chart& chart) {
  const bool tiles = chart.kind == report::Chart::Kind::tiles;
  std::vector<report::Chart::Series> all(chart.series.begin() + (tiles ? 1 : 0),
                                         chart.series.end());
  for (const report::Chart::Series& series : chart.series) {
    if (series.target) all.push_back({.column = *series.target, .tone = report::Tone::muted});
  }
  return all;
}

}  // namespace

std::uint32_t chart_rows(const report::Chart& chart) {
  if (chart.kind == report::Chart::Kind::line) return kLeastRows;
  const auto bars = static_cast<std::uint32_t>(chart.rows * drawn(chart).size());
  const std::uint32_t wanted =
      kRowsAround +
      (chart.kind == report::Chart::Kind::bars ? bars : static_cast<std::uint32_t>(chart.rows));
  return std::clamp(wanted, kLeastRows, kMostRows);
}

void insert_chart(Book& book, lxw_worksheet* sheet, const Layout& layout,
                  const report::Document& document, const report::Chart& chart, std::uint32_t row) {
  if (!layout.together(chart.table, chart.first_row, chart.rows)) return;
  const report::Table& table = *report::tables(document)[chart.table];
  const bool lines = chart.kind == report::Chart::Kind::line;
  lxw_chart* made = workbook_add_chart(book.get(), type_of(chart.kind));
  const std::string categories =
      '=' + layout.reference(chart.table, chart.categories, chart.first_row, chart.rows);
  bool shares = false;
  bool below_one = true;
  for (const report::Chart::Series& series : drawn(chart)) {
    const std::string values =
        '=' + layout.reference(chart.table, series.column, chart.first_row, chart.rows);
    lxw_chart_series* added = chart_add_series(made, categories.c_str(), values.c_str());
    const std::string name = '=' + layout.head_reference(chart.table, series.column);
    chart_series_set_name(added, name.c_str());
    if (lines) {
      lxw_chart_line line{};
      line.color = color_of(series.tone);
      line.width = 2.25F;
      chart_series_set_line(added, &line);
      lxw_chart_fill fill{};
      fill.color = line.color;
      chart_series_set_marker_type(added, LXW_CHART_MARKER_CIRCLE);
      chart_series_set_marker_size(added, 5);
      chart_series_set_marker_fill(added, &fill);
      chart_series_set_marker_line(added, &line);
    } else {
      lxw_chart_fill fill{};
      fill.color = color_of(series.tone);
      chart_series_set_fill(added, &fill);
    }
    shares = shares || table.columns[series.column].kind == report::Column::Kind::share;
    below_one = below_one && stays_below_one(table, chart, series.column);
  }
  chart_title_set_name(made, chart.title.c_str());
  lxw_chart_font title{};
  title.size = kTitleSize;
  title.bold = LXW_TRUE;
  chart_title_set_name_font(made, &title);
  chart_legend_set_position(made, LXW_CHART_LEGEND_BOTTOM);
  // Of bars the library calls the axis at the bottom x: there the values stand.
  lxw_chart_axis* values = lines ? made->y_axis : made->x_axis;
  if (shares) chart_axis_set_num_format(values, "0%");
  chart_axis_set_min(values, 0);
  if (shares && below_one) chart_axis_set_max(values, 1);
  if (lines) {
    chart_axis_set_num_format(made->x_axis, "yyyy-mm-dd");
  } else {
    chart_axis_set_reverse(made->y_axis);  // the first row on top
    lxw_chart_font names{};
    names.size = kNameSize;  // smaller, so that no name is left out for want of room
    chart_axis_set_num_font(made->y_axis, &names);
    chart_axis_set_interval_unit(made->y_axis, 1);
  }
  lxw_chart_options options{};
  options.x_scale = kWidth / 480;
  options.y_scale = chart_rows(chart) * kRowPixels / 288;
  options.object_position = LXW_OBJECT_MOVE_DONT_SIZE;
  book.expect(worksheet_insert_chart_opt(sheet, row, 0, made, &options));
}

}  // namespace sipub::render::xlsx
