#pragma once

#include "assess/reach.h"
#include "assess/world.h"
#include "ledger/keep.h"

namespace sipub::assess {

/// The fields without which not everything that `own` names can be read, and of what an org may
/// provide for others (decision D15) not everything that `any` names.
ledger::Needed needed_for(const Reach& own, const Reach& any, const schema::Shape& shape);

/// Lets go of all of the ledgers but what is needed_for `own` and `any`. Acts and snapshots that no
/// selection of `own` can ever take are let go too. `world`: of no ledgers.
void reduce(std::vector<ledger::Ledger>& ledgers, const Reach& own, const Reach& any,
            const World& world);

}  // namespace sipub::assess
