#include <algorithm>

#include "report/figures.h"
#include "report/frame.h"
#include "report/names.h"
#include "report/outline.h"
#include "report/own_words.h"
#include "report/reports.h"

namespace sipub::report {
namespace {

using assess::Result;
using assess::Status;

/// Offices told of those behind.
constexpr std::size_t kMostBehind = 30;

/// A division whose doings are told apart, with all below it.
struct UnitOfArea {
  const schema::Division* division = nullptr;
  Counts counts;
  std::map<std::string, Counts> by_part;  ///< by id of stage or group
};

class Brief {
 public:
  Brief(const BriefingInput& input, const Wording& wording, Language language)
      : input_(input), frame_{input.now, wording, language}, outline_(language, blocks_) {
    const schema::Regions& regions = frame_.plan().regions;
    units_.push_back({input.now.area, {}, {}});
    for (const schema::Division* child : regions.children(*input.now.area, input.now.as_of)) {
      units_.push_back({child, {}, {}});
    }
    for (const Result& result : input.now.results) {
      if (!counts(result)) continue;
      UnitOfArea& unit = unit_of(*result.division);
      unit.counts.add(result.status);
      const schema::Requirement& requirement = *result.requirement;
      unit.by_part[requirement.stage.empty() ? requirement.group : requirement.stage].add(
          result.status);
    }
  }

  Document write() {
    Document document =
        start_document(frame_, frame_.say("briefing.title", {{"plan", frame_.plan().label}}));
    const std::string issue =
        input_.issue == 0
            ? frame_.in("briefing.issue_open")
            : frame_.say("briefing.issue_text", {{"number", std::to_string(input_.issue)}});
    document.head = {{frame_.in("briefing.issue"), issue},
                     {frame_.in("briefing.issuer"), frame_.in(input_.now.area->name)},
                     {frame_.in("briefing.date"), format_long(input_.now.as_of, frame_.language)}};
    write_overall();
    write_units();
    write_exemplary();
    write_behind();
    write_silent();
    document.sections.push_back({frame_.in("briefing.sheet"), std::move(blocks_)});
    return document;
  }

 private:
  /// The unit that a division lies in; the area's own for the area itself.
  UnitOfArea& unit_of(const schema::Division& division) {
    const schema::Regions& regions = frame_.plan().regions;
    const auto found = std::find_if(units_.begin() + 1, units_.end(), [&](const auto& unit) {
      return regions.within(division, *unit.division);
    });
    return found == units_.end() ? units_.front() : *found;
  }

  void write_overall() {
    outline_.heading(1, frame_.in("briefing.overall"));
    Counts all;
    all.by_status = input_.now.summary.counts;
    outline_.paragraph(counts_text(frame_, all));
    const Reporting reported = reporting(input_.now);
    const auto number = [&](std::size_t value) {
      return number_text(static_cast<std::int64_t>(value), frame_.language);
    };
    outline_.paragraph(frame_.say("briefing.reported",
                                  {{"expected", number(reported.expected)},
                                   {"reported", number(reported.expected - reported.silent.size())},
                                   {"silent", number(reported.silent.size())}}));
  }

  Row counts_row(const UnitOfArea& unit, const Counts& tally) const {
    const auto count = [&](Status status) -> Cell {
      const auto found = tally.by_status.find(status);
      return {found == tally.by_status.end() ? std::int64_t{0} : found->second};
    };
    return {
        {frame_.in(unit.division->name)},      {tally.graded()},       {tally.kept()},
        {Share{tally.kept(), tally.graded()}}, count(Status::not_met), count(Status::undetermined)};
  }

  Table counts_table(std::string id, std::string caption, std::vector<Row> rows) const {
    Table table;
    table.id = std::move(id);
    table.caption = std::move(caption);
    table.columns = {column(frame_, "unit"), column(frame_, "counted", Column::Kind::number),
                     column(frame_, "kept", Column::Kind::number),
                     share_column(frame_, "kept_share", 2, 1)};
    for (const Status status : {Status::not_met, Status::undetermined}) {
      Column made;
      made.head = frame_.in(assess::label(status));
      made.kind = Column::Kind::number;
      table.columns.push_back(made);
    }
    table.rows = std::move(rows);
    return table;
  }

  /// One table for each part of the plan, and a picture of all of them together.
  void write_units() {
    outline_.heading(1, frame_.in("briefing.units"));
    std::vector<Row> all;
    for (const UnitOfArea& unit : units_) {
      if (unit.counts.graded() > 0) all.push_back(counts_row(unit, unit.counts));
    }
    const Chart chart{.title = frame_.in("charts.kept_by_unit"),
                      .kind = Chart::Kind::bars,
                      .table = 0,
                      .categories = 0,
                      .series = {{.column = 3, .tone = Tone::good}},
                      .first_row = 0,
                      .rows = all.size()};
    outline_.add(counts_table("units", frame_.in("briefing.units_table"), std::move(all)));
    if (chart.rows > 0) outline_.add(chart);
    for (const PlanPart& part : by_part(input_.now)) {
      std::vector<Row> rows;
      for (const UnitOfArea& unit : units_) {
        const auto found = unit.by_part.find(part.id());
        if (found == unit.by_part.end() || found->second.graded() == 0) continue;
        rows.push_back(counts_row(unit, found->second));
      }
      if (rows.empty()) continue;
      outline_.heading(2, frame_.in(part.label()));
      outline_.add(counts_table("units-" + part.id(), frame_.in(part.label()), std::move(rows)));
    }
  }

  /// Everything that has fallen due was met, and in time.
  static std::int64_t exemplary(const Counts& tally) {
    std::int64_t met = 0;
    for (const auto& [status, count] : tally.by_status) {
      if (status == Status::met) met += count;
      const bool spoils =
          status == Status::met_late || status == Status::not_met || status == Status::undetermined;
      if (spoils && count > 0) return 0;
    }
    return met;
  }

  void write_exemplary() {
    outline_.heading(1, frame_.in("briefing.exemplary"));
    std::vector<std::string> items;
    for (const UnitOfArea& unit : units_) {
      const std::int64_t met = exemplary(unit.counts);
      if (met == 0) continue;
      items.push_back(frame_.say(
          "briefing.exemplary_item",
          {{"unit", unit.division->name}, {"number", number_text(met, frame_.language)}}));
    }
    add_practices(items);
    if (items.empty()) {
      outline_.paragraph(frame_.in("briefing.nothing"));
    } else {
      outline_.items(items);
    }
  }

  /// What offices without a missed target wrote of their practice in the period under way, or in
  /// the last one.
  void add_practices(std::vector<std::string>& items) const {
    const schema::Plan& plan = frame_.plan();
    auto period = fortnight_of(plan, input_.now.as_of);
    if (!period) return;
    if (input_.now.as_of < period->days.last && period->number > 1) {
      period = fortnight(plan, period->number - 1);
    }
    std::map<schema::Org, bool> without_miss;
    for (const Result& result : input_.now.results) {
      if (!result.org) continue;
      const auto [it, added] = without_miss.try_emplace(*result.org, true);
      if (counts(result) && result.status == Status::not_met) it->second = false;
    }
    for (const auto& [org, sound] : without_miss) {
      if (!sound) continue;
      for (const std::string& text : own_words(plan, input_.ledgers, org, period->days).practices) {
        items.push_back(
            frame_.say("briefing.practice_item",
                       {{"org", org_name(plan, org, frame_.language)}, {"text", text}}));
      }
    }
  }

  void write_behind() {
    struct Office {
      const Result* any = nullptr;
      std::int64_t missed = 0;
      std::string requirements;
    };
    std::map<std::string, Office> offices;
    for (const Result& result : input_.now.results) {
      if (!counts(result) || result.status != Status::not_met) continue;
      Office& office = offices[owner_id(result)];
      office.any = &result;
      ++office.missed;
      if (!office.requirements.empty()) office.requirements += ' ';
      office.requirements += result.requirement->id;
    }
    std::vector<Office> behind;
    for (auto& [id, office] : offices) behind.push_back(std::move(office));
    std::stable_sort(behind.begin(), behind.end(),
                     [](const Office& a, const Office& b) { return a.missed > b.missed; });
    if (behind.size() > kMostBehind) behind.resize(kMostBehind);
    outline_.heading(1, frame_.in("briefing.behind"));
    if (behind.empty()) {
      outline_.paragraph(frame_.in("briefing.nothing"));
      return;
    }
    Table table;
    table.id = "behind";
    table.caption = frame_.in("briefing.behind_table");
    Column missed;
    missed.head = frame_.in(assess::label(Status::not_met));
    missed.kind = Column::Kind::number;
    constexpr std::size_t kIdsWidth = 50;
    table.columns = {column(frame_, "owner"), missed,
                     column(frame_, "requirement", Column::Kind::text, kIdsWidth)};
    std::vector<Row> rows;
    for (const Office& office : behind) {
      rows.push_back({{owner_name(frame_.plan(), *office.any, frame_.language)},
                      {office.missed},
                      {office.requirements}});
    }
    table.rows = std::move(rows);
    outline_.add(std::move(table));
  }

  /// By unit: who has not sent a ledger. A division none of whose offices did is named alone.
  void write_silent() {
    outline_.heading(1, frame_.in("briefing.silent"));
    const schema::Plan& plan = frame_.plan();
    std::map<std::string, std::vector<schema::Org>> by_division;
    for (const schema::Org& org : reporting(input_.now).silent) {
      by_division[org.division].push_back(org);
    }
    std::map<std::string, std::string> by_unit;
    for (const auto& [code, orgs] : by_division) {
      const schema::Division* division = plan.regions.find(code);
      if (division == nullptr) continue;
      std::string& names = by_unit[unit_of(*division).division->code];
      const auto add = [&](const std::string& name) {
        if (!names.empty()) names += frame_.in("briefing.name_separator");
        names += name;
      };
      if (orgs.size() == plan.orgs.of(*division).size()) {
        add(frame_.in(division->name));
      } else {
        for (const schema::Org& org : orgs) add(org_name(plan, org, frame_.language));
      }
    }
    std::vector<std::string> items;
    for (const auto& [code, names] : by_unit) {
      items.push_back(frame_.say("briefing.silent_item",
                                 {{"unit", plan.regions.find(code)->name}, {"names", names}}));
    }
    if (items.empty()) {
      outline_.paragraph(frame_.in("briefing.nothing"));
    } else {
      outline_.items(items);
    }
  }

  const BriefingInput& input_;
  Frame frame_;
  std::vector<UnitOfArea> units_;  ///< the area itself first
  std::vector<Block> blocks_;
  Outline outline_;
};

}  // namespace

Document briefing(const BriefingInput& input, const Wording& wording, Language language) {
  return Brief(input, wording, language).write();
}

}  // namespace sipub::report
