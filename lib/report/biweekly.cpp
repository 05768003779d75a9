#include "base/failure.h"
#include "report/biweekly_parts.h"
#include "report/names.h"
#include "report/own_words.h"
#include "report/reports.h"

namespace sipub::report {
namespace {

/// Who reports, under the code in force on the as-of date.
schema::Org reporting_org(const schema::Plan& plan, const std::string& id, Date day) {
  const auto org = plan.orgs.find(id, plan.regions);
  if (!org) {
    throw Failure({"名册里没有“" + id + "”这个单位。", "名冊裏沒有“" + id + "”這個單位。",
                   "There is no office " + id + " in the register."});
  }
  return in_force(plan, *org, day);
}

std::vector<Property> head_of(const Frame& frame, const BiweeklyInput& input,
                              const schema::Org& org) {
  const std::string number = std::to_string(input.period.number);
  return {{frame.in("biweekly.org"), org_name(frame.plan(), org, frame.language)},
          {frame.in("biweekly.period"), frame.period_text(input.period.days)},
          {frame.in("biweekly.number"), frame.say("biweekly.number_text", {{"number", number}})},
          {frame.in("as_of"), format_long(input.now.as_of, frame.language)}};
}

/// What the office says itself; that it says nothing is said, and remembered.
void write_own(const Frame& frame, const std::vector<std::string>& texts, const std::string& part,
               Outline& outline, std::vector<std::string>& missing_parts) {
  outline.heading(1, frame.in("biweekly." + part));
  if (texts.empty()) {
    outline.paragraph(frame.in("biweekly.no_" + part), Tone::bad);
    missing_parts.push_back(part);
  } else {
    outline.items(texts);
  }
}

/// As long as the period, and right behind it.
Period next_of(const Period& period) {
  const Date first = period.last + std::chrono::days(1);
  return {first, first + std::chrono::days(period.days() - 1)};
}

}  // namespace

Biweekly biweekly(const BiweeklyInput& input, const Wording& wording, Language language) {
  const schema::Plan& plan = *input.now.plan;
  if (!plan.report) {
    throw Failure({"这个方案没有规定定期报送。", "這個方案沒有規定定期報送。",
                   "This plan asks for no periodical report."});
  }
  const Frame frame{input.now, wording, language};
  const schema::Org org = reporting_org(plan, input.org, input.now.as_of);
  const std::vector<Progress> progress = progress_of(org, input.now, input.before);
  const OwnWords words = own_words(plan, input.ledgers, org, input.period.days);

  Biweekly report;
  std::vector<Block> blocks;
  Outline outline(language, blocks);
  write_progress(frame, progress, outline);
  write_own(frame, words.practices, "practices", outline, report.missing_parts);
  write_own(frame, words.difficulties, "difficulties", outline, report.missing_parts);
  write_next(frame, progress, next_of(input.period.days), outline);

  const std::string number = std::to_string(input.period.number);
  report.document = start_document(
      frame, frame.say("biweekly.title", {{"plan", plan.label}, {"number", number}}));
  report.document.head = head_of(frame, input, org);
  report.document.sections.push_back({frame.in("biweekly.sheet"), std::move(blocks)});
  return report;
}

}  // namespace sipub::report
