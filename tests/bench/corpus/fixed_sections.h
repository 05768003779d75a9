#pragma once

#include "bench/corpus/ledger_writer.h"
#include "bench/corpus/office.h"

namespace sipub::bench {

/// The sections that every ledger has, whatever its size: base figures, group, documents, channels,
/// halls and platforms, coverage, hotline, reports and money.
void write_fixed_sections(LedgerWriter& writer, const Office& office, Random& random);

}  // namespace sipub::bench
