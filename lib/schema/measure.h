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

/// Where a kind looks for records.
enum class From { own, division, area, below, any };

/// The way from a record to a value: indexes of fields, through maps, list elements (any of
/// them) and references (the record referred to). Resolved when the plan is loaded.
struct FieldPath {
  std::string text;                 ///< as written, for messages
  std::vector<std::size_t> fields;  ///< one index per step, in the shape reached so far
};

/// A value to compare with, or a place in the member of an `each` that holds it.
struct Operand {
  enum class Kind {
    word,      ///< index in the field's vocabulary
    number, boolean, text,
    member,    ///< `$member`: the word, text or division itself
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
    one_of,      ///< equals one of `operands`; a list contains one of them
    all_of,      ///< a list contains all of `operands`
    includes,    ///< a list contains everything in the list at `other`
    set,         ///< a value is given
    not_set,
    by_day,      ///< a date not after the day judged
    by_field,    ///< a date not after the date at `other`
    by_period_end,  ///< a date not after the last day of the cadence's period
    after_day,
    at_least, at_most,  ///< number against operands[0]
    is_not       ///< given and equal to none of `operands`
  };
  FieldPath path;
  Test test = Test::one_of;
  std::vector<Operand> operands;
  FieldPath other;
  bool first_with_figure = false;  ///< one_of: the first of the words that has a figure (ratio)
};

/// Which records a kind reads.
struct Selection {
  enum class Source { section, member_list, ledgers, results };
  Source source = Source::section;
  std::size_t section = 0;  ///< index in Shape::sections
  FieldPath list;           ///< member_list: a list inside the member of an `each`
  From from = From::own;
  std::vector<Condition> where;
};

/// What is added up over the selected records.
struct Amount {
  enum class Kind { records, sum, first, distinct };
  Kind kind = Kind::records;
  std::vector<FieldPath> paths;  ///< sum: all are added; first: the first one given; distinct: one
};

/// How the days of a window are cut into periods.
struct Every {
  enum class Unit { day, working_day, week, weeks, days };
  Unit unit = Unit::day;
  int length = 1;              ///< weeks, days: how many make a block
  std::optional<Date> anchor;  ///< days: first day of the first block
};

/// What is to be reached. Inclusive (reading A25).
struct Target {
  enum class Kind { none, all, number, percent };
  Kind kind = Kind::none;
  std::int64_t value = 0;  ///< a number, or whole percent
  /// count: the base figure that `percent` is a share of.
  std::shared_ptr<const Selection> base;
  Amount base_amount;
  std::optional<std::int64_t> close;  ///< percent from which a shortfall is noted as close
};

struct Measure;
using MeasurePointer = std::shared_ptr<const Measure>;

struct CountMeasure {
  Selection select;
  Amount amount;
  Target target;
  std::optional<std::int64_t> at_most;  ///< advisory upper limit, a note when passed
};

struct RatioMeasure {
  enum class Take { latest, sum };
  Selection over;
  Amount over_amount;
  Selection under;
  Amount under_amount;
  bool capped = false;
  Take take = Take::latest;
  bool complete_months = false;
  std::optional<Selection> weight;
  Amount weight_amount;
  /// One part for each word of a field, added to both sides; empty = one part.
  FieldPath per_over;
  FieldPath per_under;
  std::vector<std::string> per_words;
  Target target;
};

struct CadenceMeasure {
  Selection select;
  Amount amount;
  Every every;
  Target target;                         ///< number, in every period
  std::optional<Selection> starts;       ///< not before the first day such a record holds
  bool without_is_not_met = false;       ///< no such record at all: not met, else undetermined
  FieldPath dated_by;                    ///< empty = the act's own day
  std::optional<std::int64_t> at_most;   ///< advisory
};

struct RunMeasure {
  Selection select;
  Amount amount;
  Every every;               ///< day or week
  std::int64_t at_least = 1;
  int months = 0;            ///< calendar months, counted inclusively from the first day
  bool ends_in_window = false;
  FieldPath per;             ///< with any: one value of this word field carries the whole run
  FieldPath span_from;       ///< span form: first and last day on the member record
  FieldPath span_to;
};

struct EachMeasure {
  enum class Set { records, words, divisions, list };
  Set set = Set::records;
  Selection records;              ///< records; list: the section whose list it is
  std::vector<std::size_t> levels;///< records: only of orgs of these levels; empty = all
  const struct Vocabulary* vocabulary = nullptr;
  std::vector<std::size_t> words;
  FieldPath list;                 ///< list: the list in the section's record; words: `except`
  std::size_t level = 0;          ///< divisions: level below the subject
  bool next_level = false;        ///< divisions: the level right below, whichever it is
  std::vector<Condition> satisfies;
  MeasurePointer inner;
  std::vector<std::pair<std::size_t, std::vector<Condition>>> only;  ///< word -> more conditions
  Target target;                  ///< all, number, percent
  std::shared_ptr<const Selection> expect;
  Amount expect_amount;
  enum class Empty { undetermined, met, not_met, not_applicable } empty = Empty::undetermined;
  MeasurePointer empty_needs;
  FieldPath open;                 ///< a failing item whose date here lies ahead is still open
};

struct AllOfMeasure {
  std::vector<MeasurePointer> parts;
};

/// How a requirement turns records into a figure: one of five kinds, or several joined.
struct Measure {
  std::string id;
  Words label;
  std::vector<std::string> roles;    ///< empty = every role
  std::vector<std::size_t> levels;   ///< empty = every level
  bool advisory = false;
  MeasurePointer applies_if;
  std::variant<CountMeasure, RatioMeasure, CadenceMeasure, RunMeasure, EachMeasure, AllOfMeasure> kind;
};

}  // namespace sipub::schema
