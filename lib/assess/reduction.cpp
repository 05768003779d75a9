#include "assess/reduction.h"

#include <algorithm>
#include <optional>

#include "assess/condition.h"
#include "assess/timeless.h"
#include "ledger/record_dates.h"
#include "schema/field_path.h"

namespace sipub::assess {
namespace {

/// Whether the field names what an org may have another one provide.
bool refers_to_provided(const schema::FieldShape& field, const schema::Shape& shape) {
  if (field.type != schema::FieldType::reference) return false;
  const auto other = shape.find_section(field.section);
  return other && shape.sections[*other].delegate_by;
}

/// What a section's records are dated and provided by, and what must not change.
void add_common(std::vector<bool>& fields, const schema::SectionShape& section,
                const schema::Shape& shape) {
  for (const auto& field :
       {section.holds_from, section.holds_to, section.delegate_by, section.delegate_match})
    if (field) fields[*field] = true;
  // When an act happened was worked out when it was read.
  for (const auto& field : {section.on, section.begins})
    if (field && !section.occasions) fields[*field] = true;
  for (std::size_t i = 0; i < fields.size(); ++i)
    if (section.record.fields[i].fixed || refers_to_provided(section.record.fields[i], shape))
      fields[i] = true;
}

/// What computed fields are computed from, over again when several years are put together.
void add_inputs(std::vector<bool>& fields, const schema::SectionShape& section) {
  for (bool more = true; more;) {
    more = false;
    const auto add = [&](std::size_t input) {
      more = more || !fields[input];
      fields[input] = true;
    };
    for (std::size_t i = 0; i < fields.size(); ++i) {
      if (!fields[i]) continue;
      if (const auto& by = section.record.fields[i].default_by_word) add(by->field);
      const auto& from = section.record.fields[i].default_from;
      if (!from) continue;
      for (const std::size_t input : from->fields) add(input);
      if (from->kind == schema::Derivation::Kind::working_days) add(from->days);
    }
  }
}

/// Whether others may read their own records there: what an org provides, and states that refer to
/// it.
bool is_provided(const schema::SectionShape& section, const schema::Shape& shape) {
  if (section.delegate_by) return true;
  return std::ranges::any_of(section.record.fields, [&](const schema::FieldShape& field) {
    return refers_to_provided(field, shape);
  });
}

/// What a record says of itself by words, numbers and truths: what divisions are called changes.
bool is_decided_at_once(const schema::Condition& condition) {
  if (!is_timeless(condition) || condition.test == schema::Condition::Test::some) return false;
  switch (schema::value_shape(condition.path).type) {
    case schema::FieldType::word:
    case schema::FieldType::boolean:
    case schema::FieldType::number: return true;
    default: return false;
  }
}

/// Whether a selection may take the record.
bool may_take(const schema::Selection& selection, const ledger::Record& record,
              const Context& context) {
  const Item item{.record = &record};
  return std::ranges::none_of(selection.where, [&](const schema::Condition& condition) {
    return is_decided_at_once(condition) && holds(condition, item, context) == Truth::no;
  });
}

/// Drops the records that no selection takes, but for one: that there were any is known still, from
/// the first of their days on.
void drop_records(std::vector<ledger::Record>& records, const schema::SectionShape& section,
                  const std::vector<const schema::Selection*>& selections, const Context& context) {
  if (records.empty()) return;
  const auto first = std::ranges::min_element(records, {}, [&](const ledger::Record& record) {
    return ledger::exists_from(record, section).value_or(Date::min());
  });
  const std::size_t kept = first->ordinal;
  std::erase_if(records, [&](const ledger::Record& record) {
    return record.ordinal != kept &&
           std::ranges::none_of(selections, [&](const schema::Selection* selection) {
             return may_take(*selection, record, context);
           });
  });
}

}  // namespace

ledger::Needed needed_for(const Reach& own, const Reach& any, const schema::Shape& shape) {
  ledger::Needed needed;
  needed.fields.resize(shape.sections.size());
  for (std::size_t index = 0; index < shape.sections.size(); ++index) {
    const schema::SectionShape& section = shape.sections[index];
    const bool provided = is_provided(section, shape) && section.type == schema::SectionType::state;
    const Reach& reach = provided ? any : own;
    if (!reach.sections().contains(index)) continue;
    std::vector<bool>& fields = needed.fields[index];
    fields.resize(section.record.fields.size());
    for (std::size_t i = 0; i < fields.size(); ++i)
      fields[i] = reach.fields().contains(&section.record.fields[i]);
    add_common(fields, section, shape);
    if (section.id && (section.type == schema::SectionType::state || reach.is_named(index)))
      fields[*section.id] = true;
    add_inputs(fields, section);
  }
  return needed;
}

void reduce(std::vector<ledger::Ledger>& ledgers, const Reach& own, const Reach& any,
            const World& world) {
  const schema::Shape& shape = world.plan().shape;
  const Context context{world, world.plan().requirements.front()};
  for (const std::size_t index : own.sections()) {
    const schema::SectionShape& section = shape.sections[index];
    if (section.type == schema::SectionType::state || own.is_read_besides(index)) continue;
    std::vector<const schema::Selection*> selections;
    for (const schema::Selection* selection : own.selections())
      if (selection->section == index) selections.push_back(selection);
    for (ledger::Ledger& ledger : ledgers)
      drop_records(ledger.sections[index].records, section, selections, context);
  }
  const ledger::Needed needed = needed_for(own, any, shape);
  for (ledger::Ledger& ledger : ledgers) keep_only(ledger, needed, ledger::Kept::to_the_end);
}

}  // namespace sipub::assess
