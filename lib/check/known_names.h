#pragma once

#include <string_view>

#include "base/language.h"
#include "ledger/ledger.h"
#include "schema/shape.h"

namespace sipub::check {

/// The names that may stand where a ledger has an unknown one, or no names at all: ` (name, opened,
/// closed and 9 others)`. Those most like what was written come first, then those that have to be
/// there. Nothing where the place isn't known, or a near name is told already.
Words known_names(const schema::Shape& shape, const ledger::Flaw& flaw);

}  // namespace sipub::check
