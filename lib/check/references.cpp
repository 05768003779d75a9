#include "check/references.h"

#include <algorithm>

#include <string_view>
#include <unordered_map>
#include <vector>

#include "check/fields.h"
#include "ledger/record_dates.h"

namespace sipub::check {
namespace {

using Ids = std::unordered_map<std::string_view, const ledger::Record*>;

Ids ids_of(const ledger::Section& section, const schema::SectionShape& shape) {
  Ids ids;
  if (!shape.id) return ids;
  ids.reserve(section.records.size());
  for (const ledger::Record& record : section.records) {
    const ledger::Value& id = record.at(*shape.id);
    if (id.usable() && id.text() != nullptr) ids.try_emplace(*id.text(), &record);
  }
  return ids;
}

bool is_reference(const schema::FieldShape& field) {
  return field.type == schema::FieldType::reference;
}

}  // namespace

void each_reference(const Subject& subject, const std::function<void(const Reference&)>& see) {
  const schema::Shape& shape = subject.plan.shape;
  std::vector<std::optional<Ids>> ids(shape.sections.size());
  // Mostly one reference is of the same field as the one before it.
  const schema::FieldShape* last_field = nullptr;
  std::optional<std::size_t> target;
  for (const ledger::Section& section : subject.ledger.sections) {
    if (section.records.empty()) continue;
    const schema::MapShape& map = shape.sections[section.records.front().section].record;
    if (!any_field(map, is_reference)) continue;
    for (const ledger::Record& record : section.records) {
      each_value(map, record.fields,
                 [&](const schema::FieldShape& field, const schema::FieldShape& named,
                     const ledger::Value& value) {
                   if (!is_reference(field) || value.text() == nullptr) return;
                   if (&field != last_field) {
                     last_field = &field;
                     target = shape.find_section(field.section);
                   }
                   if (!target) return;
                   if (!ids[*target]) {
                     ids[*target] =
                         ids_of(subject.ledger.sections[*target], shape.sections[*target]);
                   }
                   const auto found = ids[*target]->find(*value.text());
                   see({.record = &record,
                        .field = &named,
                        .value = &value,
                        .section = *target,
                        .target = found == ids[*target]->end() ? nullptr : found->second});
                 });
    }
  }
}

bool ids_unclear(const ledger::Ledger& ledger, std::size_t section,
                 const schema::SectionShape& shape) {
  const ledger::Section& own = ledger.sections[section];
  if (own.present ? !own.readable : !ledger.document->is_whole()) return true;
  if (!shape.id || own.records.empty()) return false;
  // Of two records with one id one may have been meant to have another.
  const Span records{own.records.front().span.begin, own.records.back().span.end};
  const bool has_duplicate =
      std::any_of(ledger.flaws.begin(), ledger.flaws.end(), [&](const ledger::Flaw& flaw) {
        return flaw.kind == ledger::Flaw::Kind::duplicate_id && records.begin <= flaw.span.begin &&
               flaw.span.end <= records.end;
      });
  return has_duplicate ||
         std::any_of(own.records.begin(), own.records.end(),
                     [&](const ledger::Record& record) { return !record.at(*shape.id).usable(); });
}

Life life_of(const ledger::Record& record, const schema::Shape& shape) {
  const schema::SectionShape& section = shape.sections[record.section];
  if (section.type != schema::SectionType::state) return {};
  return {ledger::first_day(record, section), ledger::last_day(record, section)};
}

Words words_of(const Life& life) {
  const std::string from = life.from ? format_iso(*life.from) : "";
  const std::string to = life.to ? format_iso(*life.to) : "";
  if (from.empty()) return {"到" + to, "到" + to, "to " + to};
  if (to.empty()) return {from + "起", from + "起", "from " + from};
  return {from + "至" + to, from + "至" + to, from + " to " + to};
}

}  // namespace sipub::check
