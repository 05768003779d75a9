#include <fmt/format.h>

#include "render/html_chart_data.h"
#include "render/html_text.h"

namespace sipub::render::html {

std::string picture(const report::Document& document, const report::Chart& chart) {
  if (chart.kind == report::Chart::Kind::tiles) return tiles(document, chart);
  const bool is_bars = chart.kind == report::Chart::Kind::bars;
  // Wider than a telephone's screen: it scrolls, and then must be reachable by keyboard.
  return fmt::format(
      "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"{}\">\n{}</div>\n",
      escaped(chart.title), is_bars ? bars(document, chart) : course(document, chart));
}

}  // namespace sipub::render::html
