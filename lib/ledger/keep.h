#pragma once

#include <vector>

#include "ledger/ledger.h"

namespace sipub::ledger {

/// Lets the document go, and keeps what its values view.
void let_text_go(Ledger& ledger);

/// What is still needed of a ledger's records.
struct Needed {
  /// By section of the shape, then by field of its records; none: of the section no record.
  std::vector<std::vector<bool>> fields;
};
/// Lets everything else go, the document too. Which sections there are stays known, and whether
/// records are void.
void keep_only(Ledger& ledger, const Needed& needed);

}  // namespace sipub::ledger
