#pragma once

#include <string>
#include <vector>

#include "assess/evaluation.h"
#include "assess/notes.h"

namespace sipub::assess {

/// The names of places: of divisions as the regions have them, of others as ledgers call them.
std::vector<Words> place_names(const std::vector<std::string>& areas, const Context& context);

}  // namespace sipub::assess
