#pragma once

#include <functional>
#include <optional>

#include "base/language.h"
#include "check/rule.h"

namespace sipub::check {

/// A value that names another record of the same org.
struct Reference {
  const ledger::Record* record;
  const schema::FieldShape* field;  ///< that has the label
  const ledger::Value* value;
  std::size_t section;           ///< where the name should be found
  const ledger::Record* target;  ///< null: no record of this ledger has that id
};

/// Calls `see` for every usable reference of the ledger, in the order of its sections.
void each_reference(const Subject& subject, const std::function<void(const Reference&)>& see);

/// Whether an id of a section may be hidden by a fault: the section can't be read, a record has no
/// sound id, or two have the same.
bool ids_unclear(const ledger::Ledger& ledger, std::size_t section,
                 const schema::SectionShape& shape);

/// The days between which a state holds; none where they aren't known or it has no such limit.
struct Life {
  std::optional<Date> from;
  std::optional<Date> to;
};

Life life_of(const ledger::Record& record, const schema::Shape& shape);
/// `from 2014-09-15`, `2014-09-15 to 2014-10-31`.
Words words_of(const Life& life);

}  // namespace sipub::check
