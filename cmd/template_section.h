#pragma once

#include <set>
#include <string>
#include <vector>

#include "cmd/template_values.h"
#include "schema/plan.h"

namespace sipub::cmd {

/// The names of fields that records of every section may have and that none of them needs.
std::set<std::string> common_fields(const schema::Shape& shape);

/// A section of a ledger's template as YAML text: what stands in it as comments, then one blank
/// record. `served` = the requirements that read the section; `left_out` = fields told elsewhere.
std::string section_template(const schema::SectionShape& section,
                             const std::vector<const schema::Requirement*>& served,
                             const std::set<std::string>& left_out, const ExampleValues& values);

/// Comment lines for one field and what is in it, `depth` levels deep.
std::string field_comment(const schema::FieldShape& field, bool needed, std::size_t depth,
                          Language language);

}  // namespace sipub::cmd
