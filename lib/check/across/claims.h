#pragma once

#include <functional>

#include "check/across/store.h"

namespace sipub::check {

/// Calls `see(claim, first)` for every claim of a value that another org claims before it (by
/// file), where neither names the other nor both the same third.
void each_clash(const AcrossStore& store,
                const std::function<void(const Claim& claim, const Claim& first)>& see);

/// Calls `see(later, earlier)` for every id whose fixed fields differ from those of the year before
/// that has it.
void each_change(const AcrossStore& store,
                 const std::function<void(const Identity& later, const Identity& earlier)>& see);

}  // namespace sipub::check
