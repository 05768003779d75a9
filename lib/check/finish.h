#pragma once

#include "check/check.h"
#include "check/collector.h"
#include "check/rule.h"

namespace sipub::check {

/// Turns offsets into lines, columns, paths and records, adds the findings on the text itself,
/// sorts by place and masks private numbers.
Findings finish(const Subject& subject, Collector collected);

/// Masks private numbers in all that a diagnostic shows.
void mask(Diagnostic& diagnostic);

}  // namespace sipub::check
