#pragma once

#include "ledger/ledger.h"
#include "ledger/typing.h"

namespace sipub::ledger {

/// Reads the header, wherever its keys stand among the sections, into the ledger. Whether it can be
/// used: its format, plan, year and org are there and sound, and no key stands twice.
bool read_header(source::Node root, const schema::Plan& plan, Typing& typing, FlawLog& log,
                 Ledger& ledger);

}  // namespace sipub::ledger
