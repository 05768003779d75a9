#include "base/version.h"
#include "render/due.h"
#include "render/json_stream.h"

namespace sipub::render {
namespace {

using nlohmann::ordered_json;

ordered_json item_json(const report::DueItem& item) {
  const auto& result = *item.result;
  ordered_json json{{"due", format_iso(item.day)}, {"requirement", result.requirement->id}};
  json["org"] = result.org ? ordered_json(result.org->id()) : ordered_json(nullptr);
  json["division"] =
      result.division != nullptr ? ordered_json(result.division->code) : ordered_json(nullptr);
  json["status"] = assess::name(result.status);
  json["period"] = nullptr;
  if (item.period) {
    json["period"] = {{"from", format_iso(item.period->first)},
                      {"to", format_iso(item.period->last)}};
  }
  json["shortfall"] = result.shortfall ? ordered_json(*result.shortfall) : ordered_json(nullptr);
  return json;
}

}  // namespace

void due_json(const DueList& list, const Options& options, const Sink& sink) {
  const auto& plan = *list.assessment.plan;
  JsonStream stream(sink);
  stream.member("format", "sipub/due/1");
  stream.member("tool", kVersion);
  stream.member("plan", {{"id", plan.id}, {"version", plan.version}, {"digest", plan.digest}});
  if (!options.project.empty()) stream.member("project", options.project);
  stream.member("as_of", format_iso(list.assessment.as_of));
  stream.member("within", list.within);
  stream.begin_array("due");
  for (const auto& item : list.items) stream.element(item_json(item));
  stream.end_array();
  stream.end();
}

}  // namespace sipub::render
