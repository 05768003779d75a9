#pragma once

#include <vector>

#include "schema/map_reader.h"

namespace sipub::schema {

/// A section's key `delegates`: whose ledger speaks of its records as well. Answers the ways under
/// `agree`, for read_agreeing once the record is whole; they are none where the key is missing.
std::vector<source::Node> read_delegates(Fields& fields, MapReader& record, SectionShape& section);

/// The way to a value, names joined by dots, which goes through maps of the section's record.
void read_agreeing(SchemaReader& reader, source::Node way, SectionShape& section);

}  // namespace sipub::schema
