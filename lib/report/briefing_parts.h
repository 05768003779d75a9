#pragma once

#include <string>
#include <vector>

#include "report/frame.h"
#include "report/outline.h"
#include "report/reports.h"
#include "report/units.h"

/// The parts of a brief after its head; each begins with its heading of level 1.
namespace sipub::report::brief {

/// How many results had which status, and how many offices sent a ledger.
void write_overall(const Frame& frame, Outline& outline);
/// A table of units over everything, and one for each part of the plan. `table` = number of the
/// first one.
void write_units(const Frame& frame, const Units& units, std::size_t table, Outline& outline);
/// Who met everything that was due, who met how much early, and what they say of their practice.
void write_exemplary(const Frame& frame, const BriefingInput& input, const Units& units,
                     Outline& outline);
/// Who missed most.
void write_behind(const Frame& frame, Outline& outline);
/// Who has sent no ledger, by unit.
void write_silent(const Frame& frame, const Units& units, Outline& outline);

/// The items, or that there is nothing.
void write_items(const Frame& frame, const std::vector<std::string>& items, Outline& outline);

}  // namespace sipub::report::brief
