#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"
#include "render/html_chart_data.h"
#include "render/html_text.h"

namespace sipub::render::html {
namespace {

constexpr int kWidth = 760;
constexpr int kLabels = 210;   ///< room for the names before bars
constexpr int kFigures = 120;  ///< room for figures behind bars
constexpr int kBar = 16;
constexpr int kGap = 10;
constexpr int kLegend = 28;
constexpr int kLeft = 12;
constexpr std::size_t kLabelWidth = 27;  ///< columns of text that fit into kLabels

class Bars {
 public:
  Bars(const report::Document& document, const report::Chart& chart)
      : data_(data_of(document, chart)), title_(chart.title) {}

  std::string svg() {
    const int group = static_cast<int>(data_.series.size()) * kBar + kGap;
    const int height = static_cast<int>(data_.names.size()) * group + kGap + kLegend;
    text_ = open_svg(kWidth, height, title_, describe(data_));
    for (std::size_t row = 0; row < data_.names.size(); ++row) {
      const int top = kGap + static_cast<int>(row) * group;
      put_name(top + (group - kGap) / 2 + 5, data_.names[row]);
      for (std::size_t s = 0; s < data_.series.size(); ++s) {
        put_bar(top + static_cast<int>(s) * kBar, data_.series[s], row);
      }
    }
    return text_ + legend(height - 8) + "</svg>\n";
  }

 private:
  static constexpr int kRoom = kWidth - kLabels - kFigures;

  double x_of(double value) const {
    return kLabels + kRoom * std::clamp(value / data_.highest, 0.0, 1.0);
  }

  void put_name(int y, const std::string& name) {
    text_ += fmt::format("<text x=\"{}\" y=\"{}\" text-anchor=\"end\">{}</text>\n", kLabels - 8, y,
                         escaped(truncate(name, kLabelWidth)));
  }

  void put_bar(int y, const SeriesData& series, std::size_t row) {
    text_ += fmt::format("<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" class=\"track\"/>\n",
                         kLabels, y + 1, kRoom, kBar - 2);
    const Point& point = series.points[row];
    if (point.value) {
      text_ += fmt::format(
          "<rect x=\"{}\" y=\"{}\" width=\"{:.1f}\" height=\"{}\" class=\"fill-{}\"/>\n", kLabels,
          y + 1, x_of(*point.value) - kLabels, kBar - 2, series.tone);
    }
    std::string figure = point.text.empty() ? "–" : point.text;
    if (is_open(series, row)) {
      put_bounds(y, series, row);
      const std::string& upper = series.upper[row].text;
      figure = series.lower[row].text + "–" + (upper.empty() ? "?" : upper);
    }
    if (!series.target.empty() && series.target[row].value) {
      const double x = x_of(*series.target[row].value);
      text_ += fmt::format(
          "<line x1=\"{0:.1f}\" x2=\"{0:.1f}\" y1=\"{1}\" y2=\"{2}\" class=\"target\"/>\n", x,
          y - 2, y + kBar + 2);
    }
    text_ += fmt::format("<text x=\"{}\" y=\"{}\">{}</text>\n", kLabels + kRoom + 10, y + 13,
                         escaped(figure));
  }

  /// Whether the figure may be another one than it is known to be.
  static bool is_open(const SeriesData& series, std::size_t row) {
    return !series.lower.empty() && series.lower[row].value &&
           series.lower[row].text != series.upper[row].text;
  }

  /// From the lower bound to the upper one, with a stroke at each end; to the right edge where
  /// there is no upper one.
  void put_bounds(int y, const SeriesData& series, std::size_t row) {
    const double from = x_of(*series.lower[row].value);
    const double to = x_of(series.upper[row].value.value_or(data_.highest));
    const int middle = y + kBar / 2;
    text_ += fmt::format(
        "<path d=\"M{0:.1f} {2}V{3}M{0:.1f} {4}H{1:.1f}M{1:.1f} {2}V{3}\" class=\"bounds\"/>\n",
        from, to, middle - 5, middle + 5, middle);
  }

  std::string legend(int y) const {
    Legend legend(kLeft, y);
    for (const SeriesData& series : data_.series) {
      legend.add_fill(series.tone, series.head);
      if (!series.target.empty()) legend.add_line("target", series.target_head);
      if (!series.lower.empty()) legend.add_line("bounds", series.bounds_head);
    }
    return legend.text();
  }

  ChartData data_;
  std::string title_;
  std::string text_;
};

}  // namespace

std::string bars(const report::Document& document, const report::Chart& chart) {
  return Bars(document, chart).svg();
}

}  // namespace sipub::render::html
