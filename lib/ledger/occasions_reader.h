#pragma once

#include <optional>

#include "base/arena.h"
#include "ledger/flaw_log.h"
#include "ledger/met_keys.h"
#include "ledger/occasions.h"
#include "schema/shape.h"

namespace sipub::ledger {

/// On which days an act happened, from its date fields. Nothing, with one flaw, where they don't
/// say so soundly; without one where a date is faulty by itself or was meant by an unknown key.
/// `arena` keeps the days that are left out.
std::optional<Occasions> read_occasions(const Map& map, const schema::SectionShape& shape,
                                        const MetKeys& met, FlawLog& log, Arena& arena);

}  // namespace sipub::ledger
