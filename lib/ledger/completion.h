#pragma once

#include <string_view>

#include "ledger/map_builder.h"
#include "schema/calendar.h"
#include "schema/shape.h"

namespace sipub::ledger {

/// Stands for everything in a list of texts, whatever word for it the ledger has.
inline constexpr std::string_view kAllWord = "all";

/// Puts what nobody wrote into a map: defaults, and what follows from other fields. Leaves alone
/// what was given. What follows from a faulty or missing value stays absent, and so does a number
/// or date past what can be counted or dated.
/// `arena` keeps lists.
void complete(MapBuilder& map, const schema::MapShape& shape, const schema::Calendar& calendar,
              Arena& arena);

/// Every word of the vocabulary of a list's items; for items that have none, `all` itself.
List everything(const schema::FieldShape& element, Value::State state, Span span, Arena& arena);

}  // namespace sipub::ledger
