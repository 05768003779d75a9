#pragma once

#include "check/across/store.h"
#include "check/rule.h"

namespace sipub::check {

/// What has to be kept of one ledger for rules with these needs. It has its document.
AcrossStore gather(const Subject& subject, const AcrossNeeds& needs);

}  // namespace sipub::check
