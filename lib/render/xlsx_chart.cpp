#include "render/xlsx_chart.h"

#include <algorithm>

namespace sipub::render::xlsx {
namespace {

constexpr double kWidth = 900;   ///< pixels
constexpr double kHeight = 350;  ///< fits into kChartRows rows of 20 pixels

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

}  // namespace

void insert_chart(Book& book, lxw_worksheet* sheet, const Layout& layout,
                  const report::Document& document, const report::Chart& chart, std::uint32_t row) {
  if (!layout.together(chart.table, chart.first_row, chart.rows)) return;
  const report::Table& table = *report::tables(document)[chart.table];
  const bool bars = chart.kind == report::Chart::Kind::bars;
  lxw_chart* made = workbook_add_chart(book.get(), bars ? LXW_CHART_BAR : LXW_CHART_LINE);
  const std::string categories =
      '=' + layout.reference(chart.table, chart.categories, chart.first_row, chart.rows);
  bool shares = false;
  bool below_one = true;
  for (const report::Chart::Series& series : chart.series) {
    const std::string values =
        '=' + layout.reference(chart.table, series.column, chart.first_row, chart.rows);
    lxw_chart_series* added = chart_add_series(made, categories.c_str(), values.c_str());
    const std::string name = '=' + layout.head_reference(chart.table, series.column);
    chart_series_set_name(added, name.c_str());
    if (bars) {
      lxw_chart_fill fill{};
      fill.color = color_of(series.tone);
      chart_series_set_fill(added, &fill);
    } else {
      lxw_chart_line line{};
      line.color = color_of(series.tone);
      line.width = 2.25F;
      chart_series_set_line(added, &line);
    }
    shares = shares || table.columns[series.column].kind == report::Column::Kind::share;
    below_one = below_one && stays_below_one(table, chart, series.column);
  }
  chart_title_set_name(made, chart.title.c_str());
  chart_legend_set_position(made, LXW_CHART_LEGEND_BOTTOM);
  // Of bars the library calls the axis at the bottom x: there the values stand.
  lxw_chart_axis* values = bars ? made->x_axis : made->y_axis;
  if (shares) chart_axis_set_num_format(values, "0%");
  chart_axis_set_min(values, 0);
  if (shares && below_one) chart_axis_set_max(values, 1);
  if (bars) chart_axis_set_reverse(made->y_axis);  // the first row on top
  lxw_chart_options options{};
  options.x_scale = kWidth / 480;
  options.y_scale = kHeight / 288;
  options.object_position = LXW_OBJECT_MOVE_DONT_SIZE;
  book.expect(worksheet_insert_chart_opt(sheet, row, 0, made, &options));
}

}  // namespace sipub::render::xlsx
