#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "assess/assessment.h"
#include "assess/working.h"
#include "assess/world.h"
#include "base/date.h"
#include "schema/measure.h"
#include "schema/plan.h"

/// What a measure kind is given and what it answers. Each kind is one function:
///
///   Outcome evaluate(const schema::XMeasure& measure, const Context& context);
///
/// It judges `context.day` by what the ledgers say of the days up to it, and gives each of its
/// parts a status: met, pending, undetermined, not-met, or not-applicable. All else (not-due,
/// met-late, not-graded, advisories, twins) is the frame's.
namespace sipub::assess {

/// The member of the enclosing `each` that an inner measure is taken on.
struct Member {
  const schema::Division* division = nullptr;  ///< each over divisions
  std::optional<std::size_t> word;             ///< each over words: index in the vocabulary
  const std::string_view* text = nullptr;      ///< each over a list of texts
  const ledger::Map* map = nullptr;            ///< each over a list of maps: the element
  const ledger::Ledger* ledger = nullptr;      ///< where the record stands
  const ledger::Record* record = nullptr;      ///< each over records; else the element's record
  const Source* source = nullptr;              ///< whose record it is
};

struct ResultFact;

/// Everything that one evaluation rests on.
struct Context {
  const World& world;
  const schema::Requirement& requirement;
  schema::Scope scope = schema::Scope::org;
  const schema::Division* owner = nullptr;  ///< who is judged: the division (of the org) ...
  const Source* org = nullptr;              ///< ... and the org, where one is
  /// Where records are looked for: the owner, or the member of an `each` over divisions.
  const schema::Division* place = nullptr;
  bool below = false;  ///< inside an `each` over divisions
  /// Whose ledgers speak for a division; empty = every role's.
  std::span<const std::string> roles = {};
  Date day = {};      ///< the day judged
  bool late = false;  ///< the day lies behind the due day, to find a late achievement
  const Member* member = nullptr;
  std::optional<Date> period_end = {};  ///< cadence: the last day of the period at hand
  /// Further conditions on the records of an inner measure (EachMeasure::only).
  const std::vector<schema::Condition>* more = nullptr;
  const std::vector<ResultFact>* results = nullptr;  ///< the assessment's other results
  Working* work = nullptr;                           ///< takes down what was done; or null
  bool with_evidence = true;  ///< whether figures of places name the rows behind them
  bool with_notes = true;     ///< whether anybody reads what is noted beside the figures
  bool with_figures = true;   ///< whether anybody reads figures, or only how it stands

  const schema::Window& window() const { return requirement.window; }
  /// Whether days that are still to come may change the answer.
  bool ahead() const { return !late && (!window().due || world.as_of() < *window().due); }
  /// The days whose acts count, up to the day judged: from the plan's first day (cumulative), from
  /// the window's (window), or all (state).
  Period days() const;
};

/// What a kind answers.
struct Outcome {
  std::vector<PartResult> parts;
  std::vector<Evidence> evidence;  ///< the records that count, in order; may repeat
  std::vector<Note> notes;
  std::vector<const Source*> asked;  ///< orgs whose ledgers were asked; may repeat
  /// What was needed and not recorded, by section: orgs that have a ledger; may repeat.
  std::map<std::size_t, std::vector<const Source*>> silent;
  std::vector<Evidence> faulty;     ///< void records that were looked at, which may count or not
  std::optional<Date> achieved_on;  ///< met_late: the day by which every part held

  Status status() const;  ///< that of the worst part that is no advisory; not-graded if none is
  /// Takes over everything of another outcome.
  void append(Outcome other);
  void ask(const Source& source) { asked.push_back(&source); }
};

/// Takes any measure, with its conditions on the owner (roles, levels, leaf: no parts where they
/// don't fit), `applies_if`, and, unless it is taken on a member, the search for a late
/// achievement. Parts that are advisories have no verdict: their status is not-graded.
Outcome evaluate(const schema::Measure& measure, const Context& context);

Outcome evaluate(const schema::CountMeasure& measure, const Context& context);
Outcome evaluate(const schema::RatioMeasure& measure, const Context& context);
Outcome evaluate(const schema::CadenceMeasure& measure, const Context& context);
Outcome evaluate(const schema::RunMeasure& measure, const Context& context);
Outcome evaluate(const schema::EachMeasure& measure, const Context& context);
Outcome evaluate(const schema::AllOfMeasure& measure, const Context& context);

}  // namespace sipub::assess
