#include <string>

#include "render/assessment.h"
#include "render/json_head.h"
#include "render/result_json.h"
#include "report/figures.h"

namespace sipub::render {
namespace {

using assess::Result;
using nlohmann::ordered_json;

ordered_json input_json(const assess::LedgerFact& fact) {
  const ledger::Ledger& ledger = *fact.ledger;
  return {{"file", ledger.file},
          {"digest", ledger.digest},
          {"org", ledger.usable ? ordered_json(ledger.org.id()) : ordered_json(nullptr)},
          {"year", ledger.usable ? ordered_json(ledger.year) : ordered_json(nullptr)},
          {"through",
           ledger.through ? ordered_json(format_iso(*ledger.through)) : ordered_json(nullptr)},
          {"errors", fact.errors}};
}

ordered_json counts_json(const std::map<assess::Status, std::int64_t>& counts) {
  ordered_json json = ordered_json::object();
  for (const assess::Status status : report::kStatuses) {
    const auto count = counts.find(status);
    json[std::string(assess::name(status))] = count == counts.end() ? 0 : count->second;
  }
  return json;
}

ordered_json tally_json(const report::Tally& tally, Language language) {
  return {{"id", tally.id},
          {"label", tally.label.in(language)},
          {"counts", counts_json(tally.counts.by_status)}};
}

ordered_json change_json(const report::Changed& one) {
  const Result& result = *one.result;
  ordered_json json{{"change", report::name(one.change)},
                    {"requirement", result.requirement->id},
                    {"org", result.org ? ordered_json(result.org->id()) : ordered_json(nullptr)},
                    {"division", result.division->code}};
  json["before"] = one.before ? ordered_json(assess::name(*one.before)) : ordered_json(nullptr);
  json["after"] = assess::name(result.status);
  json["figures"] = ordered_json::array();
  for (const auto& [part, before] : one.figures) {
    json["figures"].push_back(
        {{"part", part->id},
         {"before", before ? ordered_json(*before) : ordered_json(nullptr)},
         {"after", part->numerator ? ordered_json(*part->numerator) : ordered_json(nullptr)}});
  }
  return json;
}

}  // namespace

void assessment_json(const AssessmentPage& page, const Options& options, const Sink& sink) {
  const assess::Assessment& assessment = page.assessment;
  const schema::Plan& plan = *assessment.plan;
  JsonStream stream(sink);
  write_head(stream, "sipub/assessment/1", plan, options);
  stream.member("as_of", format_iso(assessment.as_of));
  stream.member("area", assessment.area == nullptr ? ordered_json(nullptr)
                                                   : ordered_json(assessment.area->code));
  stream.member("readings", readings_json(plan));
  stream.member("survey_rule", assessment.firm_surveys ? "firm" : "share");
  stream.begin_array("inputs");
  for (const assess::LedgerFact& fact : assessment.inputs) stream.element(input_json(fact));
  stream.end_array();
  stream.begin_array("results");
  for (const Result& result : assessment.results) {
    stream.element(result_json(result, options.language));
  }
  stream.end_array();
  stream.member("summary", counts_json(assessment.summary.counts));
  if (page.groups != nullptr) {
    stream.begin_array("groups");
    for (const report::Tally& tally : *page.groups) {
      stream.element(tally_json(tally, options.language));
    }
    stream.end_array();
  }
  if (page.compared != nullptr) {
    stream.member("compared_with",
                  {{"as_of", format_iso(page.compared->with)},
                   {"file", page.compared->source.empty() ? ordered_json(nullptr)
                                                          : ordered_json(page.compared->source)}});
    stream.begin_array("changes");
    for (const report::Changed& one : page.compared->changes) stream.element(change_json(one));
    stream.end_array();
  }
  stream.end();
}

}  // namespace sipub::render
