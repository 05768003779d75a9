#pragma once

#include <vector>

#include "assess/evaluation.h"

namespace sipub::assess {

/// Evidence in the order of the files and of the text in them, each record once.
struct Settled {
  std::vector<EvidencePlace> places;
  std::size_t left_out = 0;  ///< beyond the limit
};
Settled settle(const std::vector<Evidence>& evidence, std::size_t limit);

/// Whether anybody reads that the record stands behind a figure; of what others provide it is told.
bool is_evidence(const ledger::Record& record, const Context& context);

}  // namespace sipub::assess
