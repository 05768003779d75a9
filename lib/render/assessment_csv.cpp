#include <vector>

#include "render/assessment.h"
#include "report/figures.h"
#include "report/names.h"

namespace sipub::render {
namespace {

using assess::Result;

/// A spreadsheet would compute a text that begins like this.
bool looks_like_formula(std::string_view text) {
  return !text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos;
}

std::string csv_field(const std::string& text) {
  const std::string safe = looks_like_formula(text) ? "'" + text : text;
  if (safe.find_first_of(",\"\r\n") == std::string::npos) return safe;
  std::string result = "\"";
  for (const char c : safe) result += c == '"' ? "\"\"" : std::string(1, c);
  return result + '"';
}

class Rows {
 public:
  Rows(const assess::Assessment& assessment, Language language, const Sink& sink)
      : assessment_(assessment), language_(language), sink_(sink) {}

  void write() {
    const std::vector<std::string> names = {
        "requirement", "title",   "stage",       "owner",     "owner_name",  "division", "binding",
        "status",      "part",    "label",       "numerator", "denominator", "lower",    "upper",
        "unit",        "target",  "part_status", "due",       "achieved_on", "reported", "expected",
        "shortfall",   "same_as", "waived",      "notes"};
    write_line(names);
    for (const Result& result : assessment_.results) {
      if (result.parts.empty()) write_result(result, nullptr);
      for (const assess::PartResult& part : result.parts) write_result(result, &part);
    }
  }

 private:
  /// Numbers are written bare: a minus sign of theirs is no formula.
  void write_line(const std::vector<std::string>& fields) {
    std::string line;
    for (const std::string& field : fields) {
      if (&field != &fields.front()) line += ',';
      line += field;
    }
    sink_(line + "\r\n");
  }

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
    write_line(fields);
  }

  const assess::Assessment& assessment_;
  Language language_;
  const Sink& sink_;
};

}  // namespace

void assessment_csv(const assess::Assessment& assessment, const Options& options,
                    const Sink& sink) {
  if (options.byte_order_mark) sink("\xEF\xBB\xBF");
  Rows(assessment, options.language, sink).write();
}

}  // namespace sipub::render
