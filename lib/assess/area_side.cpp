#include "assess/area_side.h"

#include <algorithm>

namespace sipub::assess {

using schema::Division;
using schema::SectionType;
using Take = schema::RatioMeasure::Take;

AreaSide::AreaSide(const schema::Selection& selection, const schema::Amount& amount, Side side,
                   Take take, const Context& context)
    : section_(selection.section),
      amount_(amount),
      side_(side),
      context_(context),
      growth_(is_act() && take == Take::sum ? Growth::acts : Growth::snapshots),
      days_(days_that_count()) {
  schema::Selection about = selection;
  about.from = schema::From::area;
  records_ = select(about, context, days_);
  rows_ = PlaceRows(records_, growth_, context);
}

ClaimRule AreaSide::claim() const {
  return [this](const std::vector<Item>& rows, const Division& division, bool leaf) {
    return growth_ == Growth::acts ? sum(rows, division, leaf) : latest(rows, division, leaf);
  };
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

/// Whether all these orgs have recorded the section when they had to.
bool AreaSide::recorded_by(const std::vector<const Source*>& sources) const {
  return !sources.empty() && std::ranges::all_of(sources, [&](const Source* source) {
    return source->history != nullptr && source->history->is_known(section_, records_.needed);
  });
}

/// Whether an org of the place recorded the section, and nothing in it (decision D2).
bool AreaSide::recorded_as_none(const Division& division) const {
  return std::ranges::any_of(
      context_.world.sources(division, context_.roles), [&](const Source* source) {
        return source->history != nullptr && source->history->entries(section_).empty() &&
               source->history->is_known(section_, context_.day);
      });
}

std::optional<Claim> AreaSide::sum(const std::vector<Item>& rows, const Division& division,
                                   bool leaf) const {
  if (rows.empty() && !leaf) return std::nullopt;
  const bool by_own = recorded_by(context_.world.sources(division, context_.roles));
  // What an org above says of a place is whole where its own record is.
  const bool by_writer =
      std::ranges::any_of(rows, [&](const Item& item) { return recorded_by({item.source}); });
  return acts_claim(rows, amount_, days_, by_own || by_writer, context_);
}

std::optional<Claim> AreaSide::latest(const std::vector<Item>& rows, const Division& division,
                                      bool leaf) const {
  auto claim = amount_.kind == schema::Amount::Kind::change
                   ? change_claim(rows, amount_, context_.window().from, context_.day, context_)
                   : latest_claim(rows, amount_, context_.day, side_, context_);
  if (!claim && leaf && side_ == Side::numerator && recorded_as_none(division))
    claim = Claim{Range::exactly(0), context_.day, false, {}};
  return claim;
}

}  // namespace sipub::assess
