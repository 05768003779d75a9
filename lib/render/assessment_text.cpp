#include <algorithm>

#include "base/text.h"
#include "base/version.h"
#include "render/assessment.h"
#include "render/assessment_extras.h"
#include "render/assessment_lines.h"
#include "render/phrases.h"
#include "report/figures.h"

namespace sipub::render {
namespace {

constexpr std::size_t kSummaryBar = 20;

bool is_one_place(const assess::Assessment& assessment) {
  return std::all_of(assessment.results.begin(), assessment.results.end(),
                     [&](const assess::Result& result) {
                       return result.division == assessment.results.front().division;
                     });
}

void write_head(const AssessmentLines& lines) {
  const assess::Assessment& assessment = lines.assessment();
  const Language language = lines.language();
  const bool english = language == Language::en;
  lines.folded(0, "", lines.in(lines.plan().title));
  std::string place = assessment.area == nullptr ? "" : lines.in(assessment.area->name);
  place += english ? ", as of " : "，截至";
  place += format_long(assessment.as_of, language);
  const std::string number = std::to_string(assessment.inputs.size());
  place += english ? ", " + number + (number == "1" ? " ledger" : " ledgers")
                   : lines.in({"，台账 ", "，台賬 ", ""}) + number + " 份";
  lines.folded(0, "", place);
}

void write_summary(const AssessmentLines& lines) {
  const assess::Assessment& assessment = lines.assessment();
  report::Counts counts;
  counts.by_status = assessment.summary.counts;
  lines.line();
  std::string words;
  std::size_t taken = 0;
  for (const assess::Status status : report::kStatuses) {
    const auto found = assessment.summary.counts.find(status);
    if (found == assessment.summary.counts.end() || found->second == 0) continue;
    const std::string number = ' ' + std::to_string(found->second);
    const std::size_t width = display_width(lines.in(assess::label(status))) + number.size();
    if (taken > 0 && taken + 3 + width > lines.width()) {
      lines.line(words);
      words.clear();
      taken = 0;
    }
    if (taken > 0) words += "   ";
    taken += width + (taken > 0 ? 3 : 0);
    words += lines.status(status, 0) + number;
  }
  lines.line(words);
  if (counts.graded() == 0) return;
  const report::Share share{counts.kept(), counts.graded()};
  lines.line(lines.in({"达标（含逾期达标）", "達標（含逾期達標）", "met, met late included: "}) +
             (lines.language() == Language::en ? "" : " ") + std::to_string(share.numerator) + '/' +
             std::to_string(share.denominator) + "  " + report::percent_text(share) + "  " +
             bar(share, kSummaryBar));
}

}  // namespace

void assessment_text(const AssessmentPage& page, const Options& options, const Sink& sink) {
  const assess::Assessment& assessment = page.assessment;
  const AssessmentLines lines(assessment, options, sink);
  write_head(lines);
  const std::string readings =
      readings_note(lines.plan(), assessment.firm_surveys, lines.language());
  if (!readings.empty()) lines.folded(0, "", readings);
  write_summary(lines);
  if (page.groups != nullptr) {
    write_tallies(lines, *page.groups);
  } else if (!assessment.results.empty()) {
    if (is_one_place(assessment)) {
      write_list(lines);
    } else {
      write_table(lines);
    }
  }
  if (page.compared != nullptr) write_changes(lines, *page.compared);
  lines.line();
  const schema::Plan& plan = lines.plan();
  lines.line(lines.faint("sipub " + std::string(kVersion) + " · " + plan.id + ' ' + plan.version +
                         " · " + plan.digest.substr(0, 12)));
  if (const std::string note = project_note(options); !note.empty()) lines.line(lines.faint(note));
}

}  // namespace sipub::render
