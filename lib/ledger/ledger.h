#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/arena.h"
#include "base/date.h"
#include "base/diagnostic.h"
#include "ledger/record.h"
#include "schema/plan.h"
#include "source/parse.h"

namespace sipub::ledger {

/// A fault of form found while records were typed. `check` has a rule for each kind, which
/// turns it into a diagnostic; nothing here speaks to people.
struct Flaw {
  enum class Kind {
    missing_header,
    not_a_map,
    not_a_list,
    unknown_section,
    unknown_field,
    duplicate_key,
    refused_key,
    derived_field,
    missing_field,
    wrong_type,
    not_a_number,
    percentage,
    decimal,
    approximate,
    number_with_unit,
    number_out_of_range,
    number_form,
    not_a_date,
    no_such_date,
    date_form,
    not_a_month,
    unknown_word,
    word_form,
    unquoted_code,
    full_width_punctuation,
    empty_value,
    order,
    above_sum,
    missing_companion,
    not_exactly_one,
    no_date,
    outside_year,
    duplicate_id,
    missing_id
  };
  Kind kind;
  Severity severity = Severity::error;
  Span span;         ///< the value or key meant
  std::string path;  ///< such as `channels[2].kind`, keys as the ledger writes them
  /// Texts stand as the ledger writes them. `field`, `other`, `section`, `parts` and `fields` are
  /// labels in every language; `nearest` is empty where nothing is near; numbers and dates are
  /// plain (`1200`, `2014-10-31`).
  ///   missing_header, not_a_list, derived_field, empty_value   field
  ///   missing_field        field (labels joined as in `fields`, where a map lacks several)
  ///   not_a_map            field (empty for the whole text)
  ///   duplicate_key        key, other (the first spelling)
  ///   refused_key          key, field (its label), reason (why it can't serve, a whole sentence in
  ///                        every language), instead (labels of the fields to write)
  ///   unknown_section      key, nearest
  ///   unknown_field        key, nearest
  ///   wrong_type           field, expected (the type's name in a shape), text (of a scalar),
  ///                        vocabulary (its id, or empty)
  ///   not_a_number, percentage, decimal, approximate, number_with_unit, not_a_date,
  ///   no_such_date, not_a_month, unquoted_code   field, text
  ///   full_width_punctuation   field, text, value (the same with ordinary marks)
  ///   number_out_of_range  field, value, min, max (empty where there is no limit)
  ///   number_form, date_form, word_form   text, value (what it was read as)
  ///   unknown_word         field, text, nearest, vocabulary (its id)
  ///   order                field, value, other, other_value (field is not before other)
  ///   above_sum            field, value, parts (labels joined by ` + `), sum
  ///   missing_companion    field, other, word (empty: whatever the field says)
  ///   not_exactly_one      fields (labels joined by `, ` or `、`), given (how many of them are)
  ///   no_date, missing_id  section
  ///   outside_year         value, year
  ///   duplicate_id         id
  std::vector<Argument> args;
  std::optional<Span> first = {};  ///< duplicate_id, duplicate_key: the first place
  std::string record = {};         ///< id of the record that it is in, or empty
};

/// How many flaws there are of each severity.
struct FlawCounts {
  std::int64_t errors = 0;
  std::int64_t warnings = 0;
  std::int64_t notes = 0;
};

/// Whether and how far one section of a ledger speaks.
struct Section {
  bool present = false;  ///< absent = not recorded; present and empty = recorded as none
  bool readable = true;  ///< false: the section itself is broken (not a list, cut by syntax)
  std::string key;       ///< the section's key as the ledger writes it, empty where absent
  Span key_span;
  bool is_list = true;  ///< false: a single map (SectionShape::one)
  std::vector<Record> records;
};

/// One org's records for one year.
struct Ledger {
  std::string file;
  std::string digest;   ///< SHA-256 of the file's bytes
  std::string plan_id;  ///< as written
  int year = 0;
  schema::Org org;
  std::string org_name;  ///< as written, may be empty
  /// Records are complete to this day; where it is faulty, to the last one before the year.
  std::optional<Date> through;
  std::optional<Date> established;
  std::vector<Section> sections;           ///< one per Shape::sections
  std::vector<Flaw> flaws;                 ///< in the order of the text, at most 10,000
  FlawCounts flaws_left_out;               ///< further ones, counted only
  std::vector<Diagnostic> diagnostics;     ///< of the text itself, from lib/source
  std::uint64_t diagnostics_left_out = 0;  ///< further ones, counted only
  /// False: counts as missing. Its text has an error, its header no sound format version, plan,
  /// year or org, or its plan is another one. What can be read of it is there all the same, for
  /// `check`.
  bool usable = false;
  /// Text and tree, for places and messages. May be let go once the ledger has been checked
  /// (keep.h): nothing above `check` needs it.
  std::shared_ptr<const source::Document> document;
  /// What its values view and is no part of the document.
  std::shared_ptr<Arena> arena = std::make_shared<Arena>();
};

/// Types a parsed document by the plan's shape. Never throws on bad content.
Ledger read(source::Parsed parsed, const schema::Plan& plan);

/// Reads the file's bytes, parses and types them. Throws Failure where it can't be read.
Ledger read_file(const std::string& path, const schema::Plan& plan);

/// The path of a record as the ledger writes it: `channels[2]`. Needs no document, nor the record.
std::string path_of(const Ledger& ledger, std::size_t section, std::size_t ordinal);
inline std::string path_of(const Ledger& ledger, const Record& record) {
  return path_of(ledger, record.section, record.ordinal);
}

}  // namespace sipub::ledger
