#include "render/assessment.h"
#include "render/csv.h"
#include "report/ledger_cells.h"
#include "report/names.h"

namespace sipub::render {
namespace {

/// `label: value; label: value` of what was written in a record.
std::string fields_of(const ledger::Record& record, const schema::Plan& plan, Language language) {
  const bool english = language == Language::en;
  const auto& shape = plan.shape.sections[record.section].record;
  std::string all;
  for (const ledger::Slot& slot : record.fields.slots()) {
    if (slot.value.state != ledger::Value::State::given) continue;
    const schema::FieldShape& field = shape.fields[slot.field];
    const std::string text = report::ledger_text(field, slot.value, plan.regions, language);
    if (text.empty()) continue;
    if (!all.empty()) all += english ? "; " : "；";
    all += field.label.in(language) + (english ? ": " : "：") + text;
  }
  return all;
}

std::string id_of(const ledger::Record& record, const schema::Plan& plan) {
  const auto& id = plan.shape.sections[record.section].id;
  const std::string_view* text = id ? record.at(*id).text() : nullptr;
  return text == nullptr ? std::string() : std::string(*text);
}

}  // namespace

void records_csv(const assess::Assessment& assessment, const Options& options, const Sink& sink) {
  const schema::Plan& plan = *assessment.plan;
  if (options.byte_order_mark) sink("\xEF\xBB\xBF");
  write_csv_line({"requirement", "owner", "owner_name", "binding", "status", "org", "file", "line",
                  "path", "section", "id", "area", "record"},
                 sink);
  for (const assess::Result& result : assessment.results) {
    for (const assess::EvidencePlace& evidence : result.evidence) {
      const ledger::Record& record = evidence.record();
      write_csv_line({csv_field(result.requirement->id), csv_field(report::owner_id(result)),
                      csv_field(report::owner_name(plan, result, options.language)),
                      result.binding ? "true" : "false", std::string(assess::name(result.status)),
                      csv_field(evidence.ledger->org.id()), csv_field(evidence.ledger->file),
                      std::to_string(evidence.begin.line), csv_field(evidence.path()),
                      csv_field(plan.shape.sections[record.section].name),
                      csv_field(id_of(record, plan)), csv_field(std::string(record.area)),
                      csv_field(fields_of(record, plan, options.language))},
                     sink);
    }
  }
}

}  // namespace sipub::render
