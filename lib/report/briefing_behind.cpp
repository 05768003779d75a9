#include <algorithm>
#include <map>

#include "report/briefing_parts.h"
#include "report/names.h"

namespace sipub::report::brief {
namespace {

using assess::Result;
using assess::Status;

/// Offices told of those behind.
constexpr std::size_t kMostTold = 30;

/// One that missed something.
struct Owner {
  const Result* any = nullptr;
  std::int64_t missed = 0;
  std::string requirements;
};

/// Most first.
std::vector<Owner> those_behind(const assess::Assessment& assessment) {
  std::map<std::string, Owner> owners;
  for (const Result& result : assessment.results) {
    if (!counts(result) || result.status != Status::not_met) continue;
    Owner& owner = owners[owner_id(result)];
    owner.any = &result;
    ++owner.missed;
    if (!owner.requirements.empty()) owner.requirements += ' ';
    owner.requirements += result.requirement->id;
  }
  std::vector<Owner> behind;
  for (auto& [id, owner] : owners) behind.push_back(std::move(owner));
  std::stable_sort(behind.begin(), behind.end(),
                   [](const Owner& a, const Owner& b) { return a.missed > b.missed; });
  return behind;
}

}  // namespace

void write_behind(const Frame& frame, Outline& outline) {
  outline.heading(1, frame.in("briefing.behind"));
  std::vector<Owner> behind = those_behind(frame.assessment);
  if (behind.empty()) {
    outline.paragraph(frame.in("briefing.nothing"));
    return;
  }
  if (behind.size() > kMostTold) {
    outline.paragraph(frame.say("briefing.behind_most", {{"all", std::to_string(behind.size())},
                                                         {"told", std::to_string(kMostTold)}}));
    behind.resize(kMostTold);
  }
  Table table;
  table.id = "behind";
  table.caption = frame.in("briefing.behind_table");
  Column missed;
  missed.head = frame.in(assess::label(Status::not_met));
  missed.kind = Column::Kind::number;
  constexpr std::size_t kIdsWidth = 50;
  table.columns = {column(frame, "owner"), missed,
                   column(frame, "requirement", Column::Kind::text, kIdsWidth)};
  std::vector<Row> rows;
  for (const Owner& owner : behind) {
    rows.push_back({{owner_name(frame.plan(), *owner.any, frame.language)},
                    {owner.missed},
                    {owner.requirements}});
  }
  table.rows = std::move(rows);
  table.frozen_columns = 1;
  outline.add(std::move(table));
}

void write_silent(const Frame& frame, const Units& units, Outline& outline) {
  outline.heading(1, frame.in("briefing.silent"));
  const schema::Plan& plan = frame.plan();
  std::map<std::string, std::vector<schema::Org>> by_division;
  for (const schema::Org& org : reporting(frame.assessment).silent) {
    by_division[org.division].push_back(org);
  }
  std::map<std::string, std::string> by_unit;
  for (const auto& [code, orgs] : by_division) {
    const schema::Division* division = plan.regions.find(code);
    if (division == nullptr) continue;
    std::string& names = by_unit[units.of(*division).division->code];
    const auto add = [&](const std::string& name) {
      if (!names.empty()) names += frame.in("briefing.name_separator");
      names += name;
    };
    // A division none of whose offices did is named alone.
    if (orgs.size() == plan.orgs.of(*division).size()) {
      add(frame.in(division->name));
    } else {
      for (const schema::Org& org : orgs) add(org_name(plan, org, frame.language));
    }
  }
  std::vector<std::string> items;
  for (const auto& [code, names] : by_unit) {
    items.push_back(frame.say("briefing.silent_item",
                              {{"unit", plan.regions.find(code)->name}, {"names", names}}));
  }
  write_items(frame, items, outline);
}

}  // namespace sipub::report::brief
