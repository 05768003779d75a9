#pragma once

#include "assess/assessment.h"
#include "render/options.h"
#include "render/sink.h"
#include "report/comparison.h"
#include "report/tallies.h"

namespace sipub::render {

/// What is told of an assessment.
struct AssessmentPage {
  /// An assessment alone.
  AssessmentPage(const assess::Assessment& all) : assessment(all) {}

  const assess::Assessment& assessment;
  /// What became of it since another one; or null.
  const report::Comparison* compared = nullptr;
  /// Text, Markdown and JSON: counts by group, in text and Markdown instead of the results; or
  /// null.
  const std::vector<report::Tally>* groups = nullptr;
};

/// Stage by stage, within `options.width` columns: for one that owes, its requirements one by
/// one; for many, a table of requirements with how many have which status, and what is behind.
void assessment_text(const AssessmentPage& page, const Options& options, const Sink& sink);
/// `sipub/assessment/1`, written as it goes: nothing is gathered.
void assessment_json(const AssessmentPage& page, const Options& options, const Sink& sink);
/// One row for each part of a result, CRLF line ends (RFC 4180), UTF-8. A text that a spreadsheet
/// would take for a formula has an apostrophe before it.
void assessment_csv(const AssessmentPage& page, const Options& options, const Sink& sink);
/// GitHub-flavoured Markdown: the summary, and for each part of the plan a table of its results.
void assessment_markdown(const AssessmentPage& page, const Options& options, const Sink& sink);

/// The records behind the results, one row for each result and record: as many as the assessment
/// names as evidence. CSV as above.
void records_csv(const assess::Assessment& assessment, const Options& options, const Sink& sink);

}  // namespace sipub::render
