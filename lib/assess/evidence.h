#pragma once

#include <vector>

#include "assess/assessment.h"

namespace sipub::assess {

/// Evidence in the order of the files and of the text in them, each record once.
struct Settled {
  std::vector<EvidencePlace> places;
  std::size_t left_out = 0;  ///< beyond the limit
};
Settled settle(const std::vector<Evidence>& evidence, std::size_t limit);

}  // namespace sipub::assess
