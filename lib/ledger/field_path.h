#pragma once

#include <vector>

#include "ledger/reference.h"
#include "schema/measure.h"

namespace sipub::ledger {

/// What stands at the end of a path.
struct Found {
  /// Usable values, in the order of the text: one for a path through maps alone, any number where
  /// it runs through lists, none where nothing was written. A list at the end is one value.
  std::vector<const Value*> values;
  /// Whether there may be others: a value on the way is faulty, or a record can't be told
  /// (reference.h).
  bool open = false;
};

/// Follows a path from a place through maps, elements of lists (any element will do) and
/// references. A field that a whole record of `from`, or one referred to, doesn't have is read in
/// the record of the org that provides it (delegate_of). The values belong to the ledgers and the
/// histories. `day`: as the ledgers have it for that day. Requires a path that is not empty and was
/// resolved for the place's shape.
Found find_values(const Place& from, const schema::FieldPath& path, const Histories& histories,
                  Date day);

}  // namespace sipub::ledger
