#pragma once

#include <cstddef>
#include <functional>
#include <span>

#include "base/diagnostic.h"
#include "check/across/findings.h"
#include "ledger/ledger.h"
#include "schema/shape.h"

namespace sipub::check {

/// Calls `see(index, shown)` for each place, in their order, with what a ledger's text says of it:
/// span, positions, path, record, excerpt, and the arguments `field` and `text` where they are
/// known. All else of `shown` is left for the finding. `places` are sorted by begin, of two that
/// begin alike the longer one first. Needs the ledger's document.
void show_places(const schema::Shape& shape, const ledger::Ledger& ledger,
                 std::span<const AcrossPlace> places,
                 const std::function<void(std::size_t index, Diagnostic&& shown)>& see);

}  // namespace sipub::check
