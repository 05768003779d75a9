#pragma once

#include <string>
#include <vector>

#include "assess/assessment.h"
#include "ledger/ledger.h"
#include "report/course.h"
#include "report/document.h"
#include "report/fortnight.h"
#include "report/wording.h"

namespace sipub::report {

/// One org's fortnightly report: progress, practice, difficulties, what comes next.
struct BiweeklyInput {
  const assess::Assessment& now;     ///< as of the period's last day, or of the day it is written
  const assess::Assessment& before;  ///< as of the day before the period's first
  const std::vector<ledger::Ledger>& ledgers;
  std::string org;  ///< id of the org that reports, such as `440100-hrss`
  Fortnight period;
};

struct Biweekly {
  Document document;
  /// The parts that are not there, such as `practices`; empty = it can be handed in.
  std::vector<std::string> missing_parts;
};

/// Throws Failure where the plan has no reporting requirement or `org` is not registered.
Biweekly biweekly(const BiweeklyInput& input, const Wording& wording, Language language);

struct ScorecardInput {
  const assess::Assessment& now;
  const Course& course;  ///< up to the same day; may be of no days
};
/// Who owes x requirements with statuses; a section for each stage with the figures; how they came
/// about over time; the readings.
Document scorecard(const ScorecardInput& input, const Wording& wording, Language language);

/// The view of a division over its orgs, as an office's brief.
struct BriefingInput {
  const assess::Assessment& now;
  const assess::Assessment& before;  ///< as of the time of the last brief
  const std::vector<ledger::Ledger>& ledgers;
  int issue = 0;  ///< number of the brief; 0 = left open
};
Document briefing(const BriefingInput& input, const Wording& wording, Language language);

/// Ledgers as their office would print them: a section for each kind of record.
Document ledger_report(const schema::Plan& plan, const std::vector<ledger::Ledger>& ledgers,
                       Date as_of, const Wording& wording, Language language);

}  // namespace sipub::report
