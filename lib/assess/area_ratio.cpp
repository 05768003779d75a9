#include <algorithm>
#include <set>

#include "assess/area_side.h"
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

class AreaRatio {
 public:
  AreaRatio(const schema::RatioMeasure& measure, const Context& context)
      : measure_(measure),
        context_(context),
        over_(measure.over, measure.over_amount, Side::numerator, measure.take, context),
        under_(measure.under, measure.under_amount, Side::denominator, measure.take, context) {}

  RolledUp whole() const { return rolled_up(tree(over_.rows(), under_.rows(), ""), context_.work); }

  /// The figure of one part: its words' figures together.
  RolledUp of(const schema::PerWord& per, Outcome& outcome) const {
    InnerWorking work(context_.work, per.label);
    if (per.first_under) return of_first(per, outcome, work.get());
    RolledUp total;
    total.over = total.under = Range::exactly(0);
    total.over_known = total.under_known = true;
    for (std::size_t i = 0; i < std::max(per.over.size(), per.under.size()); ++i) {
      const bool has_over = i < per.over.size();
      const bool has_under = i < per.under.size();
      const PlaceRows over = has_over ? over_of(per.over[i]) : PlaceRows();
      const PlaceRows under = has_under ? under_of(per.under[i]) : PlaceRows();
      add(total, rolled_up(tree(over, under, has_under ? kind(per.under[i]) : ""), work.get()),
          has_over, has_under);
    }
    return total;
  }

  void add(RolledUp& total, const RolledUp& figure, bool over = true, bool under = true) const {
    if (over) {
      total.over = total.over + figure.over;
      total.over_known = total.over_known && figure.over_known;
    }
    if (under) {
      total.under = total.under + figure.under;
      total.under_known = total.under_known && figure.under_known;
    }
    merge(total.differing, figure.differing);
    if (over) merge(total.missing, figure.missing);
    if (under) merge(total.without_base, figure.without_base);
    total.evidence.insert(total.evidence.end(), figure.evidence.begin(), figure.evidence.end());
  }

  /// Tells whose ledgers were asked: those of the place and of what lies in it.
  void ask(Outcome& outcome, bool over_known) const {
    for (const AreaSide* side : {&over_, &under_})
      for (const Item& item : side->records().items)
        if (item.record->is_void) outcome.faulty.push_back(item.evidence());
    for (const Source* source : over_.records().asked) {
      if (source->division == nullptr || !context_.world.within(*source->division, *context_.place))
        continue;
      outcome.ask(*source);
      if (!over_known && source->history != nullptr &&
          source->history->known(over_.records().section).empty())
        outcome.silent[over_.records().section].insert(source->id);
    }
  }

 private:
  static void merge(std::vector<std::string>& to, const std::vector<std::string>& from) {
    std::set<std::string> all(to.begin(), to.end());
    all.insert(from.begin(), from.end());
    to.assign(all.begin(), all.end());
  }

  PlaceRows over_of(std::size_t word) const {
    return over_.rows().with_word(measure_.per_over, word, context_);
  }
  PlaceRows under_of(std::size_t word) const {
    return under_.rows().with_word(measure_.per_under, word, context_);
  }
  std::string kind(std::size_t word) const {
    return schema::value_shape(measure_.per_under).vocabulary->words[word].name;
  }

  Place tree(const PlaceRows& over, const PlaceRows& under, const std::string& statistic) const {
    return place_with_parts(*context_.place, {&over, over_.claim()}, {&under, under_.claim()},
                            statistic, context_);
  }

  RolledUp rolled_up(const Place& place, Working* work) const {
    RolledUp figure = roll_up(place, over_.growth(), measure_.capped, terms_of(work));
    if (!figure.over_known && context_.world.plan().missing_is_nothing) {
      figure.over.upper = figure.over.lower;
      figure.over_known = true;
    }
    return figure;
  }

  /// The first word alone, where every place has its base figure; else the next ones in the places
  /// that lack it; else the later ones alone.
  RolledUp of_first(const schema::PerWord& per, Outcome& outcome, Working* work) const {
    const PlaceRows over = over_of(per.over.front());
    std::vector<Place> trees;
    for (const std::size_t word : per.under)
      trees.push_back(tree(over, under_of(word), kind(word)));
    std::optional<RolledUp> first;
    for (std::size_t i = 0; i < trees.size(); ++i) {
      Place mixed = trees[i];
      for (std::size_t j = i; j < trees.size(); ++j) {
        if (j > i) fill_in(mixed, trees[j]);
        if (work != nullptr) work->terms.clear();
        RolledUp figure = rolled_up(mixed, work);
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

  const Words& label(std::size_t word) const {
    return schema::value_shape(measure_.per_under).vocabulary->words[word].label;
  }

  const schema::RatioMeasure& measure_;
  const Context& context_;
  AreaSide over_;
  AreaSide under_;
};

void add_part(Outcome& outcome, const RolledUp& figure, const schema::RatioMeasure& measure,
              const std::string& id, const Words& label, const Context& context) {
  PartResult part;
  part.id = id;
  part.label = label;
  part.unit = Unit::share;
  part.target = measure.target;
  part.grows = true;
  judge_share(part, {figure.over, figure.under, figure.under_known}, Ahead::may_reach,
              Nought::not_applicable, context);
  outcome.parts.push_back(std::move(part));
}

}  // namespace

Outcome area_ratio(const schema::RatioMeasure& measure, const Context& context) {
  using Pooled = schema::RatioMeasure::Pooled;
  Outcome outcome;
  const AreaRatio ratio(measure, context);
  if (measure.per.empty()) {
    const RolledUp figure = ratio.whole();
    add_part(outcome, figure, measure, "", {}, context);
    outcome.evidence = figure.evidence;
    keep_only(context.work, figure.evidence);
    note_places(outcome, figure, context);
    ratio.ask(outcome, figure.over_known);
    return outcome;
  }
  RolledUp all;
  all.over = all.under = Range::exactly(0);
  all.over_known = all.under_known = true;
  for (const schema::PerWord& per : measure.per) {
    const RolledUp figure = ratio.of(per, outcome);
    ratio.add(all, figure);
    if (measure.pooled != Pooled::instead)
      add_part(outcome, figure, measure, per.id, per.label, context);
  }
  if (measure.pooled == Pooled::instead) add_part(outcome, all, measure, "", {}, context);
  if (measure.pooled == Pooled::beside) {
    add_part(outcome, all, measure, "pooled", {"合计", "合計", "together"}, context);
    outcome.parts.back().advisory = true;
    outcome.parts.back().status = Status::not_graded;
  }
  outcome.evidence = all.evidence;
  keep_only(context.work, all.evidence);
  note_places(outcome, all, context);
  ratio.ask(outcome, all.over_known);
  return outcome;
}

}  // namespace sipub::assess
