#pragma once

#include <vector>

#include "assess/assessment.h"

namespace sipub::assess {

/// Puts evidence in the order of the files and of the text in them, each record once, as it stands
/// in its ledger. What is beyond `limit` is left out; returns how many.
std::size_t settle(std::vector<Evidence>& evidence, std::size_t limit);

}  // namespace sipub::assess
