#include <algorithm>

#include "render/json_head.h"
#include "render/result_json.h"
#include "render/why.h"
#include "report/told_records.h"
#include "schema/describe.h"

namespace sipub::render {
namespace {

using assess::Term;
using assess::Truth;
using nlohmann::ordered_json;

ordered_json range_json(const assess::Range& range) {
  return {{"lower", range.lower},
          {"upper", range.upper ? ordered_json(*range.upper) : ordered_json(nullptr)}};
}

/// What stands in a field, in the form's own names: words by their names, dates as ISO has them.
ordered_json value_json(const schema::FieldShape& field, const ledger::Value& value) {
  if (!value.usable()) return nullptr;
  if (const auto* text = value.text()) return *text;
  if (const auto* number = value.number()) return *number;
  if (const auto* truth = value.boolean()) return *truth;
  if (const auto* date = value.date()) return format_iso(*date);
  if (const auto* month = value.month()) return format_iso(*month);
  if (const auto* word = value.word()) return field.vocabulary->words[word->index].name;
  if (const auto* list = value.list()) {
    ordered_json json = ordered_json::array();
    for (const auto& item : *list) json.push_back(value_json(*field.element, item));
    return json;
  }
  ordered_json json = ordered_json::object();
  if (const auto* map = value.map()) {
    for (const auto& slot : map->slots()) {
      const auto& inner = field.map->fields[slot.field];
      json[inner.name] = value_json(inner, slot.value);
    }
  }
  return json;
}

std::string_view truth_name(Truth truth) {
  return truth == Truth::yes ? "yes" : truth == Truth::no ? "no" : "perhaps";
}

std::string_view from_name(Term::From from) {
  switch (from) {
    case Term::From::rows: return "records";
    case Term::From::parts: return "parts";
    case Term::From::statistic: return "statistic";
    case Term::From::nothing: break;
  }
  return "nothing";
}

class Pages {
 public:
  Pages(const schema::Plan& plan, Language language) : plan_(plan), language_(language) {}

  ordered_json requirement(const schema::Requirement& requirement) const {
    ordered_json json{{"id", requirement.id},
                      {"title", requirement.title.in(language_)},
                      {"text", requirement.text.in(language_)},
                      {"clause", requirement.clause.number},
                      {"line", requirement.clause.line}};
    json["readings"] = ordered_json::array();
    for (const schema::Reading& reading : plan_.readings) {
      const auto& used = requirement.readings;
      if (std::find(used.begin(), used.end(), reading.id) == used.end()) continue;
      const auto& choice = reading.choices[reading.chosen];
      json["readings"].push_back({{"id", reading.id},
                                  {"question", reading.question.in(language_)},
                                  {"choice", choice.id},
                                  {"text", choice.text.in(language_)}});
    }
    json["measure"] = ordered_json::array();
    for (const auto& line : schema::describe(plan_, requirement, language_)) {
      json["measure"].push_back({{"depth", line.depth}, {"text", line.text}});
    }
    return json;
  }

  ordered_json explanation(const assess::Explanation& one) const {
    ordered_json json = result_json(one.result, language_);
    json["judged_on"] = format_iso(one.day);
    json["arithmetic"] = working(one.work);
    json["records"] = ordered_json::array();
    for (const auto& record : report::told_records(one)) json["records"].push_back(told(record));
    return json;
  }

 private:
  ordered_json term(const Term& term) const {
    const auto* division = plan_.regions.find(term.name.en);
    ordered_json json{{"depth", term.depth},
                      {"name", (division != nullptr ? division->name : term.name).in(language_)}};
    if (term.over) {
      json["over"] = range_json(*term.over);
      json["over_from"] = from_name(term.over_from);
    }
    if (term.under) {
      json["under"] = range_json(*term.under);
      json["under_from"] = from_name(term.under_from);
    }
    if (term.weight) json["weight"] = *term.weight;
    if (term.good) json["good"] = truth_name(*term.good);
    return json;
  }

  ordered_json working(const assess::Working& work) const {
    ordered_json json = ordered_json::object();
    if (!work.name.empty()) json["name"] = work.name.in(language_);
    if (work.good) {
      json["good"] = truth_name(*work.good);
      json["open"] = work.open;
    }
    if (work.failed != nullptr) {
      json["condition"] = schema::describe(plan_, *work.failed, language_);
    }
    json["terms"] = ordered_json::array();
    for (const Term& one : work.terms) json["terms"].push_back(term(one));
    json["inner"] = ordered_json::array();
    for (const auto& inner : work.inner) json["inner"].push_back(working(inner));
    return json;
  }

  ordered_json told(const report::ToldRecord& record) const {
    ordered_json json{{"file", record.file},
                      {"line", record.line},
                      {"path", record.path},
                      {"counted", truth_name(record.what.counted)}};
    if (record.counted()) {
      json["for"] = ordered_json::array();
      for (const Words& name : record.counts_for) json["for"].push_back(name.in(language_));
      if (record.what.adds) json["adds"] = range_json(*record.what.adds);
    } else {
      json["reason"] = report::reason_name(record.what.why);
      json["text"] = report::reason_text(record.what, plan_, language_);
    }
    json["fields"] = ordered_json::object();
    for (const auto& field : report::told_fields(record, plan_, language_)) {
      json["fields"][field.name] = value_json(*field.shape, *field.data);
    }
    return json;
  }

  const schema::Plan& plan_;
  Language language_;
};

}  // namespace

void why_json(const WhyPage& page, const Options& options, const Sink& sink) {
  const schema::Plan& plan = *page.assessment.plan;
  const Pages pages(plan, options.language);
  JsonStream stream(sink);
  write_head(stream, "sipub/why/1", plan, options);
  stream.member("as_of", format_iso(page.assessment.as_of));
  stream.member("readings", readings_json(plan));
  stream.member("requirement", pages.requirement(*page.explanations.front().result.requirement));
  stream.begin_array("explanations");
  for (const auto& one : page.explanations) stream.element(pages.explanation(one));
  stream.end_array();
  stream.end();
}

}  // namespace sipub::render
