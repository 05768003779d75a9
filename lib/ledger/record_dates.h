#pragma once

#include <optional>

#include "ledger/record.h"
#include "schema/shape.h"

namespace sipub::ledger {

/// The first day that the record is about: of a state the one from which it holds, of a snapshot or
/// act its own or the first of its period or month. Nothing where none is given or it is faulty.
std::optional<Date> first_day(const Record& record, const schema::SectionShape& shape);
/// The last one: of a state that on which it ends, of a snapshot or act the one that dates it (a
/// month's last day, a period's last day, the last of repeated acts).
std::optional<Date> last_day(const Record& record, const schema::SectionShape& shape);

/// The day from which there is such a record to speak of: the first one of states and repeated
/// acts, the one that dates it for the others. Nothing where it always was or isn't known.
std::optional<Date> exists_from(const Record& record, const schema::SectionShape& shape);

/// Whether a state holds on `day`: its first day is not after it, its last not before it. True for
/// sections that are no states.
bool holds_on(const Record& record, const schema::SectionShape& shape, Date day);

}  // namespace sipub::ledger
