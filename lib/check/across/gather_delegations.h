#pragma once

#include <string>

#include "check/across/store.h"
#include "check/rule.h"

namespace sipub::check {

/// Keeps which of a ledger's records another org provides, and what others may leave to this one.
/// `line` = the ledger's org (KeptLedger::line).
void gather_delegations(const Subject& subject, const std::string& line, AcrossStore& store);

}  // namespace sipub::check
