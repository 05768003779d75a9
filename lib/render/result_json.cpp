#include "render/result_json.h"

#include <string>

#include "report/figures.h"

namespace sipub::render {
namespace {

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

ordered_json pace_json(const assess::Pace& pace) {
  return {{"asked_today", pace.asked_today},       {"rest", pace.rest},
          {"days_left", pace.days_left},           {"needed_a_day", pace.needed_a_day()},
          {"recent_days", pace.recent_days},       {"recent", or_null(pace.recent)},
          {"reached_on", or_null(pace.reached_on)}};
}

/// Bounds in per mille.
ordered_json sampling_json(const assess::Sampling& sampling) {
  const std::string_view certainty = sampling.certainty == assess::Certainty::firm     ? "firm"
                                     : sampling.certainty == assess::Certainty::within ? "within"
                                                                                       : "below";
  return {{"certainty", certainty},
          {"size", sampling.size},
          {"low_per_mille", sampling.low},
          {"high_per_mille", sampling.high}};
}

}  // namespace

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
  if (part.pace) json["pace"] = pace_json(*part.pace);
  if (part.sampling) json["sampling"] = sampling_json(*part.sampling);
  return json;
}

ordered_json result_json(const assess::Result& result, Language language) {
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
  for (const assess::EvidencePlace& evidence : result.evidence) {
    json["evidence"].push_back({{"file", evidence.ledger->file},
                                {"line", evidence.begin.line},
                                {"path", evidence.path()}});
  }
  if (result.evidence_left_out > 0) json["evidence_left_out"] = result.evidence_left_out;
  return json;
}

}  // namespace sipub::render
