#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "assess/status.h"
#include "base/date.h"
#include "base/shared_words.h"
#include "ledger/history.h"
#include "schema/plan.h"

namespace sipub::assess {

enum class Unit { records, amount, people, share, days, weeks, periods, months, members };

/// How a figure that only grows stands against its time (plan: its window).
struct Pace {
  std::int64_t asked_today = 0;        ///< by a straight line through the window, rounded down
  std::int64_t rest = 0;               ///< what is missing to the target, > 0 ...
  std::int64_t days_left = 0;          ///< ... in so many days, the due day included
  std::int64_t recent_days = 0;        ///< the last fortnight, or since the window began
  std::optional<std::int64_t> recent;  ///< what these days added; none = it can't be told
  std::optional<Date> reached_on;      ///< at the pace of these days; none = never, or not known

  /// What each day left has to add, rounded up; all of the rest where no day is left.
  std::int64_t needed_a_day() const {
    return days_left > 0 ? (rest + days_left - 1) / days_left : rest;
  }
};

/// What a sample says of a share in all, with 95 % on either side (Wilson's bounds).
enum class Certainty {
  firm,    ///< even the lower bound reaches the target
  within,  ///< the target lies between the bounds
  below    ///< not even the upper bound reaches it
};

/// How sure a share is that samples found.
struct Sampling {
  Certainty certainty = Certainty::within;
  std::int64_t size = 0;  ///< answers; of weighted samples the size of one as sure
  std::int64_t low = 0;   ///< Wilson's interval, 95 % two-sided, in per mille
  std::int64_t high = 0;
};

struct PartResult {
  std::string id;
  SharedWords label;
  bool advisory = false;
  std::optional<std::int64_t> numerator;    ///< the figure as known (lower bound where in doubt)
  std::optional<std::int64_t> denominator;  ///< none = unknown, or the figure is no share
  std::optional<std::int64_t> lower;        ///< bounds of the numerator; no upper = unbounded
  std::optional<std::int64_t> upper;
  Unit unit = Unit::records;
  schema::Target target;
  std::optional<std::int64_t> needed;  ///< the number that the target comes to, when known
  bool grows = false;                  ///< what has been reached stays: the figure can only grow
  bool open = false;                   ///< of periods: one is under way, and not full yet
  Shared<Pace> pace;                   ///< open and growing, where the course was asked for
  Shared<Sampling> sampling;           ///< a share that samples found
  Status status = Status::undetermined;
};

/// A sentence beside a result; `code` and `args` are stable, `text` is for people.
struct Note {
  std::string_view code;  ///< of those that are written in the program
  SharedWords text;
};

/// A record behind a figure.
struct Evidence {
  const ledger::Ledger* ledger = nullptr;
  const ledger::Record* record = nullptr;
};

/// Where a record that stands behind a result is written. The record itself may be gone.
struct EvidencePlace {
  const ledger::Ledger* ledger = nullptr;
  std::uint32_t section = 0;  ///< index in Shape::sections
  std::uint32_t ordinal = 0;  ///< in the section
  Position begin;

  std::string path() const { return ledger::path_of(*ledger, section, ordinal); }
  /// Where the ledger is kept whole.
  const ledger::Record& record() const { return ledger->sections[section].records[ordinal]; }
  bool operator==(const EvidencePlace&) const = default;
};

/// One requirement for one org, division or area that owes it.
struct Result {
  const schema::Requirement* requirement = nullptr;
  schema::Scope scope = schema::Scope::org;
  Shared<schema::Org> org;  ///< none where the result is about a division or an area
  const schema::Division* division = nullptr;
  /// False: a benchmark (design: words). It shows the figure and the target; its status is
  /// not_graded, as is that of each of its parts, and it has no place in the summary.
  bool binding = true;
  Status status = Status::undetermined;
  std::vector<PartResult> parts;
  std::optional<Date> due;
  std::optional<Date> achieved_on;        ///< met_late: the first day on which it held
  std::int64_t reported = 0;              ///< units whose ledgers stand behind it ...
  std::int64_t expected = 0;              ///< ... of so many
  std::optional<std::int64_t> shortfall;  ///< what is missing to the target, when known
  std::vector<Note> notes;
  std::string same_as;                  ///< the twin's id, counted there
  std::string waived;                   ///< the waiver's reason, or empty (D22)
  std::vector<EvidencePlace> evidence;  ///< in the ledgers' order
  std::size_t evidence_left_out = 0;
};

struct Summary {
  std::map<Status, std::int64_t> counts;  ///< binding results that are no duplicates
};

/// Leaves the first `limit` places of evidence and counts the others.
void cut_evidence(Result& result, std::size_t limit);

Summary summary_of(const std::vector<Result>& results);

/// What the caller found out about each ledger before: `check`'s errors (decision D8).
struct LedgerFact {
  const ledger::Ledger* ledger = nullptr;
  std::int64_t errors = 0;
};

struct Options {
  Date as_of;
  std::string area = {};  ///< division code; empty = the smallest division that holds all ledgers
  /// Of so many places behind a result it is told where they are, the others are counted; none: not
  /// even counted.
  std::optional<std::size_t> evidence_limit = 100;
  std::vector<std::string> requirements = {};  ///< only these; empty = all
  bool firm_surveys = false;  ///< samples are judged by their lower bound, not by the share itself
  unsigned jobs = 1;
};

struct Assessment {
  const schema::Plan* plan = nullptr;
  Date as_of;
  const schema::Division* area = nullptr;
  bool firm_surveys = false;       ///< see Options
  std::vector<LedgerFact> inputs;  ///< by file name
  std::vector<Result> results;     ///< by the plan's order, then level, division, org
  Summary summary;
};

/// Evaluates every requirement for everyone within the area who owes it, whether or not a
/// ledger came. Same ledgers, same date: the same results, whatever their order.
/// Throws Failure where `area` is no division of the plan.
Assessment assess(const schema::Plan& plan, const std::vector<ledger::Ledger>& ledgers,
                  const std::vector<LedgerFact>& facts, const Options& options);

}  // namespace sipub::assess
