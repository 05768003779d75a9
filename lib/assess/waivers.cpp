#include "assess/waivers.h"

#include <algorithm>

#include "ledger/record_dates.h"

namespace sipub::assess {
namespace {

using schema::FieldShape;

/// Where a section says which requirement is waived, and why.
struct Place {
  std::size_t section = 0;
  std::size_t requirement = 0;
  std::size_t reason = 0;
};

std::vector<Place> places(const schema::Shape& shape) {
  std::vector<Place> found;
  for (std::size_t section = 0; section < shape.sections.size(); ++section) {
    const auto& fields = shape.sections[section].record.fields;
    const auto requirement =
        std::ranges::find(fields, FieldShape::Names::requirement, &FieldShape::names);
    const auto reason = std::ranges::find_if(fields, [](const FieldShape& field) {
      return field.required && field.type == schema::FieldType::text;
    });
    if (requirement == fields.end() || reason == fields.end()) continue;
    found.push_back({section, static_cast<std::size_t>(requirement - fields.begin()),
                     static_cast<std::size_t>(reason - fields.begin())});
  }
  return found;
}

}  // namespace

std::string waiver_of(std::string_view requirement, const std::vector<const Source*>& sources,
                      const World& world) {
  const schema::Shape& shape = world.plan().shape;
  for (const Place& place : places(shape)) {
    for (const Source* source : sources) {
      if (source->history == nullptr) continue;
      for (const ledger::Entry& entry : source->history->entries(place.section)) {
        const ledger::Record& record = *entry.on(world.as_of()).record;
        const std::string_view* named = record.at(place.requirement).text();
        const std::string_view* reason = record.at(place.reason).text();
        if (record.is_void || named == nullptr || *named != requirement || reason == nullptr)
          continue;
        if (ledger::holds_on(record, shape.sections[place.section], world.as_of()))
          return std::string(*reason);
      }
    }
  }
  return {};
}

}  // namespace sipub::assess
