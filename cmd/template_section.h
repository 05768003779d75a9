#pragma once

#include <string>
#include <vector>

#include "cmd/template_values.h"
#include "schema/plan.h"

namespace sipub::cmd {

/// The fields that records of most sections may have and none of these needs, such as a note; one
/// of each, in the order of the sections.
std::vector<const schema::FieldShape*> common_fields(const schema::Shape& shape);

/// What stands in a section, as comment lines: what it is for, its fields, an example. `served` =
/// the requirements that read the section; `told` = fields told elsewhere.
std::string section_comment(const schema::SectionShape& section,
                            const std::vector<const schema::Requirement*>& served,
                            const std::vector<const schema::FieldShape*>& told,
                            const ExampleValues& values);

/// The section with one record whose values are still to be written.
std::string blank_section(const schema::SectionShape& section,
                          const std::vector<const schema::FieldShape*>& told, Language language);

/// Comment lines for one field and what is in it, `depth` levels deep.
std::string field_comment(const schema::FieldShape& field, bool needed, std::size_t depth,
                          Language language);

}  // namespace sipub::cmd
