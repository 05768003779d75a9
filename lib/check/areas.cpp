#include "check/areas.h"

#include <algorithm>
#include <cctype>
#include <vector>

namespace sipub::check {
namespace {

std::vector<std::size_t> place_fields(const schema::MapShape& shape) {
  std::vector<std::size_t> fields;
  for (std::size_t i = 0; i < shape.fields.size(); ++i) {
    const schema::FieldType type = shape.fields[i].type;
    if (type == schema::FieldType::division || type == schema::FieldType::area) fields.push_back(i);
  }
  return fields;
}

}  // namespace

void each_place(const Subject& subject, const std::function<void(const NamedPlace&)>& see) {
  for (const ledger::Section& section : subject.ledger.sections) {
    if (section.records.empty()) continue;
    const schema::SectionShape& shape =
        subject.plan.shape.sections[section.records.front().section];
    const std::vector<std::size_t> fields = place_fields(shape.record);
    for (const ledger::Record& record : section.records) {
      for (const std::size_t index : fields) {
        const ledger::Value& value = record.at(index);
        if (value.text() == nullptr || value.state != ledger::Value::State::given) continue;
        const schema::FieldShape& field = shape.record.fields[index];
        see({.record = &record,
             .field = &field,
             .value = &value,
             .is_division = field.type == schema::FieldType::division});
      }
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
