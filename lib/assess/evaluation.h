#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "assess/assessment.h"
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

/// Whether something is so, as far as the ledgers can tell.
enum class Truth : std::uint8_t { no, perhaps, yes };

inline Truth operator!(Truth truth) {
  return truth == Truth::yes ? Truth::no : truth == Truth::no ? Truth::yes : Truth::perhaps;
}

/// The member of the enclosing `each` that an inner measure is taken on.
struct Member {
  const schema::Division* division = nullptr;  ///< each over divisions
  std::optional<std::size_t> word;             ///< each over words: index in the vocabulary
  const std::string* text = nullptr;           ///< each over a list of texts
  const ledger::Map* map = nullptr;            ///< each over a list of maps: the element
  const ledger::Record* record = nullptr;      ///< each over records; else the element's record
  const Source* source = nullptr;              ///< whose record it is
};

/// A record that was looked at, and whether it counted.
struct Considered {
  enum class Why {
    counts,
    condition,   ///< `failed` doesn't hold
    not_begun,   ///< holds or happened only after the day judged
    ended,       ///< a state that holds no more
    too_early,   ///< an act before the days that count
    elsewhere,   ///< about another place
    superseded,  ///< a later row of the same figure counts
    companion    ///< its org has no record of the kind that must stand beside it
  };
  Evidence what;
  Truth counted = Truth::no;
  Why why = Why::counts;
  const schema::Condition* failed = nullptr;
};

/// Everything that one evaluation rests on.
struct Context {
  const World& world;
  const schema::Requirement& requirement;
  schema::Scope scope = schema::Scope::org;
  const schema::Division* owner = nullptr;  ///< who is judged: the division (of the org) ...
  std::optional<schema::Org> org;           ///< ... and the org, where one is
  /// Where records are looked for: the owner, or the member of an `each` over divisions.
  const schema::Division* place = nullptr;
  bool below = false;              ///< inside an `each` over divisions
  std::vector<std::string> roles;  ///< whose ledgers speak for a division; empty = every role's
  Date day;                        ///< the day judged
  bool late = false;               ///< the day lies behind the due day, to find a late achievement
  const Member* member = nullptr;
  std::optional<Date> period_end;            ///< cadence: the last day of the period at hand
  std::vector<Considered>* trace = nullptr;  ///< collects every record that was looked at

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
  /// Orgs whose ledgers were asked, by id; true where there is one.
  std::map<std::string, bool> asked;
  /// met_late: by part, the first day on which it held. Filled by the frame.
  std::vector<std::optional<Date>> achieved_on;

  Status status() const;  ///< that of the worst part that is no advisory
  /// Takes over everything of another outcome.
  void append(Outcome other);
  void ask(const Source& source) { asked[source.id] |= source.history != nullptr; }
};

/// The verdict on a figure between two bounds. `least` and `most`: whether the target is reached by
/// the lower and by the upper bound on the day judged; `ahead`: whether it may still be reached,
/// or lost, by days to come.
///   reached by both, or for sure         met, or pending where it may still be lost
///   reached by the upper bound alone     pending while days are ahead, then undetermined
///   not reached by the upper bound       pending while it may be reached ahead, else not met
Status verdict(bool least, bool most, bool reachable_ahead, bool losable_ahead = false);

/// The verdict on a number with a lower and an upper target, and `needed`, `lower`, `upper`,
/// `numerator` of the part. Counts only grow by days ahead.
void judge_number(PartResult& part, std::int64_t lower, std::optional<std::int64_t> upper,
                  const schema::Target& target, const Context& context);

/// Takes any measure, with its conditions on owner (roles, levels, leaf: no parts where they don't
/// fit), `applies_if`, and the search for a late achievement. Advisory parts have no verdict.
Outcome evaluate(const schema::Measure& measure, const Context& context);

Outcome evaluate(const schema::CountMeasure& measure, const Context& context);
Outcome evaluate(const schema::RatioMeasure& measure, const Context& context);
Outcome evaluate(const schema::CadenceMeasure& measure, const Context& context);
Outcome evaluate(const schema::RunMeasure& measure, const Context& context);
Outcome evaluate(const schema::EachMeasure& measure, const Context& context);
Outcome evaluate(const schema::AllOfMeasure& measure, const Context& context);

}  // namespace sipub::assess
