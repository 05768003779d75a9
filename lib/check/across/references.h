#pragma once

#include <functional>
#include <span>

#include "check/across/store.h"

namespace sipub::check {

/// The records of one id, in the ledgers of several years.
using Identities = std::span<const Identity>;

/// Calls `see(reference, targets)` for every reference that its own ledger doesn't answer, with
/// what other ledgers of the same org have under that id. References into sections where an id may
/// be hidden by a fault are left out.
void each_loose_reference(
    const AcrossStore& store,
    const std::function<void(const LooseReference& reference, const Identities& targets)>& see);

}  // namespace sipub::check
