#include "render/json_head.h"
#include "render/trend.h"

namespace sipub::render {
namespace {

using nlohmann::ordered_json;

ordered_json number_json(const std::optional<std::int64_t>& number) {
  return number ? ordered_json(*number) : ordered_json(nullptr);
}

ordered_json point_json(const std::optional<report::TrendPoint>& point) {
  if (!point) return nullptr;
  return {{"numerator", number_json(point->numerator)},
          {"denominator", number_json(point->denominator)},
          {"status", assess::name(point->status)},
          {"waived", point->waived}};
}

}  // namespace

void trend_json(const schema::Plan& plan, const report::Trend& trend, const Options& options,
                const Sink& sink) {
  JsonStream stream(sink);
  write_head(stream, "sipub/trend/1", plan, options);
  stream.member("readings", readings_json(plan));
  ordered_json days = ordered_json::array();
  for (const Date day : trend.days()) days.push_back(format_iso(day));
  stream.member("days", days);
  stream.begin_array("series");
  for (const auto& series : trend.series()) {
    ordered_json points = ordered_json::array();
    for (const auto& point : series.points) points.push_back(point_json(point));
    stream.element({{"requirement", series.requirement->id},
                    {"owner", series.owner},
                    {"part", series.part},
                    {"points", std::move(points)}});
  }
  stream.end_array();
  stream.end();
}

}  // namespace sipub::render
