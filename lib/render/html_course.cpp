#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"
#include "render/html_chart_data.h"
#include "render/html_text.h"

namespace sipub::render::html {
namespace {

constexpr int kWidth = 760;
constexpr int kMargin = 50;
constexpr int kTop = 20;
constexpr int kBottom = 260;
constexpr int kDates = 24;  ///< a line of dates below the picture
constexpr int kLegendLine = 22;
constexpr std::size_t kMostDates = 6;

class Lines {
 public:
  Lines(const report::Document& document, const report::Chart& chart)
      : data_(data_of(document, chart)), title_(chart.title) {}

  std::string svg() {
    const int height =
        kBottom + kDates + kLegendLine * static_cast<int>(data_.series.size()) + kTop;
    text_ = open_svg(kWidth, height, title_, describe(data_));
    put_grid();
    for (const SeriesData& series : data_.series) put_line(series);
    put_dates();
    int y = kBottom + kDates + kLegendLine;
    for (const SeriesData& series : data_.series) {
      Legend legend(kMargin, y);
      legend.add_fill(series.tone, series.head + last_of(series));
      text_ += legend.text();
      y += kLegendLine;
    }
    return text_ + "</svg>\n";
  }

 private:
  double x_of(std::size_t i) const {
    const double steps = std::max<double>(1, static_cast<double>(data_.names.size()) - 1);
    return kMargin + (kWidth - 2 * kMargin) * static_cast<double>(i) / steps;
  }
  double y_of(double value) const { return kTop + (kBottom - kTop) * (1 - value / data_.highest); }

  /// The figure that the line ends with, so that it can be read without colours.
  static std::string last_of(const SeriesData& series) {
    for (auto it = series.points.rbegin(); it != series.points.rend(); ++it) {
      if (it->value) return ' ' + it->text;
    }
    return {};
  }

  void put_grid() {
    for (int line = 0; line <= 4; ++line) {
      const double value = data_.highest * line / 4;
      const std::string label =
          data_.shares ? fmt::format("{:.0f}%", value * 100) : fmt::format("{:.0f}", value);
      text_ += fmt::format(
          "<line x1=\"{}\" x2=\"{}\" y1=\"{:.1f}\" y2=\"{:.1f}\" class=\"grid\"/>\n"
          "<text x=\"{}\" y=\"{:.1f}\" text-anchor=\"end\">{}</text>\n",
          kMargin, kWidth - kMargin, y_of(value), y_of(value), kMargin - 6, y_of(value) + 5, label);
    }
  }

  /// Broken where a figure is not known.
  void put_line(const SeriesData& series) {
    std::string path;
    bool joined = false;
    for (std::size_t i = 0; i < data_.names.size(); ++i) {
      const Point& point = series.points[i];
      if (point.value) {
        path += fmt::format("{}{:.1f} {:.1f}", joined ? "L" : "M", x_of(i), y_of(*point.value));
        text_ += fmt::format("<circle cx=\"{:.1f}\" cy=\"{:.1f}\" r=\"3.5\" class=\"fill-{}\"/>\n",
                             x_of(i), y_of(*point.value), series.tone);
      }
      joined = point.value.has_value();
    }
    if (!path.empty()) {
      text_ += fmt::format("<path d=\"{}\" class=\"line stroke-{}\"/>\n", path, series.tone);
    }
  }

  /// As many as fit beside each other, the first and the last among them.
  void put_dates() {
    const std::size_t last = data_.names.size() - 1;
    const std::size_t every = last / kMostDates + 1;
    for (std::size_t i = 0; i <= last; ++i) {
      const bool told = i == last || (i % every == 0 && i + every <= last);
      if (!told) continue;
      const char* anchor = i == 0 ? "start" : i == last ? "end" : "middle";
      const double x = i == 0 ? kMargin - 40 : i == last ? kWidth - kMargin + 40 : x_of(i);
      text_ += fmt::format("<text x=\"{:.1f}\" y=\"{}\" text-anchor=\"{}\">{}</text>\n", x,
                           kBottom + 20, anchor, escaped(data_.names[i]));
    }
  }

  ChartData data_;
  std::string title_;
  std::string text_;
};

}  // namespace

std::string course(const report::Document& document, const report::Chart& chart) {
  return Lines(document, chart).svg();
}

}  // namespace sipub::render::html
