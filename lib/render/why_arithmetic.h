#pragma once

#include "assess/explanation.h"
#include "render/assessment_lines.h"

namespace sipub::render {

/// The lines of the arithmetic behind a verdict: what each part, place, period and member comes to.
void write_arithmetic(const AssessmentLines& lines, const assess::Working& work);

/// `3`, `2–5`, `2–?`.
std::string range_text(const assess::Range& range, Language language);

}  // namespace sipub::render
