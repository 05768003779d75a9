#include "report/reports.h"
#include "report/scorecard_parts.h"

namespace sipub::report {
namespace {

/// A section that begins with its name as a heading, for formats that have no sheets.
Section named_section(const std::string& name, std::vector<Block> blocks) {
  blocks.insert(blocks.begin(), Heading{1, name});
  return {name, std::move(blocks)};
}

Counts tally(const assess::Assessment& assessment) {
  Counts all;
  all.by_status = assessment.summary.counts;
  return all;
}

}  // namespace

Document scorecard(const assess::Assessment& assessment, const Wording& wording,
                   Language language) {
  const Frame frame{assessment, wording, language};
  const auto index = score::make_index(frame);
  Document document =
      start_document(frame, frame.say("scorecard.title", {{"plan", frame.plan().label}}));
  if (assessment.area != nullptr) {
    document.head.push_back({frame.in("area"), frame.in(assessment.area->name)});
  }
  document.head.push_back({frame.in("as_of"), format_long(assessment.as_of, language)});
  const std::string number = std::to_string(assessment.inputs.size());
  document.head.push_back({frame.in("ledgers"), frame.say("ledgers_read", {{"number", number}})});

  Table overview = score::overview_table(frame, *index);
  const Chart kept{.title = frame.in("charts.kept_by_part"),
                   .kind = Chart::Kind::bars,
                   .table = score::kOverviewTable,
                   .categories = 0,
                   .series = {{.column = 3, .tone = Tone::good}},
                   .first_row = 0,
                   .rows = overview.rows.size()};
  std::vector<Block> first = {Paragraph{counts_text(frame, tally(assessment)), Tone::plain},
                              std::move(overview)};
  if (kept.rows > 0) first.emplace_back(kept);
  document.sections.push_back(named_section(frame.in("scorecard.overview"), std::move(first)));
  document.sections.push_back(
      named_section(frame.in("scorecard.matrix"), {score::matrix_table(frame, index)}));
  for (std::size_t part = 0; part < index->parts.size(); ++part) {
    document.sections.push_back(named_section(frame.in(index->parts[part].label()),
                                              {score::stage_table(frame, index, part)}));
  }
  document.sections.push_back(
      named_section(frame.in("scorecard.evidence"), {score::evidence_table(frame, index)}));
  std::vector<Block> charts =
      score::chart_blocks(frame, *index, score::kFirstStageTable + index->parts.size() + 1);
  if (!charts.empty()) {
    document.sections.push_back(named_section(frame.in("scorecard.charts"), std::move(charts)));
  }
  document.sections.push_back(
      named_section(frame.in("scorecard.readings"), {score::readings_table(frame)}));
  document.sections.push_back(
      named_section(frame.in("scorecard.inputs"), {score::inputs_table(frame)}));
  return document;
}

}  // namespace sipub::report
