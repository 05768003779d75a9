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
/// How long what is kept will be.
enum class Kept {
  shortly,    ///< memory is taken in large pieces
  to_the_end  ///< memory is taken as needed
};
/// Lets everything else go, the document too. Which sections there are stays known, and whether
/// records are void.
void keep_only(Ledger& ledger, const Needed& needed, Kept kept);

}  // namespace sipub::ledger
