#pragma once

#include "assess/reach.h"
#include "assess/world.h"

namespace sipub::assess {

/// Lets go of all of a ledger but what is needed so that everything that `own` names can still be
/// read, and of what an org may provide for others (decision D15) everything that `any` names.
/// Acts and snapshots that no selection of `own` can ever take are let go too. `world`: of no
/// ledgers.
void reduce(ledger::Ledger& ledger, const Reach& own, const Reach& any, const World& world);

}  // namespace sipub::assess
