#pragma once

#include <cstdint>
#include <string>

#include "base/diagnostic.h"
#include "render/findings.h"
#include "schema/plan.h"

namespace sipub::render {

/// `错误`, `warning`.
const Words& severity_word(Severity severity);

/// The sentence of a finding; its code where the page is unknown.
std::string message_of(const Findings& findings, const Finding& finding, Language language);
/// What to do about it; empty where the page is unknown.
std::string cure_of(const Findings& findings, const Finding& finding, Language language);

/// A text of a page in general: what differs from finding to finding stands as an ellipsis.
std::string in_general(const Words& text, Language language);

/// `1 error`, `2 errors`; `2 处错误`.
std::string counted(std::int64_t number, Severity severity, Language language);
/// Readings that were chosen instead of the default ones, and the rule for surveys likewise:
/// `A1=pooled`; empty where none was.
std::string chosen_readings(const schema::Plan& plan, bool firm_surveys = false);
/// The same with words before it: `readings chosen: A1=pooled`.
std::string readings_note(const schema::Plan& plan, bool firm_surveys, Language language);
/// `project file: …/.sipub.yaml`; empty where none had a part.
std::string project_note(const Options& options);
/// The totals of a run in one line.
std::string totals(const Findings& findings, Language language);

}  // namespace sipub::render
