#pragma once

#include "render/assessment_lines.h"
#include "report/comparison.h"
#include "report/tallies.h"

/// What an assessment's text may have beside its results.
namespace sipub::render {

/// Group by group how many results have which status, and what is missed.
void write_tallies(const AssessmentLines& lines, const std::vector<report::Tally>& tallies);
/// What was newly met, newly missed, gained and lost.
void write_changes(const AssessmentLines& lines, const report::Comparison& comparison);

/// `since 17 October 2014`, with the file where it was saved.
std::string compared_text(const report::Comparison& comparison, Language language);
/// `pending → met`, `park 12 → 19`: what moved of one result.
std::string moved_text(const report::Changed& changed, Language language);
/// The statuses that groups are counted by: those that people ask for, and others that occur.
std::vector<assess::Status> tally_columns(const std::vector<report::Tally>& tallies);

}  // namespace sipub::render
