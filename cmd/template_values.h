#pragma once

#include <string>

#include "schema/plan.h"

namespace YAML {
class Emitter;
}

namespace sipub::cmd {

/// Values for the examples of a ledger's template.
struct ExampleValues {
  const schema::Shape& shape;
  Language language;
  Date day;              ///< for dates and months
  std::string division;  ///< code
  std::string org;       ///< id
};

/// Whether a record has to have this field, or is dated or named by it.
bool is_needed(const schema::SectionShape& section, const schema::FieldShape& field);

/// A value that could stand in this field.
void emit_example(YAML::Emitter& out, const schema::FieldShape& field, const ExampleValues& values);

/// A text as YAML writes it, in quotes where it needs them.
std::string yaml_scalar(const std::string& text);

}  // namespace sipub::cmd
