#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <vector>

#include "base/text.h"
#include "render/cell_text.h"
#include "render/html_text.h"

namespace sipub::render::html {
namespace {

using report::Chart;
using report::Column;

constexpr int kWidth = 720;
constexpr int kLabels = 200;  ///< room for the names before bars
constexpr int kFigures = 90;  ///< room for figures behind bars
constexpr int kBar = 16;
constexpr int kGap = 10;
constexpr std::size_t kLabelWidth = 26;  ///< columns of text that fit into kLabels
constexpr int kLineHeight = 260;         ///< of a course over time
constexpr int kMargin = 50;

/// A figure of the chart: only its place is a float, its text is exact.
struct Point {
  std::optional<double> value;
  std::string text;
};

struct Data {
  std::vector<std::string> names;
  std::vector<std::string> heads;          ///< of the series
  std::vector<std::vector<Point>> series;  ///< by series, then by name
  double highest = 0;
  bool shares = false;
};

Point point_of(const report::Cell& cell, Language language) {
  Point point{std::nullopt, cell_text(cell, language)};
  if (const auto* number = std::get_if<std::int64_t>(&cell.value)) {
    point.value = static_cast<double>(*number);
  } else if (const auto* share = std::get_if<report::Share>(&cell.value)) {
    point.value = static_cast<double>(share->numerator) / static_cast<double>(share->denominator);
  }
  return point;
}

Data data_of(const report::Document& document, const Chart& chart) {
  const report::Table& table = *report::tables(document)[chart.table];
  Data data;
  data.series.resize(chart.series.size());
  for (const Chart::Series& series : chart.series) {
    data.heads.push_back(table.columns[series.column].head);
    data.shares = data.shares || table.columns[series.column].kind == Column::Kind::share;
  }
  report::Row row;
  for (std::size_t i = chart.first_row; i < chart.first_row + chart.rows; ++i) {
    table.rows.get(i, row);
    data.names.push_back(cell_text(row[chart.categories], document.language));
    for (std::size_t s = 0; s < chart.series.size(); ++s) {
      const Point point = point_of(row[chart.series[s].column], document.language);
      data.highest = std::max(data.highest, point.value.value_or(0));
      data.series[s].push_back(point);
    }
  }
  if (data.shares) data.highest = std::max(data.highest, 1.0);
  if (data.highest <= 0) data.highest = 1;
  return data;
}

std::string class_of(report::Tone tone) {
  const std::string_view name = tone_class(tone);
  return name.empty() ? "plain" : std::string(name);
}

std::string open_svg(int height, const std::string& title, const std::string& description) {
  return fmt::format(
      "<svg viewBox=\"0 0 {} {}\" width=\"{}\" role=\"img\" aria-label=\"{}\">\n"
      "<desc>{}</desc>\n",
      kWidth, height, kWidth, escaped(title), escaped(description));
}

/// Every figure in words, for those who don't see the picture.
std::string describe(const Data& data) {
  std::string text;
  for (std::size_t i = 0; i < data.names.size(); ++i) {
    text += (i == 0 ? "" : "; ") + data.names[i];
    for (std::size_t s = 0; s < data.series.size(); ++s) {
      const std::string& figure = data.series[s][i].text;
      text += (s == 0 ? ": " : ", ") + data.heads[s] + ' ' + (figure.empty() ? "–" : figure);
    }
  }
  return text;
}

std::string legend(const Data& data, const Chart& chart, int y) {
  std::string text;
  int x = kMargin;
  for (std::size_t s = 0; s < data.heads.size(); ++s) {
    text += fmt::format(
        "<rect x=\"{}\" y=\"{}\" width=\"12\" height=\"12\" class=\"fill-{}\"/>\n"
        "<text x=\"{}\" y=\"{}\">{}</text>\n",
        x, y - 11, class_of(chart.series[s].tone), x + 18, y, escaped(data.heads[s]));
    x += 40 + 8 * static_cast<int>(display_width(data.heads[s]));
  }
  return text;
}

std::string bars(const Data& data, const Chart& chart) {
  const int series = static_cast<int>(data.series.size());
  const int group = series * kBar + kGap;
  const int names = static_cast<int>(data.names.size());
  const int height = names * group + kGap + 24;
  const int room = kWidth - kLabels - kFigures;
  std::string text = open_svg(height, chart.title, describe(data));
  for (int i = 0; i < names; ++i) {
    const auto row = static_cast<std::size_t>(i);
    const int top = kGap + i * group;
    text +=
        fmt::format("<text x=\"{}\" y=\"{}\" text-anchor=\"end\">{}</text>\n", kLabels - 8,
                    top + series * kBar / 2 + 5, escaped(truncate(data.names[row], kLabelWidth)));
    for (int s = 0; s < series; ++s) {
      const Point& point = data.series[static_cast<std::size_t>(s)][row];
      const int y = top + s * kBar;
      text += fmt::format("<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" class=\"track\"/>\n",
                          kLabels, y + 1, room, kBar - 2);
      if (point.value) {
        text += fmt::format(
            "<rect x=\"{}\" y=\"{}\" width=\"{:.1f}\" height=\"{}\" class=\"fill-{}\"/>\n", kLabels,
            y + 1, room * std::max(0.0, *point.value) / data.highest, kBar - 2,
            class_of(chart.series[static_cast<std::size_t>(s)].tone));
      }
      text += fmt::format("<text x=\"{}\" y=\"{}\">{}</text>\n", kLabels + room + 8, y + 13,
                          escaped(point.text.empty() ? "–" : point.text));
    }
  }
  return text + legend(data, chart, height - 6) + "</svg>\n";
}

std::string course(const Data& data, const Chart& chart) {
  const int height = kLineHeight + 60;
  std::string text = open_svg(height, chart.title, describe(data));
  const double steps = std::max<double>(1, static_cast<double>(data.names.size()) - 1);
  const auto x_of = [&](std::size_t i) {
    return kMargin + (kWidth - 2 * kMargin) * static_cast<double>(i) / steps;
  };
  const auto y_of = [&](double value) {
    return 20 + (kLineHeight - 20) * (1 - value / data.highest);
  };
  for (int line = 0; line <= 4; ++line) {
    const double value = data.highest * line / 4;
    const std::string label =
        data.shares ? fmt::format("{:.0f}%", value * 100) : fmt::format("{:.0f}", value);
    text += fmt::format(
        "<line x1=\"{}\" x2=\"{}\" y1=\"{:.1f}\" y2=\"{:.1f}\" class=\"grid\"/>\n"
        "<text x=\"{}\" y=\"{:.1f}\" text-anchor=\"end\">{}</text>\n",
        kMargin, kWidth - kMargin, y_of(value), y_of(value), kMargin - 6, y_of(value) + 5, label);
  }
  for (std::size_t s = 0; s < data.series.size(); ++s) {
    const std::string tone = class_of(chart.series[s].tone);
    std::string path;
    bool joined = false;
    for (std::size_t i = 0; i < data.names.size(); ++i) {
      const Point& point = data.series[s][i];
      if (point.value) {
        path += fmt::format("{}{:.1f} {:.1f}", joined ? "L" : "M", x_of(i), y_of(*point.value));
        text += fmt::format("<circle cx=\"{:.1f}\" cy=\"{:.1f}\" r=\"3.5\" class=\"fill-{}\"/>\n",
                            x_of(i), y_of(*point.value), tone);
      }
      joined = point.value.has_value();
    }
    text += fmt::format("<path d=\"{}\" class=\"line stroke-{}\"/>\n", path, tone);
  }
  // As many names below the axis as fit beside each other.
  const std::size_t every = data.names.size() / 7 + 1;
  for (std::size_t i = 0; i < data.names.size(); i += every) {
    text += fmt::format("<text x=\"{:.1f}\" y=\"{}\" text-anchor=\"middle\">{}</text>\n", x_of(i),
                        kLineHeight + 20, escaped(truncate(data.names[i], 12)));
  }
  return text + legend(data, chart, height - 8) + "</svg>\n";
}

}  // namespace

std::string svg(const report::Document& document, const Chart& chart) {
  const Data data = data_of(document, chart);
  return chart.kind == Chart::Kind::bars ? bars(data, chart) : course(data, chart);
}

}  // namespace sipub::render::html
