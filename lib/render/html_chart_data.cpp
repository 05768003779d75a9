#include "render/html_chart_data.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"
#include "render/cell_text.h"
#include "render/html_text.h"

namespace sipub::render::html {
namespace {

using report::Chart;
using report::Column;

Point point_of(const report::Cell& cell, Language language) {
  Point point{std::nullopt, cell_text(cell, language)};
  if (const auto* number = std::get_if<std::int64_t>(&cell.value)) {
    point.value = static_cast<double>(*number);
  } else if (const auto* share = std::get_if<report::Share>(&cell.value)) {
    point.value = static_cast<double>(share->numerator) / static_cast<double>(share->denominator);
  }
  return point;
}

std::string class_of(report::Tone tone) {
  const std::string_view name = tone_class(tone);
  return name.empty() ? "plain" : std::string(name);
}

std::string or_dash(const std::string& text) { return text.empty() ? "–" : text; }

}  // namespace

ChartData data_of(const report::Document& document, const Chart& chart) {
  const report::Table& table = *report::tables(document)[chart.table];
  ChartData data;
  for (const Chart::Series& series : chart.series) {
    SeriesData made;
    made.head = table.columns[series.column].head;
    made.tone = class_of(series.tone);
    if (series.target) made.target_head = table.columns[*series.target].head;
    if (series.lower && series.upper) {
      made.bounds_head =
          table.columns[*series.lower].head + "–" + table.columns[*series.upper].head;
    }
    data.shares = data.shares || table.columns[series.column].kind == Column::Kind::share;
    data.series.push_back(std::move(made));
  }
  report::Row row;
  for (std::size_t i = chart.first_row; i < chart.first_row + chart.rows; ++i) {
    table.rows.get(i, row);
    data.names.push_back(cell_text(row[chart.categories], document.language));
    for (std::size_t s = 0; s < chart.series.size(); ++s) {
      const Chart::Series& series = chart.series[s];
      const auto take = [&](std::size_t column, std::vector<Point>& points) {
        points.push_back(point_of(row[column], document.language));
        data.highest = std::max(data.highest, points.back().value.value_or(0));
      };
      take(series.column, data.series[s].points);
      if (series.target) take(*series.target, data.series[s].target);
      if (!data.series[s].bounds_head.empty()) {
        take(*series.lower, data.series[s].lower);
        take(*series.upper, data.series[s].upper);
      }
    }
  }
  if (data.shares) data.highest = std::max(data.highest, 1.0);
  if (data.highest <= 0) data.highest = 1;
  return data;
}

std::string describe(const ChartData& data) {
  std::string text;
  for (std::size_t i = 0; i < data.names.size(); ++i) {
    text += (i == 0 ? "" : "; ") + data.names[i] + ':';
    bool first = true;
    const auto add = [&](const std::string& head, const std::string& figure) {
      text += (first ? " " : ", ") + head + ' ' + figure;
      first = false;
    };
    for (const SeriesData& series : data.series) {
      add(series.head, or_dash(series.points[i].text));
      if (!series.target.empty()) add(series.target_head, or_dash(series.target[i].text));
      if (!series.lower.empty()) {
        add(series.bounds_head,
            or_dash(series.lower[i].text) + "–" + or_dash(series.upper[i].text));
      }
    }
  }
  return text;
}

std::string open_svg(int width, int height, const std::string& title,
                     const std::string& description) {
  return fmt::format(
      "<svg viewBox=\"0 0 {0} {1}\" width=\"{0}\" role=\"img\" aria-label=\"{2}\">\n"
      "<desc>{3}</desc>\n",
      width, height, escaped(title), escaped(description));
}

void Legend::add_fill(const std::string& tone, const std::string& name) {
  add(fmt::format("<rect x=\"{}\" y=\"{}\" width=\"12\" height=\"12\" class=\"fill-{}\"/>\n", x_,
                  y_ - 11, tone),
      name);
}

void Legend::add_line(const std::string& css_class, const std::string& name) {
  add(fmt::format("<line x1=\"{}\" x2=\"{}\" y1=\"{}\" y2=\"{}\" class=\"{}\"/>\n", x_, x_ + 12,
                  y_ - 5, y_ - 5, css_class),
      name);
}

void Legend::add(const std::string& mark, const std::string& name) {
  text_ += mark + fmt::format("<text x=\"{}\" y=\"{}\">{}</text>\n", x_ + 18, y_, escaped(name));
  x_ += 40 + 8 * static_cast<int>(display_width(name));
}

}  // namespace sipub::render::html
