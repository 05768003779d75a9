#include <string>

#include "base/version.h"
#include "render/assessment.h"
#include "render/json_stream.h"
#include "report/figures.h"

namespace sipub::render {
namespace {

using assess::Result;
using nlohmann::ordered_json;

template <typename T>
ordered_json or_null(const std::optional<T>& value) {
  return value ? ordered_json(*value) : ordered_json(nullptr);
}

ordered_json or_null(const std::optional<Date>& date) {
  return date ? ordered_json(format_iso(*date)) : ordered_json(nullptr);
}

ordered_json or_null(const std::string& text) {
  return text.empty() ? ordered_json(nullptr) : ordered_json(text);
}

std::string_view scope_name(schema::Scope scope) {
  switch (scope) {
    case schema::Scope::org: return "org";
    case schema::Scope::division: return "division";
    case schema::Scope::area: break;
  }
  return "area";
}

ordered_json target_json(const assess::PartResult& part) {
  const schema::Target& target = part.target;
  if (target.kind == schema::Target::Kind::none && !target.at_most) return nullptr;
  ordered_json json;
  switch (target.kind) {
    case schema::Target::Kind::none: break;
    case schema::Target::Kind::all: json["all"] = true; break;
    case schema::Target::Kind::number: json["number"] = target.value; break;
    case schema::Target::Kind::percent: json["percent"] = target.value; break;
  }
  if (target.at_most) json["at_most"] = *target.at_most;
  json["needed"] = or_null(part.needed);
  return json;
}

ordered_json part_json(const assess::PartResult& part, Language language) {
  ordered_json json;
  json["id"] = part.id;
  json["label"] = part.label.in(language);
  if (part.advisory) json["advisory"] = true;
  json["numerator"] = or_null(part.numerator);
  json["denominator"] = or_null(part.denominator);
  json["lower"] = or_null(part.lower);
  json["upper"] = or_null(part.upper);
  json["unit"] = report::unit_name(part.unit);
  json["target"] = target_json(part);
  json["status"] = assess::name(part.status);
  return json;
}

ordered_json result_json(const Result& result, Language language) {
  ordered_json json;
  json["requirement"] = result.requirement->id;
  json["stage"] = or_null(result.requirement->stage);
  if (!result.requirement->group.empty()) json["group"] = result.requirement->group;
  json["scope"] = scope_name(result.scope);
  json["org"] = result.org ? ordered_json(result.org->id()) : ordered_json(nullptr);
  json["division"] = result.division->code;
  json["binding"] = result.binding;
  json["status"] = assess::name(result.status);
  json["parts"] = ordered_json::array();
  for (const auto& part : result.parts) json["parts"].push_back(part_json(part, language));
  json["due"] = or_null(result.due);
  json["achieved_on"] = or_null(result.achieved_on);
  json["reported"] = result.reported;
  json["expected"] = result.expected;
  json["shortfall"] = or_null(result.shortfall);
  json["readings"] = result.requirement->readings;
  json["notes"] = ordered_json::array();
  for (const assess::Note& note : result.notes) {
    json["notes"].push_back({{"code", note.code}, {"text", note.text.in(language)}});
  }
  if (!result.same_as.empty()) json["same_as"] = result.same_as;
  json["waived"] = or_null(result.waived);
  json["evidence"] = ordered_json::array();
  for (const assess::Evidence& evidence : result.evidence) {
    json["evidence"].push_back({{"file", evidence.ledger->file},
                                {"line", evidence.record->begin.line},
                                {"path", ledger::path_of(*evidence.ledger, *evidence.record)}});
  }
  if (result.evidence_left_out > 0) json["evidence_left_out"] = result.evidence_left_out;
  return json;
}

ordered_json input_json(const assess::LedgerFact& fact) {
  const ledger::Ledger& ledger = *fact.ledger;
  return {{"file", ledger.file},
          {"digest", ledger.digest},
          {"org", ledger.usable ? ordered_json(ledger.org.id()) : ordered_json(nullptr)},
          {"year", ledger.usable ? ordered_json(ledger.year) : ordered_json(nullptr)},
          {"through", or_null(ledger.through)},
          {"errors", fact.errors}};
}

}  // namespace

void assessment_json(const assess::Assessment& assessment, const Options& options,
                     const Sink& sink) {
  const schema::Plan& plan = *assessment.plan;
  JsonStream stream(sink);
  stream.member("format", "sipub/assessment/1");
  stream.member("tool", kVersion);
  stream.member("plan", {{"id", plan.id}, {"version", plan.version}, {"digest", plan.digest}});
  if (!options.project.empty()) stream.member("project", options.project);
  stream.member("as_of", format_iso(assessment.as_of));
  stream.member("area", assessment.area == nullptr ? ordered_json(nullptr)
                                                   : ordered_json(assessment.area->code));
  ordered_json readings = ordered_json::object();
  for (const schema::Reading& reading : plan.readings) {
    readings[reading.id] = reading.choices[reading.chosen].id;
  }
  stream.member("readings", readings);
  stream.begin_array("inputs");
  for (const assess::LedgerFact& fact : assessment.inputs) stream.element(input_json(fact));
  stream.end_array();
  stream.begin_array("results");
  for (const Result& result : assessment.results) {
    stream.element(result_json(result, options.language));
  }
  stream.end_array();
  ordered_json summary = ordered_json::object();
  for (const assess::Status status : report::kStatuses) {
    const auto count = assessment.summary.counts.find(status);
    summary[std::string(assess::name(status))] =
        count == assessment.summary.counts.end() ? 0 : count->second;
  }
  stream.member("summary", summary);
  stream.end();
}

}  // namespace sipub::render
