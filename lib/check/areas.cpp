#include "check/areas.h"

#include <algorithm>
#include <cctype>

#include "check/fields.h"

namespace sipub::check {
namespace {

bool is_place(const schema::FieldShape& field) {
  return field.type == schema::FieldType::division || field.type == schema::FieldType::area;
}

}  // namespace

void each_place(const Subject& subject, const std::function<void(const NamedPlace&)>& see) {
  for (const ledger::Section& section : subject.ledger.sections) {
    if (section.records.empty()) continue;
    const schema::SectionShape& shape =
        subject.plan.shape.sections[section.records.front().section];
    const schema::FieldShape* area = shape.area ? &shape.record.fields[*shape.area] : nullptr;
    for (const ledger::Record& record : section.records) {
      each_value(shape.record, record.fields,
                 [&](const schema::FieldShape& field, const schema::FieldShape& named,
                     const ledger::Value& value) {
                   if (!is_place(field) || value.text() == nullptr ||
                       value.state != ledger::Value::State::given) {
                     return;
                   }
                   see({.record = &record,
                        .field = &named,
                        .value = &value,
                        .is_division = field.type == schema::FieldType::division,
                        .is_area = &field == area});
                 });
    }
  }
}

Period year_of_ledger(const ledger::Ledger& ledger) {
  return {make_date(ledger.year, 1, 1), make_date(ledger.year, 12, 31)};
}

const schema::Division& final_division(const schema::Regions& regions,
                                       const schema::Division& division) {
  return regions.on(division, make_date(9999, 12, 31));
}

bool is_own(const Subject& subject, const schema::Division& division) {
  const schema::Regions& regions = subject.plan.regions;
  const schema::Division* own = regions.find(subject.ledger.org.division);
  return own != nullptr && &final_division(regions, *own) == &final_division(regions, division);
}

bool in_force_within(const schema::Division& division, const Period& days) {
  return (!division.from || *division.from <= days.last) &&
         (!division.to || days.first < *division.to);
}

const schema::Division* in_force_instead(const schema::Regions& regions,
                                         const schema::Division& division, Date day) {
  for (const schema::Division* other : regions.lineage(final_division(regions, division))) {
    if (other->code != division.code && other->in_force(day)) return other;
  }
  return nullptr;
}

Words code_hint(const schema::Division& division) {
  return {"（" + division.code + division.name.in(Language::zh_hans) + "）",
          "（" + division.code + division.name.in(Language::zh_hant) + "）",
          " (" + division.code + ", " + division.name.in(Language::en) + ")"};
}

bool looks_like_code(std::string_view text) {
  return text.size() >= 6 && std::all_of(text.begin(), text.end(),
                                         [](unsigned char c) { return std::isdigit(c) != 0; });
}

}  // namespace sipub::check
