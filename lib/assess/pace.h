#pragma once

#include <span>
#include <vector>

#include "assess/assessment.h"

namespace sipub::assess {

/// The assessments to hold an assessment against: as it stood a fortnight before, or on the first
/// day of a later window, for the requirements whose windows are open.
std::vector<Options> options_for_pace(const schema::Plan& plan, const Options& options);
/// `asked`, and behind them those that the first of them is to be held against.
std::vector<Options> with_pace(const schema::Plan& plan, std::vector<Options> asked);

/// Says of every open figure that only grows how it stands against its time. `earlier`: assessments
/// of options_for_pace.
void add_pace(Assessment& assessment, std::span<const Assessment> earlier);
/// The same, for ledgers that are at hand: only those requirements are assessed once more of which
/// a figure is open.
void add_pace(Assessment& assessment, const std::vector<ledger::Ledger>& ledgers,
              const std::vector<LedgerFact>& facts, const Options& options);

/// What a straight line from the window's first day to its last asks of a part on a day, rounded
/// down; nothing where the figure doesn't simply grow towards a known number, or the day lies
/// outside the window.
std::optional<std::int64_t> line_of(const schema::Window& window, const PartResult& part, Date day);

}  // namespace sipub::assess
