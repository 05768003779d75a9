#include "assess/reduction.h"

#include <doctest/doctest.h>

#include <string>

using namespace sipub;
using namespace sipub::assess;
using schema::FieldType;

namespace {

/// Two sections: `portals`, which an org may have another one provide, and `halls`, which name one.
/// Of a hall are known its portal, what it is, the limit that belongs to what it is, and a remark.
schema::Shape two_sections() {
  schema::Shape shape;
  const auto add = [](schema::SectionShape& section, const std::string& name, FieldType type) {
    section.record.fields.emplace_back();
    section.record.fields.back().name = name;
    section.record.fields.back().type = type;
  };
  schema::SectionShape& portals = shape.sections.emplace_back();
  portals.name = "portals";
  add(portals, "provider", FieldType::org);
  portals.delegate_by = 0;
  schema::SectionShape& halls = shape.sections.emplace_back();
  halls.name = "halls";
  add(halls, "portal", FieldType::reference);
  halls.record.fields[0].section = "portals";
  add(halls, "what", FieldType::word);
  add(halls, "limit", FieldType::number);
  halls.record.fields[2].default_by_word.emplace().field = 1;
  add(halls, "remark", FieldType::text);
  for (std::size_t i = 0; i < shape.sections.size(); ++i)
    shape.section_index.add(i, shape.sections[i].name, {});
  return shape;
}

}  // namespace

TEST_CASE("a field is kept with what it is computed from, and what an org has others provide") {
  const schema::Shape shape = two_sections();
  const auto reading = [&](std::size_t field) {
    schema::Measure measure;
    auto& count = measure.kind.emplace<schema::CountMeasure>();
    count.select.section = 1;
    schema::FieldPath& path = count.amount.paths.emplace_back();
    path.fields = {field};
    path.sections = {schema::FieldPath::kSameRecord};
    path.last = &shape.sections[1].record.fields[field];
    path.shapes = {path.last};
    Reach reach(shape);
    reach.add(measure, schema::Scope::org);
    return needed_for(reach, reach, shape);
  };
  // Whoever wrote no limit: what a hall is says which one applies.
  CHECK(reading(2).fields[1] == std::vector<bool>{true, true, true, false});
  // Whose halls these are is found by the portal, whatever else is asked.
  CHECK(reading(3).fields[1] == std::vector<bool>{true, false, false, true});
  CHECK(reading(3).fields[0].empty());
}
