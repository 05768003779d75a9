#include <fmt/format.h>

#include "base/text.h"
#include "render/html_chart_data.h"
#include "render/html_text.h"

namespace sipub::render::html {
namespace {

constexpr int kWidth = 220;
constexpr int kHeight = 116;
constexpr int kEdge = 10;
constexpr int kRoom = kWidth - 2 * kEdge;
constexpr int kBarTop = 34;
constexpr int kFirstLine = 68;
constexpr int kLine = 18;
constexpr std::size_t kNameWidth = 16;

/// What a tile says in words.
std::string words_of(const ChartData& data, std::size_t row) {
  std::string text = data.names[row];
  for (const SeriesData& series : data.series) {
    const std::string& figure = series.points[row].text;
    text += ", " + series.head + ' ' + (figure.empty() ? "–" : figure);
  }
  return text;
}

std::string tile(const ChartData& data, std::size_t row) {
  const Point& share = data.series.front().points[row];
  std::string text = open_svg(kWidth, kHeight, data.names[row], words_of(data, row));
  text += fmt::format(
      "<text x=\"{}\" y=\"24\" class=\"strong\">{}</text>\n"
      "<text x=\"{}\" y=\"24\" class=\"strong\" text-anchor=\"end\">{}</text>\n"
      "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"14\" class=\"track\"/>\n",
      kEdge, escaped(truncate(data.names[row], kNameWidth)), kWidth - kEdge,
      share.text.empty() ? "–" : share.text, kEdge, kBarTop, kRoom);
  double whole = 0;
  for (std::size_t s = 1; s < data.series.size(); ++s) {
    whole += data.series[s].points[row].value.value_or(0);
  }
  double x = kEdge;
  int told = 0;
  for (std::size_t s = 1; s < data.series.size(); ++s) {
    const Point& count = data.series[s].points[row];
    if (count.value.value_or(0) <= 0) continue;
    const double width = kRoom * *count.value / whole;
    text += fmt::format(
        "<rect x=\"{:.1f}\" y=\"{}\" width=\"{:.1f}\" height=\"14\" class=\"fill-{}\"/>\n", x,
        kBarTop, width, data.series[s].tone);
    x += width;
    Legend legend(kEdge + told % 2 * (kRoom / 2), kFirstLine + told / 2 * kLine);
    legend.add_fill(data.series[s].tone, data.series[s].head + ' ' + count.text);
    text += legend.text();
    ++told;
  }
  return text + "</svg>\n";
}

}  // namespace

std::string tiles(const report::Document& document, const report::Chart& chart) {
  const ChartData data = data_of(document, chart);
  std::string text = "<ul class=\"tiles\">\n";
  for (std::size_t row = 0; row < data.names.size(); ++row) {
    text += "<li>" + tile(data, row) + "</li>\n";
  }
  return text + "</ul>\n";
}

}  // namespace sipub::render::html
