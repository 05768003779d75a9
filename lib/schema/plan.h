#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/diagnostic.h"
#include "base/language.h"
#include "schema/calendar.h"
#include "schema/measure.h"
#include "schema/org_register.h"
#include "schema/regions.h"
#include "schema/report_source.h"
#include "schema/shape.h"

namespace sipub::schema {

struct Stage {
  std::string id;
  Words label;
  Period window;
};

struct Heading {
  std::string id;
  Words label;
};

/// What is not a stage: a requirement belongs to one stage or one group.
struct Group {
  std::string id;
  Words label;
  std::vector<Heading> headings;
};

struct ReadingChoice {
  std::string id;
  Words text;
};

/// The chosen interpretation of an ambiguous sentence.
struct Reading {
  std::string id;
  Words question;
  std::vector<ReadingChoice> choices;  ///< the default first
  std::size_t chosen = 0;
  bool switchable() const { return choices.size() > 1; }
};

/// Who must reach the target.
struct Ownership {
  std::vector<std::size_t> levels;
  std::vector<std::string> roles;
  bool binding = true;  ///< false: a benchmark, the figure without a verdict
  bool leaf = false;    ///< counties, and divisions of higher levels that have none below
};

enum class Scope { org, division, area };
enum class Basis { state, cumulative, window };

/// When a requirement is judged. Acts count from the plan's first day (cumulative) or from `from`
/// (window); states hold or don't, whatever their date.
struct Window {
  Basis basis = Basis::state;
  Date from;                ///< first day of judging: the stage's, or the plan's first day
  std::optional<Date> due;  ///< last day; none = never due
  bool undated = false;     ///< no date in the text
};

struct Clause {
  int line = 0;
  std::string number;
};

/// One sentence of the plan that can be graded, or is explicitly not.
struct Requirement {
  std::string id;
  std::string stage;  ///< id of a stage, or empty
  std::string group;  ///< id of a group, or empty
  Clause clause;
  Words title;
  Words text;
  std::string heading;  ///< id of a heading of the group, or empty
  bool reconstructed = false;
  std::string raw_text;  ///< reconstructed: the passage as received
  Words note;            ///< printed beside every result, or empty
  std::vector<std::string> lead;
  std::vector<std::string> cooperating;
  std::vector<Ownership> owed_by;
  Scope scope = Scope::org;
  Window window;
  std::vector<std::string> readings;
  MeasurePointer measure;  ///< null: same_as, or nothing to measure
  /// Level -> id of the requirement whose result this one has there. One for every level that
  /// owes, and each is measured itself.
  std::map<std::size_t, std::string> same_as;
  Words not_graded;       ///< the reason, or empty; wins over `measure`
  MeasurePointer figure;  ///< not graded: figures shown all the same
  std::vector<MeasurePointer> advisories;
  Position position;  ///< in the plan's file

  bool graded() const { return same_as.empty() && not_graded.empty(); }
};

struct UngradedClause {
  Clause clause;
  Words text;
  Words reason;
};

/// What the plan puts in for a number that a record leaves out, by a word of the same record.
struct NumberByWord {
  std::size_t section = 0;
  std::size_t field = 0;  ///< index in the section's record
  FieldShape::DefaultByWord numbers;
};

/// A plan with everything it names: shape, regions, register, calendar.
struct Plan {
  std::string id;
  std::string version;
  std::string digest;  ///< SHA-256 over the plan and every schema file it uses
  std::string file;
  Words label;
  Words title;
  std::vector<Language> languages;
  Language language = Language::en;
  int utc_offset_minutes = 0;
  std::optional<Date> issued;
  bool missing_is_nothing = false;  ///< reading A32: what is missing counts as nothing
  std::vector<Stage> stages;
  std::vector<Group> groups;
  std::vector<std::pair<std::string, Words>> offices;
  std::vector<Reading> readings;
  std::vector<Requirement> requirements;
  std::vector<UngradedClause> ungraded_clauses;
  std::vector<NumberByWord> defaults;      ///< `shape` has them, too
  std::optional<ReportSource> report;  ///< none: no periodical report can be written
  Shape shape;
  Regions regions;
  OrgRegister orgs;
  Calendar calendar;

  const Requirement* find(std::string_view requirement_id) const;
  const Stage* find_stage(std::string_view stage_id) const;
  Period whole() const;  ///< from the first stage's first day to the last one's last
};

}  // namespace sipub::schema
