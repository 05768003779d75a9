#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/date.h"
#include "base/language.h"

namespace sipub::schema {

struct FieldShape;
struct Vocabulary;

/// Where a kind looks for records. Inside an `each` over divisions all but `owner` are relative
/// to the member, and `own` doesn't occur. Always set: where a plan says nothing it is the
/// requirement's scope, or `division` inside an `each` over divisions.
enum class From {
  own,       ///< the org's ledgers
  division,  ///< the ledgers of all orgs of the division whose role owes
  area,      ///< facts about the place, whoever wrote them (decision D7)
  below,     ///< the ledgers of the division and of every division under it
  any,       ///< every ledger read
  owner      ///< the ledgers of whoever is judged, inside an `each` over divisions
};

/// The way from a map (a record, a member of an `each`, an element of a list) to a value. Every
/// step names one field: `fields[i]` is its index in the map reached so far. What lies between two
/// steps follows from the shape of the field just named:
///   map        the next step is a field of that map;
///   list       the next step is a field of each element, and any element will do;
///   reference  the next step is a field of the record referred to, in section `sections[i]`.
/// Resolved when the plan is loaded: every index exists in its shape.
struct FieldPath {
  static constexpr std::size_t kSameRecord = static_cast<std::size_t>(-1);

  std::string text;                   ///< as written, for messages
  std::vector<std::size_t> fields;    ///< one index per step
  std::vector<std::size_t> sections;  ///< per step: the section entered behind it, or kSameRecord
  std::vector<const FieldShape*> shapes;  ///< per step: the field's shape
  const FieldShape* last = nullptr;       ///< shapes.back(): the list itself, not its element

  bool empty() const { return fields.empty(); }
};

/// A value to compare with, or a place in the member of an `each` that holds it.
struct Operand {
  enum class Kind {
    word,  ///< index in the field's vocabulary
    number,
    boolean,
    text,         ///< text, division, area and org fields
    member,       ///< `$member`: the word, text or division itself
    member_path,  ///< `$member.path`
    member_org,   ///< `$member.org`: id of the org whose record it is
    member_id     ///< `$member.id`
  };
  Kind kind = Kind::text;
  std::int64_t number = 0;  ///< word index, number, boolean
  std::string text;
  FieldPath path;  ///< member_path
};

/// One condition on a record. All conditions of a list must hold.
struct Condition {
  enum class Test {
    one_of,    ///< equals one of `operands`; a list contains one of them
    all_of,    ///< a list contains all of `operands`
    includes,  ///< a list contains everything in the list at `other`
    set,       ///< a value is given; a list is not empty
    not_set,
    by_day,         ///< a date not after the day judged
    by_field,       ///< a date not after the date at `other`, nor after the day judged
    by_period_end,  ///< a date not after the last day of the cadence's period
    after_day,      ///< a date after the day judged
    lasts_day,      ///< no date, or one not before the day judged
    within,         ///< a date inside `period`, not after the day judged
    at_least,       ///< a number not below operands[0]
    at_most,        ///< a number not above operands[0]
    is_not,         ///< not given, or equal to none of `operands`
    some            ///< one element of a list of maps meets all of `conditions`
  };
  FieldPath path;
  Test test = Test::one_of;
  std::vector<Operand> operands;
  FieldPath other;                    ///< includes, by_field: from the same map as `path`
  std::optional<Period> period;       ///< within: a stage's days; none = the requirement's window
  std::vector<Condition> conditions;  ///< some: paths are relative to the element
};

/// A list inside the records of a section, such as the units of a group.
struct ListPlace {
  std::size_t section = 0;
  FieldPath path;
};

/// Which records a kind reads.
struct Selection {
  enum class Source {
    section,
    member_list,  ///< elements of a list inside the member of an `each`
    ledgers,      ///< one fact per ledger, handed over by the caller
    results       ///< the results of this very assessment
  };
  /// Fields of `ledgers` and `results` that conditions name by their index in this order; their
  /// shapes are in schema/facts.h. All of a result are text: a status by its name.
  enum LedgerField : std::size_t { ledger_year, ledger_established, ledger_errors };
  enum ResultField : std::size_t { result_requirement, result_stage, result_status, result_org };

  Source source = Source::section;
  std::size_t section = 0;  ///< index in Shape::sections
  FieldPath list;           ///< member_list
  From from = From::own;
  std::vector<Condition> where;
  /// Only ledgers of orgs of these levels and roles; empty = all.
  std::vector<std::size_t> levels;
  std::vector<std::string> roles;
  /// Records count only while the same org has at least one such record too.
  std::shared_ptr<const Selection> having;
};

/// What is added up over the selected records.
struct Amount {
  enum class Kind {
    records,     ///< how many
    sum,         ///< of all `paths`
    first,       ///< of the first of `paths` that is given
    difference,  ///< of paths[0] less paths[1]
    change,      ///< of paths[0]: the last figure less the one standing at the window's first day
    distinct     ///< how many different values of paths[0]; a record without it counts as one
  };
  Kind kind = Kind::records;
  std::vector<FieldPath> paths;
};

/// How the days of a window are cut into periods.
struct Every {
  enum class Unit {
    day,
    working_day,
    week,          ///< ISO weeks whose Thursday lies in the window
    touched_week,  ///< ISO weeks with any day in the window
    half_month,    ///< 1st to 15th, 16th to the month's end
    weeks,         ///< blocks of `length` ISO weeks from the window's first one
    days,          ///< blocks of `length` days from `anchor` or the window's first day
    rolling_days   ///< every `length` consecutive days inside the window, overlapping
  };
  Unit unit = Unit::day;
  int length = 1;
  std::optional<Date> anchor;  ///< days: first day of the first block
};

/// What is to be reached. Inclusive (reading A25).
struct Target {
  enum class Kind { none, all, number, percent };
  Kind kind = Kind::none;
  std::int64_t value = 0;  ///< a number, or whole percent
  struct Base {
    Selection select;
    Amount amount;
  };
  std::shared_ptr<const Base> base;  ///< count: the figure that `percent` is a share of
  std::optional<std::int64_t> close;    ///< percent from which a shortfall is noted as close
  std::optional<std::int64_t> at_most;  ///< a number that may not be passed, alone or beside
};

struct Measure;
using MeasurePointer = std::shared_ptr<const Measure>;

struct CountMeasure {
  Selection select;
  Amount amount;
  Target target;  ///< none, number, percent; at_most
};

/// One part of a ratio: words of the two sides' fields that are counted together.
struct PerWord {
  std::string id;
  Words label;
  std::vector<std::size_t> over;  ///< word indexes
  std::vector<std::size_t> under;
  bool first_under = false;  ///< the first of `under` that has a figure, instead of their sum
};

struct RatioMeasure {
  enum class Take { latest, sum };
  enum class Months {
    none,      ///< not by month
    together,  ///< the window's months summed
    each,      ///< each of them must reach the target
    last       ///< the window's last month alone
  };
  enum class Pooled { none, beside, instead };
  Selection over;
  Amount over_amount;
  Selection under;
  Amount under_amount;
  bool capped = false;  ///< over at most under, place by place
  Take take = Take::latest;
  Months months = Months::none;
  std::optional<Selection> weight;
  Amount weight_amount;
  FieldPath per_over;
  FieldPath per_under;
  std::vector<PerWord> per;  ///< one part each; empty = one part
  Pooled pooled = Pooled::none;
  Target target;  ///< none or percent
};

struct CadenceMeasure {
  Selection select;
  Amount amount;
  Every every;
  Target target;                    ///< number in every period, at_most
  std::optional<Selection> starts;  ///< not before the first day such a record holds
  bool without_is_not_met = false;  ///< no such record at all: not met, else undetermined
  FieldPath dated_by;               ///< empty = the act's own day
};

struct RunMeasure {
  /// How long: calendar months or days, from the first day inclusive.
  struct Lasting {
    int months = 0;
    int days = 0;
    bool to_same_day = false;  ///< months: to the same-numbered day, not the day before
  };
  Selection select;
  Amount amount;
  Every every;  ///< day or week
  std::int64_t at_least = 1;
  Lasting lasting;
  bool starts_by_due = false;  ///< else the run starts in the window
  bool ends_in_window = false;
  FieldPath per;  ///< one value of this word field carries the whole run
  std::vector<std::size_t> per_words;
  bool spans = false;  ///< first and last day stand in the member record
  FieldPath span_from;
  FieldPath span_to;
};

struct EachMeasure {
  enum class Set { records, words, divisions, list };
  enum class Empty { undetermined, met, not_met, not_applicable };
  Set set = Set::records;
  Selection records;  ///< records
  const Vocabulary* vocabulary = nullptr;
  std::vector<std::size_t> words;
  std::optional<ListPlace> except;    ///< words: those in this list leave the set
  ListPlace list;                     ///< list: of the org's records
  std::vector<Condition> list_where;  ///< list of maps: conditions on its elements
  std::vector<std::size_t> levels;    ///< divisions below, of these levels
  std::vector<Condition> satisfies;
  MeasurePointer inner;
  std::vector<std::pair<std::size_t, std::vector<Condition>>> only;  ///< word -> more conditions
  Target target;                                                     ///< none, all, number, percent
  std::shared_ptr<const Selection> expect;
  Amount expect_amount;
  Empty empty = Empty::undetermined;
  MeasurePointer empty_needs;
  FieldPath open;  ///< a failing item whose date here lies ahead is still open
};

struct AllOfMeasure {
  std::vector<MeasurePointer> parts;
};

/// How a requirement turns records into a figure: one of five kinds, or several joined.
struct Measure {
  std::string id;
  Words label;
  std::vector<std::string> roles;   ///< only for owners of these roles; empty = every role
  std::vector<std::size_t> levels;  ///< ... of these levels; empty = every level
  std::optional<bool> leaf;         ///< ... without (true) or with (false) divisions below
  bool advisory = false;            ///< the figure without a verdict
  MeasurePointer applies_if;        ///< else not applicable
  std::variant<CountMeasure, RatioMeasure, CadenceMeasure, RunMeasure, EachMeasure, AllOfMeasure>
      kind;
};

}  // namespace sipub::schema
