#pragma once

#include "assess/reach.h"
#include "ledger/ledger.h"

namespace sipub::assess {

/// What has to be kept of ledgers so that all that `own` names can still be read, and of what an
/// org may provide for others (decision D15) all that `any` names.
ledger::Needed needed_for(const Reach& own, const Reach& any, const schema::Shape& shape);

}  // namespace sipub::assess
