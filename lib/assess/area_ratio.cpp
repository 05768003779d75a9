#include <algorithm>
#include <set>

#include "assess/claims.h"
#include "assess/notes.h"
#include "assess/place_rows.h"
#include "assess/share.h"
#include "schema/field_path.h"

namespace sipub::assess {
namespace {

using schema::Division;
using schema::SectionType;
using Take = schema::RatioMeasure::Take;

/// One side of the ratio: its rows by place, and how they become a figure.
class SideOfRatio {
 public:
  SideOfRatio(const schema::Selection& selection, const schema::Amount& amount, Side side,
              const schema::RatioMeasure& measure, const Context& context)
      : section_(selection.section),
        amount_(amount),
        side_(side),
        context_(context),
        growth_(is_act() && measure.take == Take::sum ? Growth::acts : Growth::snapshots),
        days_(days()) {
    schema::Selection about = selection;
    about.from = schema::From::area;
    records_ = select(about, context, days_);
    rows_ = PlaceRows(records_, growth_, context);
  }

  const Records& records() const { return records_; }
  Growth growth() const { return growth_; }
  const Period& period() const { return days_; }
  const PlaceRows& rows() const { return rows_; }

  ClaimRule claim() const {
    return [this](const std::vector<Item>& rows, const Division& division, bool leaf) {
      return growth_ == Growth::acts ? sum(rows, division, leaf) : latest(rows, division, leaf);
    };
  }

 private:
  bool is_act() const {
    return context_.world.plan().shape.sections[section_].type == SectionType::act;
  }

  /// A count stands until the next one; acts count from the basis' first day on, and never late
  /// where they had to lie inside a window (decision D13).
  Period days() const {
    if (!is_act()) return {make_date(1, 1, 1), context_.day};
    Period days = context_.days();
    const schema::Window& window = context_.window();
    if (growth_ == Growth::acts && window.basis == schema::Basis::window && window.due)
      days.last = std::min(days.last, *window.due);
    return days;
  }

  /// Whether the place's own orgs have recorded the section all through `days_`.
  bool recorded_by(const std::vector<const Source*>& sources) const {
    return !sources.empty() && std::ranges::all_of(sources, [&](const Source* source) {
      return source->history != nullptr && source->history->is_known(section_, days_);
    });
  }

  std::optional<Claim> sum(const std::vector<Item>& rows, const Division& division,
                           bool leaf) const {
    const bool by_own = recorded_by(context_.world.sources(division, context_.roles));
    // What an org above says of a place is whole where its own record is.
    const bool by_writer =
        std::ranges::any_of(rows, [&](const Item& item) { return recorded_by({item.source}); });
    if (rows.empty() && !leaf) return std::nullopt;
    return acts_claim(rows, amount_, days_, by_own || by_writer, context_);
  }

  std::optional<Claim> latest(const std::vector<Item>& rows, const Division& division,
                              bool leaf) const {
    auto claim = amount_.kind == schema::Amount::Kind::change
                     ? change_claim(rows, amount_, context_.window().from, context_.day, context_)
                     : latest_claim(rows, amount_, context_.day, side_, context_);
    if (!claim && leaf && side_ == Side::numerator && recorded_as_none(division))
      claim = Claim{Range::exactly(0), context_.day, false, {}};
    return claim;
  }

  /// Whether an org of the place recorded the section, and nothing in it (decision D2).
  bool recorded_as_none(const Division& division) const {
    return std::ranges::any_of(
        context_.world.sources(division, context_.roles), [&](const Source* source) {
          return source->history != nullptr && source->history->entries(section_).empty() &&
                 source->history->is_known(section_, context_.day);
        });
  }

  std::size_t section_;
  const schema::Amount& amount_;
  Side side_;
  const Context& context_;
  Growth growth_;
  Period days_;
  Records records_;
  PlaceRows rows_;
};

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
        over_(measure.over, measure.over_amount, Side::numerator, measure, context),
        under_(measure.under, measure.under_amount, Side::denominator, measure, context) {}

  RolledUp whole() const { return rolled_up(tree(over_.rows(), under_.rows(), "")); }

  /// The figure of one part: its words' figures together.
  RolledUp of(const schema::PerWord& per, Outcome& outcome) const {
    if (per.first_under) return of_first(per, outcome);
    RolledUp total;
    total.over = total.under = Range::exactly(0);
    total.over_known = total.under_known = true;
    for (std::size_t i = 0; i < std::max(per.over.size(), per.under.size()); ++i) {
      const bool has_over = i < per.over.size();
      const bool has_under = i < per.under.size();
      const PlaceRows over = has_over ? over_of(per.over[i]) : PlaceRows();
      const PlaceRows under = has_under ? under_of(per.under[i]) : PlaceRows();
      add(total, rolled_up(tree(over, under, has_under ? kind(per.under[i]) : "")), has_over,
          has_under);
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

  RolledUp rolled_up(const Place& place) const {
    RolledUp figure = roll_up(place, over_.growth(), measure_.capped);
    if (!figure.over_known && context_.world.plan().missing_is_nothing) {
      figure.over.upper = figure.over.lower;
      figure.over_known = true;
    }
    return figure;
  }

  /// The first word alone, where every place has its base figure; else the next ones in the places
  /// that lack it; else the later ones alone.
  RolledUp of_first(const schema::PerWord& per, Outcome& outcome) const {
    const PlaceRows over = over_of(per.over.front());
    std::vector<Place> trees;
    for (const std::size_t word : per.under)
      trees.push_back(tree(over, under_of(word), kind(word)));
    std::optional<RolledUp> first;
    for (std::size_t i = 0; i < trees.size(); ++i) {
      Place mixed = trees[i];
      for (std::size_t j = i; j < trees.size(); ++j) {
        if (j > i) fill_in(mixed, trees[j]);
        RolledUp figure = rolled_up(mixed);
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
  SideOfRatio over_;
  SideOfRatio under_;
};

void add_part(Outcome& outcome, const RolledUp& figure, const schema::RatioMeasure& measure,
              const std::string& id, const Words& label, const Context& context) {
  PartResult part;
  part.id = id;
  part.label = label;
  part.unit = Unit::share;
  part.target = measure.target;
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
  note_places(outcome, all, context);
  ratio.ask(outcome, all.over_known);
  return outcome;
}

}  // namespace sipub::assess
