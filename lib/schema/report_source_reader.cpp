#include "schema/report_source_reader.h"

#include <algorithm>

#include "schema/map_reader.h"
#include "schema/plan_codes.h"

namespace sipub::schema {
namespace {

using source::Node;

/// Index of the requirement that a node names; nothing after a report.
std::optional<std::size_t> requirement_index(Node node, const PlanLookup& names) {
  const auto id = names.requirement(node);
  if (!id) return {};
  const auto& all = names.plan().requirements;
  const auto found = std::ranges::find(all, *id, &Requirement::id);
  return static_cast<std::size_t>(found - all.begin());
}

/// The field with a list of texts that a node names; nothing after a report.
std::optional<std::size_t> list_of_texts(Node node, const MapShape& record,
                                         const PlanLookup& names) {
  const auto field = field_named(names.reader(), record, node, {FieldType::list});
  if (!field) return {};
  const FieldShape& shape = record.fields[*field];
  if (shape.element && shape.element->type == FieldType::text) return field;
  names.reader().report(kDoesNotGoWith, node,
                        {{"what", std::string(node.text())}, {"with", std::string("report")}});
  return {};
}

}  // namespace

std::optional<ReportSource> read_report_source(Node node, const PlanLookup& names) {
  if (!node) return {};
  Fields fields(names.reader(), node);
  const Node requirement = fields.take("requirement", Need::required);
  const Node practices = fields.take("practices", Need::required);
  const Node difficulties = fields.take("difficulties", Need::required);
  fields.finish();
  const auto index = requirement_index(requirement, names);
  if (!index) return {};
  const MeasurePointer& measure = names.plan().requirements[*index].measure;
  const auto* cadence = measure ? std::get_if<CadenceMeasure>(&measure->kind) : nullptr;
  const bool sound = cadence != nullptr && cadence->select.source == Selection::Source::section;
  if (!sound) {
    names.reader().report(
        kDoesNotGoWith, requirement,
        {{"what", std::string(requirement.text())}, {"with", std::string("report")}});
    return {};
  }
  const MapShape& record = names.frame().shape.sections[cadence->select.section].record;
  const auto worked = list_of_texts(practices, record, names);
  const auto difficult = list_of_texts(difficulties, record, names);
  if (!worked || !difficult) return {};
  return ReportSource{*index, cadence->select.section, cadence->every, *worked, *difficult};
}

}  // namespace sipub::schema
