#pragma once

#include "ledger/ledger.h"
#include "ledger/typing.h"

namespace sipub::ledger {

/// Reads the header, wherever its keys stand among the sections, into the ledger. Whether it can be
/// used: its format, plan, year and org are there and sound, and no key stands twice.
bool read_header(source::Node root, const schema::Plan& plan, Typing& typing, FlawLog& log,
                 Ledger& ledger);

/// A ledger of which nothing but the header is read, as far as it stands in the text: enough to
/// know whose it is.
Ledger header_of(source::Parsed parsed, const schema::Plan& plan);

}  // namespace sipub::ledger
