#include "check/names.h"

#include "check/fields.h"

namespace sipub::check {

void each_name(
    const Subject& subject, schema::FieldShape::Names kind,
    const std::function<void(const ledger::Record& record, const ledger::Value& value)>& see) {
  const auto is_meant = [&](const schema::FieldShape& field) { return field.names == kind; };
  for (const ledger::Section& section : subject.ledger.sections) {
    if (section.records.empty()) continue;
    const schema::MapShape& shape =
        subject.plan.shape.sections[section.records.front().section].record;
    if (!any_field(shape, is_meant)) continue;
    for (const ledger::Record& record : section.records) {
      each_value(shape, record.fields,
                 [&](const schema::FieldShape& field, const schema::FieldShape&,
                     const ledger::Value& value) {
                   if (is_meant(field) && value.text() != nullptr) see(record, value);
                 });
    }
  }
}

}  // namespace sipub::check
