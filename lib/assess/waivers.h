#pragma once

#include <vector>

#include "assess/assessment.h"
#include "ledger/waiver.h"

namespace sipub::assess {

/// Puts the reason of a waiver beside every result that it excuses on the as-of date (D22): of its
/// requirement, and where it names an org, of that org or of its division as a whole. Nothing else
/// of a result changes. The first one that fits counts. Waivers are those of a file that whoever
/// runs the assessment keeps: no office excuses itself. Gives those in force that excuse nothing
/// although their requirement was judged for the org's division, or for anybody.
std::vector<const ledger::Waiver*> waive(Assessment& assessment,
                                         const std::vector<ledger::Waiver>& waivers);

}  // namespace sipub::assess
