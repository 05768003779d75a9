#include "ledger/waiver.h"

#include <algorithm>

#include "ledger/record_dates.h"

namespace sipub::ledger {

namespace {

using schema::FieldShape;
using schema::SectionShape;

using Field = std::optional<std::size_t>;

Field find_field(const SectionShape& shape, auto&& fits) {
  const auto& fields = shape.record.fields;
  const auto found = std::find_if(fields.begin(), fields.end(), fits);
  if (found == fields.end()) return {};
  return static_cast<std::size_t>(found - fields.begin());
}

Field naming(const SectionShape& shape, FieldShape::Names names) {
  return find_field(shape, [&](const FieldShape& field) { return field.names == names; });
}

/// The first field of type org that takes a body outside the register, too, or takes none.
Field of_orgs(const SectionShape& shape, bool or_text) {
  return find_field(shape, [&](const FieldShape& field) {
    return field.type == schema::FieldType::org && field.or_text == or_text;
  });
}

std::string text_at(const Record& record, Field field) {
  if (!field) return {};
  const Value& value = record.at(*field);
  return value.usable() && value.text() ? std::string(*value.text()) : std::string();
}

/// Where a section says what is waived.
struct WaiverFields {
  Field requirement;
  Field code;
  Field record;
  Field org;
  Field reason;
  Field approved_by;

  explicit WaiverFields(const SectionShape& shape)
      : requirement(naming(shape, FieldShape::Names::requirement)),
        code(naming(shape, FieldShape::Names::code)),
        record(naming(shape, FieldShape::Names::record)),
        org(of_orgs(shape, false)),
        reason(find_field(shape,
                          [](const FieldShape& field) {
                            return field.type == schema::FieldType::text && field.required &&
                                   field.names == FieldShape::Names::nothing;
                          })),
        approved_by(of_orgs(shape, true)) {}
};

}  // namespace

std::vector<Waiver> waivers_of(const Ledger& ledger, const schema::Plan& plan) {
  std::vector<Waiver> waivers;
  for (std::size_t i = 0; i < ledger.sections.size(); ++i) {
    const SectionShape& shape = plan.shape.sections[i];
    if (ledger.sections[i].records.empty() || shape.type != schema::SectionType::state) continue;
    const WaiverFields fields(shape);
    if (!fields.requirement && !fields.code) continue;
    for (const Record& record : ledger.sections[i].records) {
      waivers.push_back({.requirement = text_at(record, fields.requirement),
                         .code = text_at(record, fields.code),
                         .record = text_at(record, fields.record),
                         .org = text_at(record, fields.org),
                         .reason = text_at(record, fields.reason),
                         .first = first_day(record, shape),
                         .last = record.is_void ? std::nullopt : last_day(record, shape),
                         .approved_by = text_at(record, fields.approved_by),
                         .file = ledger.file,
                         .place = record.begin,
                         .span = record.span});
    }
  }
  return waivers;
}

}  // namespace sipub::ledger
