#pragma once

#include "assess/assessment.h"
#include "render/options.h"
#include "render/sink.h"

namespace sipub::render {

/// Stage by stage, within `options.width` columns: for one that owes, its requirements one by
/// one; for many, a table of requirements with how many have which status, and what is behind.
void assessment_text(const assess::Assessment& assessment, const Options& options,
                     const Sink& sink);
/// `sipub/assessment/1`, written as it goes: nothing is gathered.
void assessment_json(const assess::Assessment& assessment, const Options& options,
                     const Sink& sink);
/// One row for each part of a result, CRLF line ends (RFC 4180), UTF-8. A text that a spreadsheet
/// would take for a formula has an apostrophe before it.
void assessment_csv(const assess::Assessment& assessment, const Options& options, const Sink& sink);
/// GitHub-flavoured Markdown: the summary, and for each part of the plan a table of its results.
void assessment_markdown(const assess::Assessment& assessment, const Options& options,
                         const Sink& sink);

}  // namespace sipub::render
