#include "report/figures.h"
#include "report/names.h"
#include "report/scorecard_parts.h"

namespace sipub::report::score {
namespace {

using assess::PartResult;
using assess::Result;
using assess::Status;

constexpr Status kGraded[] = {Status::met,     Status::met_late,     Status::pending,
                              Status::not_met, Status::undetermined, Status::not_due};

Cell number(std::int64_t value) { return {value}; }

Cell number(const std::optional<std::int64_t>& value) { return value ? number(*value) : Cell{}; }

Cell text(std::string value) { return {std::move(value)}; }

Cell date(const std::optional<Date>& value) { return value ? Cell{*value} : Cell{}; }

/// A share, where there is something to divide by.
Cell share(std::int64_t numerator, std::int64_t denominator) {
  return denominator > 0 ? Cell{Share{numerator, denominator}} : Cell{};
}

Cell linked(Cell cell, const std::map<const Result*, Link>& links, const Result* result) {
  if (const auto found = links.find(result); found != links.end()) cell.link = found->second;
  return cell;
}

/// What is missing to the part's target.
std::optional<std::int64_t> missing(const PartResult& part) {
  if (part.advisory || !part.needed || !part.numerator) return std::nullopt;
  return std::max<std::int64_t>(0, *part.needed - *part.numerator);
}

/// One sentence behind the other.
std::string notes_of(const Frame& frame, const Result& result) {
  std::string all;
  const auto add = [&](const std::string& note) {
    if (frame.language == Language::en) {
      if (!all.empty()) all += ' ';
    } else if (!all.empty() && !all.ends_with("。")) {
      all += "；";
    }
    all += note;
  };
  for (const assess::Note& note : result.notes) add(frame.in(note.text));
  if (!result.waived.empty()) add(result.waived);
  return all;
}

}  // namespace

Table overview_table(const Frame& frame, const Index& index) {
  Table table;
  table.id = "overview";
  table.caption = frame.in("scorecard.overview_table");
  table.columns = {column(frame, "stage"), column(frame, "counted", Column::Kind::number),
                   column(frame, "kept", Column::Kind::number),
                   share_column(frame, "kept_share", 2, 1)};
  for (const Status status : kGraded) {
    Column made;
    made.head = frame.in(assess::label(status));
    made.kind = Column::Kind::number;
    table.columns.push_back(made);
  }
  std::vector<Row> rows;
  for (const PlanPart& part : index.parts) {
    Counts tally;
    for (const RequirementResults& entry : part.requirements) {
      for (const Result* result : entry.results) {
        if (counts(*result)) tally.add(result->status);
      }
    }
    if (tally.graded() == 0) continue;
    Row row = {text(frame.in(part.label())), number(tally.graded()), number(tally.kept()),
               share(tally.kept(), tally.graded())};
    for (const Status status : kGraded) row.push_back(number(tally.by_status[status]));
    rows.push_back(std::move(row));
  }
  table.rows = std::move(rows);
  table.frozen_columns = 1;
  return table;
}

Table matrix_table(const Frame& frame, std::shared_ptr<const Index> index) {
  constexpr std::size_t kOwnerWidth = 36;
  constexpr std::size_t kStatusWidth = 10;
  Table table;
  table.id = "matrix";
  table.caption = frame.in("scorecard.matrix_table");
  table.columns = {column(frame, "owner", Column::Kind::text, kOwnerWidth), column(frame, "level"),
                   column(frame, "counted", Column::Kind::number),
                   column(frame, "kept", Column::Kind::number),
                   share_column(frame, "kept_share", 3, 2)};
  for (const schema::Requirement* requirement : index->requirements) {
    Column made;
    made.head = frame.title_of(*requirement);
    made.width_limit = kStatusWidth;
    made.status = true;
    table.columns.push_back(made);
  }
  table.frozen_columns = 1;
  table.rows = Rows(index->owners.size(), [frame, index](std::size_t at, Row& row) {
    const Owner& owner = index->owners[at];
    const schema::Plan& plan = frame.plan();
    row = {text(owner_name(plan, *owner.any, frame.language)),
           text(frame.in(plan.regions.levels[owner.any->division->level].label)),
           number(owner.counts.graded()), number(owner.counts.kept()),
           share(owner.counts.kept(), owner.counts.graded())};
    for (const schema::Requirement* requirement : index->requirements) {
      const auto found = owner.results.find(requirement);
      if (found == owner.results.end()) {
        row.emplace_back();
      } else {
        row.push_back(linked(status_cell(frame, *found->second), index->figure_of, found->second));
      }
    }
  });
  return table;
}

Table stage_table(const Frame& frame, std::shared_ptr<const Index> index, std::size_t part) {
  constexpr std::size_t kTitleWidth = 24;
  constexpr std::size_t kNameWidth = 26;
  constexpr std::size_t kNotesWidth = 44;
  using Kind = Column::Kind;
  Table table;
  table.id = "stage-" + index->parts[part].id();
  table.caption = frame.say("scorecard.stage_table", {{"part", index->parts[part].label()}});
  table.columns = {column(frame, "requirement"),
                   column(frame, "title", Kind::text, kTitleWidth),
                   column(frame, "owner", Kind::text, kNameWidth),
                   column(frame, "part", Kind::text, kNameWidth),
                   column(frame, "numerator", Kind::number),
                   column(frame, "denominator", Kind::number),
                   share_column(frame, "share", 4, 5),
                   column(frame, "lower", Kind::number),
                   column(frame, "upper", Kind::number),
                   column(frame, "measure_unit"),
                   column(frame, "target"),
                   column(frame, "needed", Kind::number),
                   column(frame, "shortfall", Kind::number),
                   status_column(frame, "part_status"),
                   status_column(frame, "status"),
                   column(frame, "due", Kind::date),
                   column(frame, "achieved_on", Kind::date),
                   column(frame, "reported", Kind::number),
                   column(frame, "expected", Kind::number),
                   column(frame, "evidence", Kind::number),
                   column(frame, "notes", Kind::text, kNotesWidth)};
  table.frozen_columns = 3;
  table.rows = Rows(index->figures[part].size(), [frame, index, part](std::size_t at, Row& row) {
    const FigureRow& figure = index->figures[part][at];
    const Result& result = *figure.result;
    row = {linked(text(result.requirement->id), index->owner_of, &result),
           text(frame.in(result.requirement->title)),
           text(owner_name(frame.plan(), result, frame.language))};
    if (const PartResult* it = figure.part) {
      const auto known = share_of(*it);
      const bool verdict = result.binding && !it->advisory && result.same_as.empty();
      const Row figures = {text(frame.in(it->label)),
                           number(it->numerator),
                           number(it->denominator),
                           known ? Cell{*known} : Cell{},
                           number(it->lower),
                           number(it->upper),
                           text(frame.in(unit_word(it->unit))),
                           text(target_text(*it, frame.language)),
                           number(it->needed),
                           number(missing(*it)),
                           verdict ? status_cell(frame, it->status) : Cell{}};
      row.insert(row.end(), figures.begin(), figures.end());
    } else {
      row.resize(row.size() + 11);
    }
    const auto evidence =
        static_cast<std::int64_t>(result.evidence.size() + result.evidence_left_out);
    row.push_back(status_cell(frame, result));
    row.push_back(date(result.due));
    row.push_back(date(result.achieved_on));
    row.push_back(number(result.reported));
    row.push_back(number(result.expected));
    row.push_back(linked(number(evidence), index->evidence_of, &result));
    row.push_back(text(notes_of(frame, result)));
  });
  return table;
}

Table evidence_table(const Frame& frame, std::shared_ptr<const Index> index) {
  Table table;
  table.id = "evidence";
  table.caption = frame.in("scorecard.evidence_table");
  table.columns = {column(frame, "requirement"), column(frame, "owner"), column(frame, "file"),
                   column(frame, "line", Column::Kind::number), column(frame, "path")};
  table.rows = Rows(index->evidence.size(), [frame, index](std::size_t at, Row& row) {
    const EvidenceRow& place = index->evidence[at];
    const Result& result = *place.result;
    row = {linked(text(result.requirement->id), index->figure_of, &result),
           text(owner_name(frame.plan(), result, frame.language))};
    if (place.index < result.evidence.size()) {
      const assess::EvidencePlace& evidence = result.evidence[place.index];
      row.push_back(text(evidence.ledger->file));
      row.push_back(number(evidence.begin.line));
      row.push_back(text(evidence.path()));
    } else {
      const std::string left = std::to_string(result.evidence_left_out);
      row.push_back(text(frame.say("scorecard.left_out", {{"number", left}})));
      row.resize(5);
    }
  });
  return table;
}

Table readings_table(const Frame& frame) {
  constexpr std::size_t kProse = 60;
  Table table;
  table.id = "readings";
  table.caption = frame.in("scorecard.readings_table");
  table.columns = {
      column(frame, "reading"),    column(frame, "question", Column::Kind::text, kProse),
      column(frame, "choice"),     column(frame, "chosen_text", Column::Kind::text, kProse),
      column(frame, "is_default"), column(frame, "used_by", Column::Kind::text, kProse)};
  std::vector<Row> rows;
  for (const schema::Reading& reading : frame.plan().readings) {
    std::string users;
    for (const schema::Requirement& requirement : frame.plan().requirements) {
      const auto& used = requirement.readings;
      if (std::find(used.begin(), used.end(), reading.id) == used.end()) continue;
      users += (users.empty() ? "" : " ") + requirement.id;
    }
    const schema::ReadingChoice& choice = reading.choices[reading.chosen];
    rows.push_back({text(reading.id), text(frame.in(reading.question)), text(choice.id),
                    text(frame.in(choice.text)), text(frame.in(reading.chosen == 0 ? "yes" : "no")),
                    text(users)});
  }
  table.rows = std::move(rows);
  table.frozen_columns = 1;
  return table;
}

Table inputs_table(const Frame& frame) {
  Table table;
  table.id = "inputs";
  table.caption = frame.in("scorecard.inputs_table");
  table.columns = {column(frame, "file"),
                   column(frame, "org"),
                   column(frame, "year"),
                   column(frame, "through", Column::Kind::date),
                   column(frame, "errors", Column::Kind::number),
                   column(frame, "file_digest")};
  std::vector<Row> rows;
  for (const assess::LedgerFact& fact : frame.assessment.inputs) {
    const ledger::Ledger& ledger = *fact.ledger;
    Row row = {text(ledger.file)};
    if (ledger.usable) {
      row.push_back(text(org_name(frame.plan(), ledger.org, frame.language)));
      row.push_back(text(std::to_string(ledger.year)));
    } else {
      row.resize(row.size() + 2);
    }
    row.push_back(date(ledger.through));
    row.push_back(number(fact.errors));
    row.push_back(text(ledger.digest));
    rows.push_back(std::move(row));
  }
  table.rows = std::move(rows);
  return table;
}

}  // namespace sipub::report::score
