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
      days_(days_that_count()) {
  records_ = select_about(selection, context, days_, {.amount = &amount, .word = &word});
  rows_ = PlaceRows(records_, growth_, context);
}

const PlaceRows& AreaSide::rows_with(std::size_t word) {
  const auto [found, is_new] = by_word_.try_emplace(word);
  if (is_new) found->second = rows_.with_word(word);
  return found->second;
}

ClaimRule AreaSide::claim() {
  return [this](const RowSet& rows, const Division& division, bool leaf) -> ClaimOnDay {
    if (growth_ == Growth::acts) {
      const Acts& acts = acts_.emplace_back(ActsSum(rows.items, days_),
                                            context_.world.sources(division, context_.roles));
      return [this, &rows, &acts, leaf](Date) { return sum(rows, acts, leaf); };
    }
    const LatestRows& dated = latest_.emplace_back(rows.items, days_.last, context_);
    return [this, &dated, &division, leaf](Date) { return latest(dated, division, leaf); };
  };
}

bool AreaSide::has_rows_between(Date first, Date last, bool doubtful) const {
  return std::ranges::any_of(records_.items, [&](const Item& item) {
    if (item.since <= first || last < item.since) return false;
    if (doubtful && item.counts == Truth::yes && !item.word.open) return false;
    return by_word_.empty() || item.word.open ||
           (item.word.word && by_word_.contains(*item.word.word));
  });
}

bool AreaSide::has_new_writers_between(Date first, Date last) const {
  return std::ranges::any_of(acts_, [&](const Acts& acts) {
    return std::ranges::any_of(acts.sum.writers(), [&](const auto& writer) {
      return first < writer.second && writer.second <= last;
    });
  });
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
bool AreaSide::recorded_by(const Source& source) const {
  const Date last = std::min(days_.last, context_.day);
  const Date first = context_.window().basis == schema::Basis::state ? last : days_.first;
  return source.history != nullptr && source.history->is_known(section_, Period{first, last});
}

/// Whether an org of the place recorded the section, and nothing in it (decision D2).
bool AreaSide::recorded_as_none(const Division& division) const {
  return std::ranges::any_of(
      context_.world.sources(division, context_.roles), [&](const Source* source) {
        return source->history != nullptr && source->history->entries(section_).empty() &&
               source->history->is_known(section_, context_.day);
      });
}

std::optional<Claim> AreaSide::sum(const RowSet& rows, const Acts& acts, bool leaf) const {
  if (rows.since > context_.day && !leaf) return std::nullopt;
  const bool by_own =
      !acts.orgs.empty() &&
      std::ranges::all_of(acts.orgs, [&](const Source* org) { return recorded_by(*org); });
  // What an org above says of a place is whole where its own record is.
  const bool complete =
      by_own || std::ranges::any_of(acts.sum.writers(), [&](const auto& writer) {
        return writer.second <= context_.day && recorded_by(*writer.first);
      });
  auto claim = acts.sum.claim(std::min(context_.day, days_.last), complete);
  if (!claim || want_ == Want::figures) return claim;
  for (const Item& item : rows.items) {
    claim->evidence.push_back(item.evidence());
    if (context_.work != nullptr && item.counts == Truth::yes)
      take_down(context_.work, item.record, nullptr, amount(amount_, item, days_, context_));
  }
  return claim;
}

std::optional<Claim> AreaSide::latest(const LatestRows& rows, const Division& division,
                                      bool leaf) const {
  auto claim = amount_.kind == schema::Amount::Kind::change
                   ? rows.change(context_.window().from, context_.day, context_.work)
                   : rows.latest(context_.day, side_, context_.work);
  if (!claim && leaf && side_ == Side::numerator && recorded_as_none(division))
    claim = Claim{Range::exactly(0), context_.day, false, {}};
  if (claim && want_ == Want::figures) claim->evidence.clear();
  return claim;
}

}  // namespace sipub::assess
