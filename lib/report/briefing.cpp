#include "report/briefing_parts.h"
#include "report/figures.h"

namespace sipub::report {
namespace brief {

void write_items(const Frame& frame, const std::vector<std::string>& items, Outline& outline) {
  if (items.empty()) {
    outline.paragraph(frame.in("briefing.nothing"));
  } else {
    outline.items(items);
  }
}

void write_overall(const Frame& frame, Outline& outline) {
  outline.heading(1, frame.in("briefing.overall"));
  Counts all;
  all.by_status = frame.assessment.summary.counts;
  outline.paragraph(counts_text(frame, all));
  const Reporting reported = reporting(frame.assessment);
  const auto number = [&](std::size_t value) {
    return number_text(static_cast<std::int64_t>(value), frame.language);
  };
  outline.paragraph(frame.say("briefing.reported",
                              {{"expected", number(reported.expected)},
                               {"reported", number(reported.expected - reported.silent.size())},
                               {"silent", number(reported.silent.size())}}));
}

void write_units(const Frame& frame, const Units& units, std::size_t table, Outline& outline) {
  outline.heading(1, frame.in("briefing.units"));
  Table all = units_table(frame, units, "units", frame.in("briefing.units_table"));
  if (all.rows.size() > 1) outline.add(units_bars(frame, table, all.rows.size()));
  outline.add(std::move(all));
  for (const PlanPart& part : by_part(frame.assessment)) {
    Table made = units_table(frame, units, part, "units-" + part.id(),
                             frame.say("briefing.units_part_table", {{"part", part.label()}}));
    if (made.rows.size() == 0) continue;
    outline.heading(2, frame.in(part.label()));
    outline.add(std::move(made));
  }
}

}  // namespace brief

Document briefing(const BriefingInput& input, const Wording& wording, Language language) {
  const Frame frame{input.now, wording, language};
  const Units units(input.now);
  Document document =
      start_document(frame, frame.say("briefing.title", {{"plan", frame.plan().label}}));
  const std::string issue = input.issue == 0 ? frame.in("briefing.issue_open")
                                             : frame.say("briefing.issue_text",
                                                         {{"number", std::to_string(input.issue)}});
  document.head = {{frame.in("briefing.issue"), issue},
                   {frame.in("briefing.issuer"), frame.in(input.now.area->name)},
                   {frame.in("briefing.date"), format_long(input.now.as_of, language)}};

  // Each part is a section, a sheet of its own in a workbook; their numbers run on.
  std::vector<Block> blocks;
  Outline outline(language, blocks);
  const auto end_part = [&](std::string_view name) {
    document.sections.push_back({frame.in(name), std::move(blocks)});
    blocks.clear();
  };
  brief::write_overall(frame, outline);
  end_part("briefing.overall");
  brief::write_units(frame, units, tables(document).size(), outline);
  end_part("briefing.units");
  brief::write_exemplary(frame, input, units, outline);
  end_part("briefing.exemplary");
  brief::write_behind(frame, outline);
  end_part("briefing.behind");
  brief::write_silent(frame, units, outline);
  end_part("briefing.silent");
  return document;
}

}  // namespace sipub::report
