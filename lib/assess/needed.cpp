#include "assess/needed.h"

#include <algorithm>
#include <optional>

namespace sipub::assess {
namespace {

/// What a section's records are told apart, dated and provided by.
void add_common(std::vector<bool>& fields, const schema::SectionShape& section) {
  for (const auto& field : {section.id, section.holds_from, section.holds_to, section.on,
                            section.begins, section.delegate_by, section.delegate_match})
    if (field) fields[*field] = true;
  for (std::size_t i = 0; i < fields.size(); ++i)
    if (section.record.fields[i].fixed) fields[i] = true;
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
      const auto& from = section.record.fields[i].default_from;
      if (!fields[i] || !from) continue;
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
    if (field.type != schema::FieldType::reference) return false;
    const auto other = shape.find_section(field.section);
    return other && shape.sections[*other].delegate_by;
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
    add_common(fields, section);
    add_inputs(fields, section);
  }
  return needed;
}

}  // namespace sipub::assess
