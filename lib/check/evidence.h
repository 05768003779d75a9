#pragma once

#include <functional>

#include "check/rule.h"

namespace sipub::check {

enum class EvidenceState { found, missing, outside };

/// Calls `see(value, state)` for every value that names a file as evidence, where Options::evidence
/// asks for that; web addresses are left alone. A file counts where it lies in the ledger's own
/// folder or below; nothing elsewhere is looked at, not even to see whether it exists, and a
/// symbolic link that leads out of the folder leads outside. Where the ledger is no file (standard
/// input), nothing is called.
void each_evidence(const Subject& subject,
                   const std::function<void(const ledger::Value& value, EvidenceState state)>& see);

}  // namespace sipub::check
