#include "assess/area_side.h"

#include <algorithm>

namespace sipub::assess {

using schema::Division;
using schema::SectionType;
using Take = schema::RatioMeasure::Take;

AreaSide::AreaSide(const schema::Selection& selection, const schema::Amount& amount,
                   const schema::FieldPath& word, Side side, Take take, const Context& context,
                   Want want)
    : section_(selection.section),
      amount_(amount),
      side_(side),
      context_(context),
      want_(want),
      growth_(is_act() && take == Take::sum ? Growth::acts : Growth::snapshots),
      days_(days_that_count()),
      asked_(sources(selection, schema::From::area, context)),
      rows_(selection, context, days_,
            {.amount = &amount,
             .word = &word,
             .growth = growth_,
             .with_rows = context.with_evidence || context.work != nullptr}) {}

void AreaSide::report(Outcome& outcome) const {
  rows_->report(context_.world.divisions(*context_.place, {}, days_.last), days_.last, outcome);
}

Figures AreaSide::figures(std::optional<std::size_t> word) { return {&*rows_, word, rule()}; }

Figures AreaSide::no_figures() {
  static const PlaceRows none{PlaceRows::Rules{}};
  return {&none, {}, rule()};
}

CourseRule AreaSide::rule() {
  return [this](const RowSet& rows, const Division& division, bool leaf) {
    return course(rows, division, leaf);
  };
}

const AreaSide::Orgs& AreaSide::orgs_of(const Division& division) {
  const auto [found, is_new] = orgs_.try_emplace(&division);
  if (is_new) found->second = context_.world.sources(division, context_.roles);
  return found->second;
}

bool AreaSide::is_act() const {
  return context_.world.plan().shape.sections[section_].type == SectionType::act;
}

/// A count stands until the next one; acts count from the basis' first day on, and never late where
/// they had to lie inside a window (decision D13).
Period AreaSide::days_that_count() const {
  if (!is_act()) return {make_date(1, 1, 1), context_.day};
  Period days = context_.days();
  const schema::Window& window = context_.window();
  if (growth_ == Growth::acts && window.basis == schema::Basis::window && window.due)
    days.last = std::min(days.last, *window.due);
  return days;
}

/// Whether the org has recorded the section when it had to.
bool AreaSide::recorded_by(const Source& source, Date day) const {
  const Date first = context_.window().basis == schema::Basis::state ? last(day) : days_.first;
  return source.history != nullptr && source.history->is_known(section_, Period{first, last(day)});
}

/// Whether an org of the place recorded the section, and nothing in it (decision D2).
bool AreaSide::recorded_as_none(const Orgs& orgs, Date day) const {
  return std::ranges::any_of(orgs, [&](const Source* source) {
    return source->history != nullptr && source->history->entries(section_).empty() &&
           source->history->is_known(section_, day);
  });
}

Course AreaSide::course(const RowSet& rows, const Division& division, bool leaf) {
  if (rows.empty() && !leaf) return {};
  const Orgs& orgs = orgs_of(division);
  Course course;
  if (growth_ == Growth::acts)
    course.on = [this, &rows, &orgs, leaf](Date day) { return sum(rows, orgs, leaf, day); };
  else
    course.on = [this, &rows, &orgs, leaf](Date day) { return latest(rows, orgs, leaf, day); };
  if (want_ == Want::course) course.changes = changes(rows, orgs);
  return course;
}

/// The days from which on the rows may come to something else.
std::vector<Date> AreaSide::changes(const RowSet& rows, const Orgs& orgs) const {
  std::vector<Date> days;
  rows.latest.add_changes(days);
  rows.sum.add_changes(days);
  const auto add_known = [&](const Source& source) {
    if (source.history == nullptr) return;
    for (const Period& known : source.history->known(section_)) {
      days.push_back(known.first);
      days.push_back(known.last + std::chrono::days(1));
    }
  };
  for (const Source* org : orgs) add_known(*org);
  for (const auto& [writer, since] : rows.sum.writers()) add_known(*writer);
  return days;
}

std::optional<Claim> AreaSide::sum(const RowSet& rows, const Orgs& orgs, bool leaf,
                                   Date day) const {
  if (rows.since > last(day) && !leaf) return std::nullopt;
  const bool by_own = !orgs.empty() && std::ranges::all_of(orgs, [&](const Source* org) {
    return recorded_by(*org, day);
  });
  // What an org above says of a place is whole where its own record is.
  const bool complete = by_own || std::ranges::any_of(rows.sum.writers(), [&](const auto& writer) {
                          return writer.second <= last(day) && recorded_by(*writer.first, day);
                        });
  auto claim = rows.sum.claim(last(day), complete);
  if (!claim || want_ != Want::all) return claim;
  for (const Row& row : rows.rows) {
    if (row.item->since > last(day)) continue;
    claim->evidence.push_back(row.item->evidence());
    if (context_.work == nullptr || row.counts != Truth::yes) continue;
    const Period days{days_.first, last(day)};
    take_down(context_.work, row.item->record, nullptr, amount(amount_, *row.item, days, context_));
  }
  return claim;
}

/// What nobody recorded where it was recorded that there is nothing stands on whatever day.
std::optional<Claim> AreaSide::latest(const RowSet& rows, const Orgs& orgs, bool leaf,
                                      Date day) const {
  auto claim = amount_.kind == schema::Amount::Kind::change
                   ? rows.latest.change(context_.window().from, day, context_.work)
                   : rows.latest.latest(day, side_, context_.work);
  if (!claim && leaf && side_ == Side::numerator && recorded_as_none(orgs, day))
    claim.emplace().value = Range::exactly(0);
  if (claim && want_ != Want::all) claim->evidence.clear();
  return claim;
}

}  // namespace sipub::assess
