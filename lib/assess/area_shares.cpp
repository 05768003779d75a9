#include "assess/area_shares.h"

#include <algorithm>

#include "assess/notes.h"
#include "assess/share.h"
#include "schema/field_path.h"

namespace sipub::assess {
namespace {

/// Gives `place` the base figures of `other`, the same places, wherever it has none at all.
void fill_in(Place& place, const Place& other) {
  const auto has_base = [](const Place& of, const auto& self) -> bool {
    return of.under || of.statistic ||
           std::ranges::any_of(of.parts, [&](const Place& part) { return self(part, self); });
  };
  if (!has_base(place, has_base)) {
    place.under = other.under;
    place.statistic = other.statistic;
  }
  for (Place& part : place.parts) {
    const auto same = std::ranges::find(other.parts, part.area, &Place::area);
    if (same != other.parts.end()) fill_in(part, *same);
  }
}

/// Sorted, each once.
void merge(std::vector<std::string>& to, const std::vector<std::string>& from) {
  if (from.empty()) return;
  to.insert(to.end(), from.begin(), from.end());
  std::ranges::sort(to);
  to.erase(std::unique(to.begin(), to.end()), to.end());
}

void add(RolledUp& total, const RolledUp& figure, bool over = true, bool under = true) {
  if (over) {
    total.over = total.over + figure.over;
    total.over_known = total.over_known && figure.over_known;
    merge(total.missing, figure.missing);
  }
  if (under) {
    total.under = total.under + figure.under;
    total.under_known = total.under_known && figure.under_known;
    merge(total.without_base, figure.without_base);
  }
  merge(total.differing, figure.differing);
  total.evidence.insert(total.evidence.end(), figure.evidence.begin(), figure.evidence.end());
}

RolledUp nothing() {
  RolledUp total;
  total.over = total.under = Range::exactly(0);
  total.over_known = total.under_known = true;
  return total;
}

}  // namespace

AreaShares::AreaShares(const schema::RatioMeasure& measure, const Context& context, Want want)
    : measure_(measure),
      context_(context),
      over_(measure.over, measure.over_amount, measure.per_over, Side::numerator, measure.take,
            context_, want),
      under_(measure.under, measure.under_amount, measure.per_under, Side::denominator,
             measure.take, context_, want) {}

RolledUp AreaShares::judge(Outcome& outcome) {
  using Pooled = schema::RatioMeasure::Pooled;
  if (measure_.per.empty()) {
    RolledUp figure = whole();
    add_part(outcome, figure, "", {});
    return figure;
  }
  RolledUp all = nothing();
  for (const schema::PerWord& per : measure_.per) {
    const RolledUp figure = of(per, outcome);
    add(all, figure);
    if (measure_.pooled != Pooled::instead) add_part(outcome, figure, per.id, per.label);
  }
  if (measure_.pooled == Pooled::instead) add_part(outcome, all, "", {});
  if (measure_.pooled == Pooled::beside) {
    add_part(outcome, all, "pooled", {"合计", "合計", "together"});
    outcome.parts.back().advisory = true;
    outcome.parts.back().status = Status::not_graded;
  }
  return all;
}

namespace {

/// Whether the same parts of a place have a sum of acts on both days, and it is clear or open on
/// both.
bool only_grows(const Place& before, const Place& after) {
  if (before.parts.size() != after.parts.size() || before.divided != after.divided) return false;
  if (after.parts.empty())
    return before.over && after.over && (after.over->value.upper || !before.over->value.upper);
  for (std::size_t i = 0; i < after.parts.size(); ++i)
    if (before.parts[i].area != after.parts[i].area ||
        !only_grows(before.parts[i], after.parts[i]))
      return false;
  return after.divided;
}

}  // namespace

bool AreaShares::only_grow(Date first, Date last) {
  if (over_.growth() != Growth::acts || under_.growth() != Growth::snapshots ||
      under_.has_rows_between(first, last, false) || over_.has_rows_between(first, last, true) ||
      over_.has_new_writers_between(first, last))
    return false;
  for (auto& [rows, tree] : trees_) {
    move_to(last);
    const Place after = tree.on(last);
    move_to(first);
    if (!only_grows(tree.on(first), after)) return false;
  }
  return true;
}

void AreaShares::ask(Outcome& outcome, bool over_known) const {
  for (const AreaSide* side : {&over_, &under_})
    for (const Item& item : side->records().items)
      if (item.record->is_void) outcome.faulty.push_back(item.evidence());
  for (const Source* source : over_.records().asked) {
    if (source->division == nullptr || !context_.world.within(*source->division, *context_.place))
      continue;
    outcome.ask(*source);
    if (!over_known && source->history != nullptr &&
        source->history->known(over_.records().section).empty())
      outcome.silent[over_.records().section].push_back(source);
  }
}

RolledUp AreaShares::whole() {
  return rolled_up(place(&over_.rows(), &under_.rows(), ""), context_.work);
}

/// The figure of one part: its words' figures together.
RolledUp AreaShares::of(const schema::PerWord& per, Outcome& outcome) {
  InnerWorking work(context_.work, per.label);
  if (per.first_under) return of_first(per, outcome, work.get());
  RolledUp total = nothing();
  for (std::size_t i = 0; i < std::max(per.over.size(), per.under.size()); ++i) {
    const PlaceRows* over = i < per.over.size() ? &over_of(per.over[i]) : nullptr;
    const PlaceRows* under = i < per.under.size() ? &under_of(per.under[i]) : nullptr;
    const std::string statistic = under != nullptr ? kind(per.under[i]) : "";
    add(total, rolled_up(place(over, under, statistic), work.get()), over != nullptr,
        under != nullptr);
  }
  return total;
}

/// The first word alone, where every place has its base figure; else the next ones in the places
/// that lack it; else the later ones alone.
RolledUp AreaShares::of_first(const schema::PerWord& per, Outcome& outcome, Working* work) {
  const PlaceRows& over = over_of(per.over.front());
  const auto of_word = [&](std::size_t word) -> const Place& {
    return place(&over, &under_of(word), kind(word));
  };
  std::optional<RolledUp> first;
  for (std::size_t i = 0; i < per.under.size(); ++i) {
    std::optional<Place> mixed;
    for (std::size_t j = i; j < per.under.size(); ++j) {
      if (j > i && !mixed) mixed = of_word(per.under[i]);
      if (j > i) fill_in(*mixed, of_word(per.under[j]));
      if (work != nullptr) work->terms.clear();
      RolledUp figure = rolled_up(mixed ? *mixed : of_word(per.under[i]), work);
      if (!first) first = figure;
      if (!figure.under_known) continue;
      if (j > 0)
        outcome.notes.push_back(note("other-base", {{"base", label(per.under[j])},
                                                    {"instead", label(per.under.front())}}));
      return figure;
    }
  }
  return *first;
}

const Place& AreaShares::place(const PlaceRows* over, const PlaceRows* under,
                               const std::string& statistic) {
  // A word that only one side has is nothing on the other.
  static const PlaceRows none;
  const std::pair key(over != nullptr ? over : &none, under != nullptr ? under : &none);
  auto found = trees_.find(key);
  if (found == trees_.end())
    found = trees_
                .emplace(key, PlaceTree(*context_.place, {key.first, over_.claim()},
                                        {key.second, under_.claim()}, statistic, context_))
                .first;
  return found->second.on(context_.day);
}

RolledUp AreaShares::rolled_up(const Place& place, Working* work) const {
  RolledUp figure = roll_up(place, over_.growth(), measure_.capped, terms_of(work));
  if (!figure.over_known && context_.world.plan().missing_is_nothing) {
    figure.over.upper = figure.over.lower;
    figure.over_known = true;
  }
  return figure;
}

void AreaShares::add_part(Outcome& outcome, const RolledUp& figure, const std::string& id,
                          const Words& label) const {
  PartResult part;
  part.id = id;
  part.label = label;
  part.unit = Unit::share;
  part.target = measure_.target;
  part.grows = true;
  judge_share(part, {figure.over, figure.under, figure.under_known}, Ahead::may_reach,
              Nought::not_applicable, context_);
  outcome.parts.push_back(std::move(part));
}

const std::string& AreaShares::kind(std::size_t word) const {
  return schema::value_shape(measure_.per_under).vocabulary->words[word].name;
}

const Words& AreaShares::label(std::size_t word) const {
  return schema::value_shape(measure_.per_under).vocabulary->words[word].label;
}

}  // namespace sipub::assess
