#include <algorithm>
#include <map>
#include <set>

#include "report/briefing_parts.h"
#include "report/figures.h"
#include "report/names.h"
#include "report/own_words.h"

namespace sipub::report::brief {
namespace {

using assess::Result;
using assess::Status;

/// Offices that are told of.
constexpr std::size_t kMostTold = 30;
constexpr std::string_view kFirmSurvey = "sample-firm";

bool is_kept(Status status) { return status == Status::met || status == Status::met_late; }

/// Whose results before can be looked up by those of now.
std::pair<std::string, std::string> key_of(const Result& result) {
  return {result.requirement->id, owner_id(result)};
}

/// What was met at the time of the last brief.
std::set<std::pair<std::string, std::string>> met_before(const assess::Assessment& before) {
  std::set<std::pair<std::string, std::string>> met;
  for (const Result& result : before.results) {
    if (is_kept(result.status)) met.insert(key_of(result));
  }
  return met;
}

/// Everything that has fallen due was met, and in time; 0 where not, or where nothing was.
std::int64_t all_in_time(const Counts& counts) {
  std::int64_t met = 0;
  for (const auto& [status, count] : counts.by_status) {
    if (status == Status::met) met += count;
    const bool spoils =
        status == Status::met_late || status == Status::not_met || status == Status::undetermined;
    if (spoils && count > 0) return 0;
  }
  return met;
}

/// One that owes something: what it met before it had to.
struct Owner {
  const Result* any = nullptr;
  bool missed = false;
  std::int64_t early = 0;
  std::int64_t firm = 0;  ///< surveys beyond doubt
  std::string requirements;
};

/// By number of what was met early, most first, then as the assessment has them; only those who
/// missed nothing.
std::vector<Owner> early_ones(const BriefingInput& input) {
  const auto before = met_before(input.before);
  std::map<std::string, std::size_t> places;
  std::vector<Owner> owners;
  for (const Result& result : input.now.results) {
    if (!counts(result)) continue;
    const auto [place, is_new] = places.try_emplace(owner_id(result), owners.size());
    if (is_new) owners.push_back({&result, false, 0, 0, {}});
    Owner& owner = owners[place->second];
    if (result.status == Status::not_met || result.status == Status::met_late) owner.missed = true;
    if (result.status != Status::met || !result.due) continue;
    const bool still_open = *result.due > input.now.as_of;
    const bool was_open = *result.due > input.before.as_of && before.contains(key_of(result));
    if (!still_open && !was_open) continue;
    ++owner.early;
    owner.requirements += (owner.requirements.empty() ? "" : " ") + result.requirement->id;
    owner.firm += std::any_of(result.notes.begin(), result.notes.end(),
                              [](const assess::Note& note) { return note.code == kFirmSurvey; });
  }
  std::erase_if(owners, [](const Owner& owner) { return owner.missed || owner.early == 0; });
  std::stable_sort(owners.begin(), owners.end(),
                   [](const Owner& a, const Owner& b) { return a.early > b.early; });
  if (owners.size() > kMostTold) owners.resize(kMostTold);
  return owners;
}

void write_early(const Frame& frame, const BriefingInput& input, Outline& outline) {
  constexpr std::size_t kIdsWidth = 50;
  outline.heading(2, frame.in("briefing.early"));
  std::vector<Row> rows;
  for (const Owner& owner : early_ones(input)) {
    rows.push_back({{owner_name(frame.plan(), *owner.any, frame.language)},
                    {owner.early},
                    {owner.firm},
                    {owner.requirements}});
  }
  if (rows.empty()) {
    outline.paragraph(frame.in("briefing.nothing"));
    return;
  }
  Table table;
  table.id = "early";
  table.caption = frame.in("briefing.early_table");
  table.columns = {column(frame, "owner"), column(frame, "early", Column::Kind::number),
                   column(frame, "firm", Column::Kind::number),
                   column(frame, "requirement", Column::Kind::text, kIdsWidth)};
  table.rows = std::move(rows);
  outline.add(std::move(table));
}

/// What offices without a missed target wrote of their practice in the period under way, or in
/// the last one.
std::vector<std::string> practices(const Frame& frame, const BriefingInput& input) {
  const schema::Plan& plan = frame.plan();
  std::vector<std::string> items;
  auto period = fortnight_of(plan, input.now.as_of);
  if (!period) return items;
  if (input.now.as_of < period->days.last && period->number > 1) {
    period = fortnight(plan, period->number - 1);
  }
  std::map<schema::Org, bool> without_miss;
  for (const Result& result : input.now.results) {
    if (!result.org) continue;
    const auto [it, added] = without_miss.try_emplace(*result.org, true);
    if (counts(result) && result.status == Status::not_met) it->second = false;
  }
  for (const auto& [org, sound] : without_miss) {
    if (!sound) continue;
    for (const std::string& text : own_words(plan, input.ledgers, org, period->days).practices) {
      items.push_back(frame.say("briefing.practice_item",
                                {{"org", org_name(plan, org, frame.language)}, {"text", text}}));
    }
  }
  return items;
}

}  // namespace

void write_exemplary(const Frame& frame, const BriefingInput& input, const Units& units,
                     Outline& outline) {
  outline.heading(1, frame.in("briefing.exemplary"));
  std::vector<std::string> spotless;
  for (const Unit& unit : units.all()) {
    const std::int64_t met = all_in_time(unit.counts);
    if (met == 0) continue;
    spotless.push_back(frame.say(
        "briefing.exemplary_item",
        {{"unit", units.name_of(frame, unit)}, {"number", number_text(met, frame.language)}}));
  }
  outline.heading(2, frame.in("briefing.spotless"));
  write_items(frame, spotless, outline);
  write_early(frame, input, outline);
  outline.heading(2, frame.in("briefing.practices"));
  write_items(frame, practices(frame, input), outline);
}

}  // namespace sipub::report::brief
