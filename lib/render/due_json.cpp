#include "render/due.h"
#include "render/json_head.h"
#include "render/result_json.h"

namespace sipub::render {
namespace {

using nlohmann::ordered_json;

ordered_json item_json(const report::DueItem& item, Language language) {
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
  json["parts"] = ordered_json::array();
  for (const auto& part : result.parts) json["parts"].push_back(part_json(part, language));
  json["shortfall"] = result.shortfall ? ordered_json(*result.shortfall) : ordered_json(nullptr);
  json["waived"] = result.waived.empty() ? ordered_json(nullptr) : ordered_json(result.waived);
  return json;
}

}  // namespace

void due_json(const DueList& list, const Options& options, const Sink& sink) {
  const auto& plan = *list.assessment.plan;
  JsonStream stream(sink);
  write_head(stream, "sipub/due/1", plan, options);
  stream.member("readings", readings_json(plan));
  stream.member("as_of", format_iso(list.assessment.as_of));
  stream.member("within", list.within);
  stream.begin_array("due");
  for (const auto& item : list.items) stream.element(item_json(item, options.language));
  stream.end_array();
  stream.end();
}

}  // namespace sipub::render
