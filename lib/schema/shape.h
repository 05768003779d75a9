#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "base/language.h"
#include "schema/vocabulary.h"

namespace sipub::schema {

enum class FieldType {
  text,
  number,
  money,
  boolean,
  date,
  month,
  word,
  division,
  area,
  org,
  reference,
  list,
  map
};

/// Which name a type has in shape files.
std::string_view type_name(FieldType type);

/// A value that people don't write: it follows from other fields of the same map.
struct Derivation {
  enum class Kind {
    last,          ///< the last of the dates in `fields` that are given
    working_days,  ///< the same date plus the number of working days in field `days`
    product,       ///< the product of the numbers in `fields`
    copy           ///< the value of the one field in `fields` (a default taken from a field)
  };
  Kind kind;
  std::vector<std::size_t> fields;  ///< indexes in the same map
  std::size_t days = 0;
};

struct MapShape;

/// One field of a map: what may stand in it.
struct FieldShape {
  std::string name;
  Words label;
  Words help;
  FieldType type = FieldType::text;
  const Vocabulary* vocabulary = nullptr;  ///< word
  std::string section;                     ///< reference: the section whose `id` it names
  bool or_text = false;                    ///< org: a body outside the register may stand here
  bool required = false;
  /// org: in ledgers of role `of` an org of role `by` has to stand here, as soon as the field
  /// `once` of the same map is given.
  struct Approval {
    std::string of;
    std::string by;
    std::size_t once = 0;
  };
  std::optional<Approval> approval;
  bool fixed = false;  ///< may not change in a later year for the same id
  /// text: no two orgs write the same unless one names the other, or both the same third, in a
  /// field of type org. `unique: {unless: {field: word}}` leaves out records with that word.
  bool unique = false;
  struct Exemption {
    std::size_t field = 0;  ///< word field of the same map
    std::size_t word = 0;
  };
  std::optional<Exemption> unique_unless;
  bool cumulative = false;  ///< number: never falls from one row to the next
  /// number: a smaller one is weak evidence, told as a warning.
  std::optional<std::int64_t> weak_below;
  std::optional<bool> weak_unless;  ///< bool: the other value is weak evidence
  enum class Names { nothing, requirement, code, record, file };
  /// text: a requirement of the plan, a code of `check`, the id of any record of the ledger, or a
  /// file beside the ledger (where it is no web address)
  Names names = Names::nothing;
  bool coded = false;  ///< text: a number or an address as issued, not prose
  std::optional<std::int64_t> min;
  std::optional<std::int64_t> max;
  std::optional<std::int64_t> default_number;
  /// number: what the plan allows instead where another field of the map is a certain word.
  struct DefaultByWord {
    std::size_t field = 0;                             ///< word field of the same map
    std::vector<std::optional<std::int64_t>> numbers;  ///< by word; none: as for all others
  };
  std::optional<DefaultByWord> default_by_word;
  std::optional<std::size_t> default_word;  ///< index in the vocabulary
  bool default_all = false;                 ///< list of words: every word of the vocabulary
  std::optional<Derivation> default_from;   ///< computed when nothing was written
  bool derived = false;                     ///< only ever computed: a person may not write it
  std::unique_ptr<FieldShape> element;      ///< list: of its items, with the list's name and label
  std::unique_ptr<MapShape> map;            ///< map
};

/// A condition between fields of one map. What breaks it makes the record void, `late` apart.
struct Constraint {
  enum class Kind {
    not_before,  ///< date fields[0] >= fields[1], where both are given
    at_most,     ///< number fields[0] <= sum of fields[1..], where all are given
    requires_,   ///< fields[0] given (with `word`: being that word) needs fields[1] given
    one_of,      ///< exactly one of fields is given
    late         ///< date fields[0] should not be after fields[1]: a warning, the record is sound
  };
  Kind kind;
  std::vector<std::size_t> fields;
  std::optional<std::size_t> word;  ///< requires_: index in the vocabulary of fields[0]
};

/// What a reviewer would question in a map; the record stays sound.
struct Doubt {
  enum class Kind {
    equals,   ///< number fields[0] is the sum of fields[1..] less that of `minus`
    parts,    ///< the numbers fields[1..] that are given are together at most fields[0]
    excludes  ///< where word field fields[0] is `word`, fields[1] is out of place
  };
  Kind kind;
  std::vector<std::size_t> fields;
  std::vector<std::size_t> minus;       ///< equals
  std::optional<std::size_t> rounding;  ///< equals: number field; every number is rounded to that
  std::size_t word = 0;                 ///< excludes: index in the vocabulary of fields[0]
};

/// A key that people write though it can't serve, such as a rate where counts are asked.
struct Refused {
  std::string name;
  Words label;
  Words reason;                      ///< why it can't serve, a whole sentence
  std::vector<std::size_t> instead;  ///< the fields to write
};

struct MapShape {
  std::vector<FieldShape> fields;
  NameIndex index;
  std::vector<Constraint> constraints;
  std::vector<Doubt> doubts;
  std::vector<Refused> refused;
  NameIndex refused_index;  ///< indexes into `refused`

  std::optional<std::size_t> find(std::string_view spelling) const { return index.find(spelling); }
};

enum class SectionType { state, snapshot, act };

/// Where an act's record says on which days it happened: on `date`, or from `from` to `to` with so
/// many a day or a week, `except` some days.
struct OccasionFields {
  std::size_t date = 0;
  std::size_t from = 0;
  std::size_t to = 0;
  std::size_t per_day = 0;
  std::size_t per_week = 0;
  std::size_t except = 0;
};

/// `fields` of a record never exceed the figure in another section (sites with a board <= sites).
struct Totals {
  std::size_t section = 0;
  std::size_t field = 0;            ///< index in that section's record
  std::vector<std::string> match;   ///< field names equal in both records
  std::vector<std::size_t> fields;  ///< indexes in this section's record
};

/// One section of a ledger. `record.fields` holds the section's own fields first, then those that
/// it shares with other sections, then the common ones that it has none of its own for, then,
/// where `occasions`, those of OccasionFields.
struct SectionShape {
  std::string name;
  Words label;
  Words help;
  SectionType type = SectionType::state;
  bool one = false;          ///< a single map instead of a list
  bool adds_up = false;      ///< snapshot: figures of places, a whole being the sum of its parts
  bool consecutive = false;  ///< act: periods follow each other without gap or overlap
  std::optional<OccasionFields> occasions;  ///< acts that may be written once for many days
  MapShape record;
  std::optional<std::size_t> holds_from;  ///< state: field with its first day; none = always
  std::optional<std::size_t> holds_to;    ///< state: field with its last day, inclusive
  /// snapshot, act: the field that dates it, a date or month; none where `occasions` do.
  std::optional<std::size_t> on;
  std::optional<std::size_t> begins;          ///< act: first day of the period that `on` ends
  std::optional<std::size_t> delegate_by;  ///< org field: missing fields are read there
  /// Reference to a record that another org provides: that one's ledger speaks of this as well.
  std::optional<std::size_t> delegate_through;
  std::optional<std::size_t> delegate_match;  ///< ... in the record that agrees in this field
  /// Ways to the values in which both records agree where both have one, through maps alone.
  std::vector<std::vector<std::size_t>> delegate_agree;
  std::optional<Totals> totals;
  std::optional<std::size_t> id;    ///< index of the common field `id`
  std::optional<std::size_t> area;  ///< index of the common field `area`
};

/// A word of the format itself, which means the same in every field.
enum class FormatWord : std::size_t {
  all,  ///< in a list: every word of the vocabulary
  yes,
  no
};

/// The shape of a ledger: its header and sections. Nothing in the program knows them otherwise.
struct Shape {
  std::string id;
  std::string version;
  Words label;
  MapShape header;  ///< sipub, plan, year, org, through, established; then nothing else
  std::vector<SectionShape> sections;
  NameIndex section_index;                                ///< indexes into `sections`
  std::vector<std::unique_ptr<Vocabulary>> vocabularies;  ///< those that fields name, by id
  std::array<Word, 3> format_words;                       ///< by FormatWord: `all`, `true`, `false`
  NameIndex format_index;                                 ///< indexes into `format_words`

  std::optional<std::size_t> find_section(std::string_view spelling) const {
    return section_index.find(spelling);
  }
  const Vocabulary* find_vocabulary(std::string_view id) const;
  std::optional<FormatWord> find_format_word(std::string_view spelling) const;
};

}  // namespace sipub::schema
