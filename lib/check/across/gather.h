#pragma once

#include "check/across/store.h"
#include "check/rule.h"

namespace sipub::check {

/// What has to be kept of one ledger. It has its document.
AcrossStore gather(const Subject& subject);

}  // namespace sipub::check
