#include "render/json_head.h"

#include "base/version.h"

namespace sipub::render {

using nlohmann::ordered_json;

void write_head(JsonStream& stream, std::string_view format, const schema::Plan& plan,
                const Options& options) {
  stream.member("format", format);
  stream.member("tool", kVersion);
  stream.member("plan", {{"id", plan.id}, {"version", plan.version}, {"digest", plan.digest}});
  if (!options.project.empty()) stream.member("project", options.project);
}

ordered_json readings_json(const schema::Plan& plan) {
  ordered_json readings = ordered_json::object();
  for (const schema::Reading& reading : plan.readings) {
    readings[reading.id] = reading.choices[reading.chosen].id;
  }
  return readings;
}

}  // namespace sipub::render
