#include <map>
#include <vector>

#include "render/assessment.h"
#include "render/csv.h"
#include "render/phrases.h"
#include "report/figures.h"
#include "report/names.h"

namespace sipub::render {
namespace {

using assess::Result;

class Rows {
 public:
  Rows(const AssessmentPage& page, Language language, const Sink& sink)
      : assessment_(page.assessment), language_(language), sink_(sink) {
    if (page.compared == nullptr) return;
    for (const report::Changed& one : page.compared->changes) changes_[one.result] = &one;
  }

  void write() {
    const std::vector<std::string> names = {"requirement", "title",           "stage",
                                            "owner",       "owner_name",      "division",
                                            "binding",     "status",          "part",
                                            "label",       "numerator",       "denominator",
                                            "lower",       "upper",           "unit",
                                            "target",      "part_status",     "due",
                                            "achieved_on", "reported",        "expected",
                                            "shortfall",   "same_as",         "waived",
                                            "notes",       "pace_asked",      "pace_needed_a_day",
                                            "pace_recent", "pace_reached_on", "sample_low",
                                            "sample_high", "readings",        "change",
                                            "before"};
    write_csv_line(names, sink_);
    for (const Result& result : assessment_.results) {
      if (result.parts.empty()) write_result(result, nullptr);
      for (const assess::PartResult& part : result.parts) write_result(result, &part);
    }
  }

 private:
  template <typename Number>
  static std::string number(const std::optional<Number>& value) {
    return value ? std::to_string(*value) : "";
  }
  static std::string date(const std::optional<Date>& value) {
    return value ? format_iso(*value) : "";
  }
  std::string words(const Words& words) const { return csv_field(words.in(language_)); }

  void write_result(const Result& result, const assess::PartResult* part) {
    const schema::Requirement& requirement = *result.requirement;
    std::string notes;
    for (const assess::Note& note : result.notes) {
      if (!notes.empty()) notes += language_ == Language::en ? "; " : "；";
      notes += note.text.in(language_);
    }
    std::vector<std::string> fields = {
        csv_field(requirement.id),
        words(requirement.title),
        csv_field(requirement.stage.empty() ? requirement.group : requirement.stage),
        csv_field(report::owner_id(result)),
        csv_field(report::owner_name(*assessment_.plan, result, language_)),
        csv_field(result.division->code),
        result.binding ? "true" : "false",
        std::string(assess::name(result.status))};
    if (part != nullptr) {
      const std::vector<std::string> figures = {csv_field(part->id),
                                                words(part->label),
                                                number(part->numerator),
                                                number(part->denominator),
                                                number(part->lower),
                                                number(part->upper),
                                                std::string(report::unit_name(part->unit)),
                                                csv_field(report::target_text(*part, language_)),
                                                std::string(assess::name(part->status))};
      fields.insert(fields.end(), figures.begin(), figures.end());
    } else {
      fields.resize(fields.size() + 9);
    }
    const std::vector<std::string> rest = {date(result.due),
                                           date(result.achieved_on),
                                           std::to_string(result.reported),
                                           std::to_string(result.expected),
                                           number(result.shortfall),
                                           csv_field(result.same_as),
                                           csv_field(result.waived),
                                           csv_field(notes)};
    fields.insert(fields.end(), rest.begin(), rest.end());
    add_course(fields, part);
    fields.push_back(csv_field(readings_));
    add_change(fields, result);
    write_csv_line(fields, sink_);
  }

  /// Pace, and what a sample is worth in per cent.
  static void add_course(std::vector<std::string>& fields, const assess::PartResult* part) {
    const bool has_pace = part != nullptr && part->pace;
    fields.push_back(has_pace ? std::to_string(part->pace->asked_today) : "");
    fields.push_back(has_pace ? std::to_string(part->pace->needed_a_day()) : "");
    fields.push_back(has_pace ? number(part->pace->recent) : "");
    fields.push_back(has_pace ? date(part->pace->reached_on) : "");
    const bool sampled = part != nullptr && part->sampling;
    const auto percent = [](std::int64_t per_mille) {
      return std::to_string(per_mille / 10) + '.' + std::to_string(per_mille % 10);
    };
    fields.push_back(sampled ? percent(part->sampling->low) : "");
    fields.push_back(sampled ? percent(part->sampling->high) : "");
  }

  /// What became of the result, and its status before; empty where nothing moved.
  void add_change(std::vector<std::string>& fields, const Result& result) const {
    const auto found = changes_.find(&result);
    const report::Changed* changed = found == changes_.end() ? nullptr : found->second;
    fields.emplace_back(changed == nullptr ? "" : report::name(changed->change));
    fields.emplace_back(changed == nullptr || !changed->before ? ""
                                                               : assess::name(*changed->before));
  }

  const assess::Assessment& assessment_;
  Language language_;
  const Sink& sink_;
  std::map<const Result*, const report::Changed*> changes_;
  std::string readings_ = chosen_readings(*assessment_.plan, assessment_.firm_surveys);
};

}  // namespace

void assessment_csv(const AssessmentPage& page, const Options& options, const Sink& sink) {
  if (options.byte_order_mark) sink("\xEF\xBB\xBF");
  Rows(page, options.language, sink).write();
}

}  // namespace sipub::render
