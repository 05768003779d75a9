#pragma once

#include "ledger/flaw_log.h"
#include "ledger/met_keys.h"
#include "schema/shape.h"

namespace sipub::ledger {

/// Tests the conditions between the fields of a map, and tells each that is broken. What is faulty,
/// or was meant by an unknown key, breaks none: its own fault has been told. A late date is no
/// fault of form; it is left to those who judge records.
void test_conditions(const Map& map, const schema::MapShape& shape, const MetKeys& met,
                     FlawLog& log);

/// Tells that of two dates of a map the one that should come later comes earlier.
void test_order(const Map& map, const schema::MapShape& shape, std::size_t later,
                std::size_t earlier, FlawLog& log);

}  // namespace sipub::ledger
