#include "assess/area_shares.h"

#include <algorithm>

#include "assess/notes.h"
#include "assess/rolled_up_sum.h"
#include "assess/share.h"
#include "schema/field_path.h"

namespace sipub::assess {
namespace {

/// Gives `place` the base figures of `other`, the same places, wherever it has none at all. What
/// was known of it is so no more.
void fill_in(Place& place, const Place& other) {
  const auto has_base = [](const Place& of, const auto& self) -> bool {
    return of.under || of.statistic ||
           std::ranges::any_of(of.parts, [&](const Place& part) { return self(part, self); });
  };
  place.known.reset();
  if (!has_base(place, has_base)) {
    place.under = other.under;
    place.statistic = other.statistic;
  }
  for (Place& part : place.parts) {
    const auto same = std::ranges::find(other.parts, part.area, &Place::area);
    if (same != other.parts.end()) fill_in(part, *same);
  }
}

std::optional<std::size_t> word_at(const std::vector<std::size_t>& words, std::size_t i) {
  return i < words.size() ? std::optional(words[i]) : std::nullopt;
}

}  // namespace

AreaShares::AreaShares(const schema::RatioMeasure& measure, const Context& context, Want want)
    : measure_(measure),
      context_(context),
      want_(want),
      over_(measure.over, measure.over_amount, measure.per_over, Side::numerator, measure.take,
            context_, want),
      under_(measure.under, measure.under_amount, measure.per_under, Side::denominator,
             measure.take, context_, want) {}

RolledUp AreaShares::judge(Date day, Outcome& outcome) {
  using Pooled = schema::RatioMeasure::Pooled;
  if (measure_.per.empty()) {
    RolledUp figure = rolled_up(whole().on(day), day, context_.work);
    add_part(outcome, figure, "", {});
    return figure;
  }
  const RolledUp all =
      together(day, outcome, [&](const schema::PerWord& per, const RolledUp& figure) {
        if (measure_.pooled != Pooled::instead)
          add_part(outcome, figure, per.id, SharedWords::borrowed(per.label));
      });
  if (measure_.pooled == Pooled::instead) add_part(outcome, all, "", {});
  if (measure_.pooled == Pooled::beside) {
    static const Words kTogether{"合计", "合計", "together"};
    add_part(outcome, all, "pooled", SharedWords::borrowed(kTogether));
    outcome.parts.back().advisory = true;
    outcome.parts.back().status = Status::not_graded;
  }
  return all;
}

std::size_t AreaShares::parts() const {
  switch (measure_.pooled) {
    case schema::RatioMeasure::Pooled::instead: return 1;
    case schema::RatioMeasure::Pooled::beside: return measure_.per.size() + 1;
    case schema::RatioMeasure::Pooled::none: break;
  }
  return std::max<std::size_t>(1, measure_.per.size());
}

bool AreaShares::is_pooled(std::size_t part) const {
  return !measure_.per.empty() && measure_.pooled != schema::RatioMeasure::Pooled::none &&
         part + 1 == parts();
}

Status AreaShares::status(std::size_t part, Date day) {
  Outcome unread;
  if (measure_.per.empty()) return judged(rolled_up(whole().on(day), day, context_.work)).status;
  if (!is_pooled(part)) return judged(of(measure_.per[part], day, unread)).status;
  if (measure_.pooled == schema::RatioMeasure::Pooled::beside) return Status::not_graded;
  return judged(together(day, unread, [](const auto&, const auto&) {})).status;
}

std::vector<Date> AreaShares::changes(std::size_t part) {
  std::vector<Date> days;
  const auto add = [&](const PlaceTree& tree) {
    days.insert(days.end(), tree.changes().begin(), tree.changes().end());
  };
  const auto add_of = [&](const schema::PerWord& per) {
    for (std::size_t i = 0; i < std::max(per.over.size(), per.under.size()); ++i)
      add(tree(per.first_under ? per.over.front() : word_at(per.over, i), word_at(per.under, i)));
  };
  if (measure_.per.empty()) {
    add(whole());
  } else if (is_pooled(part)) {
    std::ranges::for_each(measure_.per, add_of);
  } else {
    add_of(measure_.per[part]);
  }
  return days;
}

void AreaShares::ask(Outcome& outcome, bool over_known) const {
  over_.report(outcome);
  under_.report(outcome);
  for (const Source* source : over_.asked()) {
    if (source->division == nullptr || !context_.world.within(*source->division, *context_.place))
      continue;
    outcome.ask(*source);
    if (!over_known && source->history != nullptr &&
        source->history->known(over_.section()).empty())
      outcome.silent[over_.section()].push_back(source);
  }
}

template <class See>
RolledUp AreaShares::together(Date day, Outcome& outcome, See&& see) {
  RolledUp all = nothing();
  for (const schema::PerWord& per : measure_.per) {
    const RolledUp figure = of(per, day, outcome);
    add(all, figure);
    see(per, figure);
  }
  return all;
}

/// The figure of one part: its words' figures together.
RolledUp AreaShares::of(const schema::PerWord& per, Date day, Outcome& outcome) {
  InnerWorking work(context_.work, per.label);
  if (per.first_under) return of_first(per, day, outcome, work.get());
  RolledUp total = nothing();
  for (std::size_t i = 0; i < std::max(per.over.size(), per.under.size()); ++i) {
    const Word over = word_at(per.over, i);
    const Word under = word_at(per.under, i);
    add(total, rolled_up(tree(over, under).on(day), day, work.get()), over.has_value(),
        under.has_value());
  }
  return total;
}

/// The first word alone, where every place has its base figure; else the next ones in the places
/// that lack it; else the later ones alone.
RolledUp AreaShares::of_first(const schema::PerWord& per, Date day, Outcome& outcome,
                              Working* work) {
  const auto of_word = [&](std::size_t word) -> Place& {
    return tree(per.over.front(), word).on(day);
  };
  std::optional<RolledUp> first;
  for (std::size_t i = 0; i < per.under.size(); ++i) {
    std::optional<Place> mixed;
    for (std::size_t j = i; j < per.under.size(); ++j) {
      if (j > i && !mixed) mixed = of_word(per.under[i]);
      if (j > i) fill_in(*mixed, of_word(per.under[j]));
      if (work != nullptr) work->terms.clear();
      RolledUp figure = rolled_up(mixed ? *mixed : of_word(per.under[i]), day, work);
      if (!first) first = figure;
      if (!figure.under_known) continue;
      if (j > 0 && context_.with_notes)
        outcome.notes.push_back(note(
            "other-base", {{"base", label(per.under[j])}, {"instead", label(per.under.front())}}));
      return figure;
    }
  }
  return *first;
}

PlaceTree& AreaShares::whole() {
  const auto found = trees_.find({});
  return found != trees_.end() ? found->second : tree(over_.figures({}), under_.figures({}), "");
}

PlaceTree& AreaShares::tree(Word over, Word under) {
  const auto found = trees_.find({over, under});
  if (found != trees_.end()) return found->second;
  const auto& kinds = schema::value_shape(measure_.per_under).vocabulary->words;
  // A word that only one side has is nothing on the other.
  return tree(over ? over_.figures(over) : over_.no_figures(),
              under ? under_.figures(under) : under_.no_figures(), under ? kinds[*under].name : "");
}

PlaceTree& AreaShares::tree(Figures over, Figures under, const std::string& statistic) {
  const std::pair key(over.word, under.word);
  PlaceTree made(*context_.place, std::move(over), std::move(under), statistic,
                 want_ == Want::course, context_);
  return trees_.emplace(key, std::move(made)).first->second;
}

RolledUp AreaShares::rolled_up(Place& place, Date day, Working* work) const {
  const RollUp how{.growth = over_.growth(),
                   .capped = measure_.capped,
                   .day = day,
                   .names_too = want_ != Want::course};
  RolledUp figure = roll_up(place, how, terms_of(work));
  if (!figure.over_known && context_.world.plan().missing_is_nothing) {
    figure.over.upper = figure.over.lower;
    figure.over_known = true;
  }
  return figure;
}

PartResult AreaShares::judged(const RolledUp& figure) const {
  PartResult part;
  part.unit = Unit::share;
  part.target = measure_.target;
  part.grows = true;
  judge_share(part, {figure.over, figure.under, figure.under_known}, Ahead::may_reach,
              Nought::not_applicable, context_);
  return part;
}

void AreaShares::add_part(Outcome& outcome, const RolledUp& figure, const std::string& id,
                          SharedWords label) const {
  PartResult part = judged(figure);
  part.id = id;
  part.label = std::move(label);
  outcome.parts.push_back(std::move(part));
}

const Words& AreaShares::label(std::size_t word) const {
  return schema::value_shape(measure_.per_under).vocabulary->words[word].label;
}

}  // namespace sipub::assess
