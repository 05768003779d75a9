#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <vector>

#include "base/text.h"
#include "render/phrases.h"
#include "render/style.h"
#include "render/trend.h"
#include "report/figures.h"

namespace sipub::render {
namespace {

using report::TrendCount;
using report::TrendPoint;
using report::TrendSeries;

/// One of eight heights for `value` of `most`; a dot where nothing is known.
std::string_view spark(std::optional<std::int64_t> value, std::int64_t most) {
  constexpr std::string_view kHeights[] = {"▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};
  constexpr std::int64_t kCount = std::size(kHeights);
  if (!value) return "·";
  if (most <= 0) return kHeights[0];
  const std::int64_t height = std::clamp<std::int64_t>(*value, 0, most) * kCount / most;
  return kHeights[std::min(height, kCount - 1)];
}

/// A share by its own whole, any other figure by the largest of its course.
std::string sparkline(const TrendSeries& series) {
  std::int64_t most = 0;
  for (const auto& point : series.points) {
    if (point && point->numerator) most = std::max(most, *point->numerator);
  }
  std::string line;
  for (const auto& point : series.points) {
    const bool is_share = point && point->denominator && *point->denominator > 0;
    line += spark(point ? point->numerator : std::nullopt, is_share ? *point->denominator : most);
  }
  return line;
}

class TrendText {
 public:
  TrendText(const report::Trend& trend, const Options& options, const Sink& sink)
      : trend_(trend), options_(options), sink_(sink) {}

  void write() {
    const auto& days = trend_.days();
    const std::string number = std::to_string(days.size());
    line(fmt::format("{} – {}", format_long(days.front(), options_.language),
                     format_long(days.back(), options_.language)) +
         in({"，" + number + " 个时点", "，" + number + " 個時點", ", " + number + " days"}));
    for (const auto& count : trend_.counts()) write(count);
    if (const auto note = project_note(options_); !note.empty()) {
      line("");
      line(painted(note, Paint::faint, options_.color));
    }
  }

 private:
  std::string in(const Words& words) const { return words.in(options_.language); }

  void line(const std::string& text) const { sink_(text + '\n'); }

  void write(const TrendCount& count) {
    line("");
    const std::string title = count.requirement->id + "  " + in(count.requirement->title);
    line(painted(truncate(title, options_.width), Paint::bold, options_.color));
    std::vector<const TrendSeries*> series;
    for (const auto& one : trend_.series()) {
      if (one.requirement == count.requirement) series.push_back(&one);
    }
    const bool has_one_owner =
        std::all_of(series.begin(), series.end(),
                    [&](const TrendSeries* one) { return one->owner == series.front()->owner; });
    if (has_one_owner) {
      for (const auto* one : series) write(*one, series.size() > 1);
    } else {
      write_met(count);
    }
  }

  void write(const TrendSeries& series, bool with_label) {
    std::string text = "  " + sparkline(series);
    if (const auto& last = series.points.back()) {
      text += "  " + figure(*last) + "  " + in(assess::label(last->status));
      if (last->waived) text += in({"（已豁免）", "（已豁免）", " (waived)"});
    }
    if (with_label) text += "  " + in(series.label);
    line(text);
  }

  std::string figure(const TrendPoint& point) const {
    if (!point.numerator) return "?";
    if (point.denominator && *point.denominator > 0) {
      return report::percent_text({*point.numerator, *point.denominator});
    }
    return report::number_text(*point.numerator, options_.language);
  }

  void write_met(const TrendCount& count) {
    std::string text = "  ";
    for (std::size_t i = 0; i < count.all.size(); ++i) text += spark(count.met[i], count.all[i]);
    text += fmt::format("  {}/{} ", count.met.back(), count.all.back());
    text += in({"达标", "達標", "met"});
    if (const auto waived = count.waived.back(); waived > 0) {
      text += fmt::format(
          fmt::runtime(in({"，另有 {} 个已豁免", "，另有 {} 個已豁免", ", {} more waived"})),
          waived);
    }
    line(text);
  }

  const report::Trend& trend_;
  const Options& options_;
  const Sink& sink_;
};

}  // namespace

void trend_text(const schema::Plan& plan, const report::Trend& trend, const Options& options,
                const Sink& sink) {
  const auto readings = readings_note(plan, false, options.language);
  if (!readings.empty()) sink(readings + '\n');
  TrendText(trend, options, sink).write();
}

}  // namespace sipub::render
