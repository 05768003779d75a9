#pragma once

#include <functional>

#include "check/rule.h"

namespace sipub::check {

/// Calls `see` for every usable text of the ledger that names something of this kind.
void each_name(
    const Subject& subject, schema::FieldShape::Names kind,
    const std::function<void(const ledger::Record& record, const ledger::Value& value)>& see);

}  // namespace sipub::check
