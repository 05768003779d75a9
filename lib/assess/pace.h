#pragma once

#include "assess/assessment.h"

namespace sipub::assess {

/// Says of every open figure that only grows how it stands against its time. The same ledgers are
/// assessed once more for the figures of a fortnight ago, for those requirements alone.
void add_pace(Assessment& assessment, const std::vector<ledger::Ledger>& ledgers,
              const std::vector<LedgerFact>& facts, const Options& options);

/// What a straight line from the window's first day to its last asks of a part on a day, rounded
/// down; nothing where the figure doesn't simply grow towards a known number, or the day lies
/// outside the window.
std::optional<std::int64_t> line_of(const schema::Window& window, const PartResult& part, Date day);

}  // namespace sipub::assess
