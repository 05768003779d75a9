#include "assess/roll_up.h"

#include <algorithm>
#include <limits>
#include <span>

#include "assess/working.h"

namespace sipub::assess {
namespace {

using From = PlaceFigure::From;

/// Sums past the largest number stay at it.
std::int64_t plus(std::int64_t a, std::int64_t b) {
  std::int64_t sum = 0;
  return __builtin_add_overflow(a, b, &sum) ? std::numeric_limits<std::int64_t>::max() : sum;
}

std::int64_t multiply(std::int64_t a, std::int64_t b) {
  std::int64_t product = 0;
  return __builtin_mul_overflow(a, b, &product) ? std::numeric_limits<std::int64_t>::max()
                                                : product;
}

template <typename T>
void append(std::vector<T>& to, const std::vector<T>& from) {
  to.insert(to.end(), from.begin(), from.end());
}

/// The most that parts without a figure may add, from what the whole place has beyond the others.
std::optional<std::int64_t> beyond_known(std::span<const Place> parts, const PlaceFigure& under) {
  if (!under.known || !under.value.upper) return std::nullopt;
  std::int64_t over = 0;
  std::int64_t rest = *under.value.upper;
  for (const Place& part : parts) {
    if (!part.known->over.known) continue;
    if (!part.known->over.value.upper || !part.known->under.known) return under.value.upper;
    over = plus(over, *part.known->over.value.upper);
    rest -= part.known->under.value.lower;
  }
  return plus(over, std::max<std::int64_t>(rest, 0));
}

/// Writes down how a place came to its figures; its parts, written behind it, are left out where
/// neither figure is their sum.
void write_down(const Place& place, std::size_t at, std::size_t depth, std::vector<Term>& terms) {
  const auto& [over, under] = *place.known;
  if (over.from != From::parts && under.from != From::parts) terms.resize(at + 1);
  Term& term = terms[at];
  term.depth = depth;
  term.name = {place.area, place.area, place.area};
  term.over = over.value;
  term.under = under.value;
  term.over_from = over.from;
  term.under_from = under.from;
}

/// Rolls up places, the parts before the whole.
class Rolling {
 public:
  Rolling(const RollUp& how, std::vector<Term>* terms) : how_(how), terms_(terms) {}

  void resolve(Place& place, std::size_t depth = 0) const {
    if (place.known && terms_ == nullptr) return;
    const std::size_t at = terms_ == nullptr ? 0 : terms_->size();
    if (terms_ != nullptr) terms_->emplace_back();
    for (Place& part : place.parts) resolve(part, depth + 1);
    place.known = figures(place);
    if (terms_ != nullptr) write_down(place, at, depth, *terms_);
  }

 private:
  enum class Level { own, parts, neither };

  /// Requires parts that are known.
  PlaceFigures figures(const Place& place) const {
    PlaceFigures found;
    Level level = Level::neither;
    std::tie(found.over, level) =
        choose_over(place, own(place, place.over), sum(place, &PlaceFigures::over));
    found.under =
        choose_under(place, own(place, place.under), sum(place, &PlaceFigures::under), level);

    Range& over = found.over.value;
    const bool by_parts = place.divided && level != Level::own;
    if (!over.upper)
      over.upper =
          beyond_known(by_parts ? std::span(place.parts) : std::span<const Place>(), found.under);
    if (over.upper) over.upper = std::max(*over.upper, over.lower);
    if (how_.capped && found.under.known) {
      const Range& under = found.under.value;
      over.lower = std::min(over.lower, under.lower);
      if (under.upper) over.upper = std::min(over.upper.value_or(*under.upper), *under.upper);
    }
    return found;
  }

  PlaceFigure own(const Place& place, const std::optional<Claim>& claim) const {
    PlaceFigure figure;
    if (!claim) return figure;
    figure.value = claim->value;
    figure.known = figure.some = true;
    figure.from = From::rows;
    figure.day = claim->day;
    if (!how_.names_too) return figure;
    if (claim->differs) figure.differing.push_back(place.area);
    figure.evidence = claim->evidence;
    return figure;
  }

  /// The parts' sum: known where each part is.
  PlaceFigure sum(const Place& place, PlaceFigure PlaceFigures::*which) const {
    PlaceFigure figure;
    figure.value = Range::exactly(0);
    figure.known = !place.parts.empty();
    bool any_known = false;
    for (const Place& of : place.parts) {
      const PlaceFigure& part = (*of.known).*which;
      figure.value = figure.value + part.value;
      figure.known = figure.known && part.known;
      any_known = any_known || part.known;
      figure.some = figure.some || part.some;
      figure.by_statistic = figure.by_statistic || part.by_statistic;
      if (part.day) figure.day = std::max(figure.day.value_or(*part.day), *part.day);
      if (!how_.names_too) continue;
      append(figure.differing, part.differing);
      append(figure.missing, part.missing);
      append(figure.evidence, part.evidence);
      if (!part.known && part.missing.empty()) figure.missing.push_back(of.area);
    }
    if (figure.some) figure.from = From::parts;
    // Where no part has a figure, it is the place that has none.
    if (!any_known) figure.missing.clear();
    return figure;
  }

  /// The day that a figure is of, for the day judged.
  Date day_of(const PlaceFigure& figure) const { return std::min(*figure.day, how_.day); }

  /// Holds `other`, a figure of the same thing no older, against the figure chosen.
  void compare(const Place& place, PlaceFigure& chosen, const PlaceFigure& other,
               Growth growth) const {
    if (!other.known || other.by_statistic || other.value == chosen.value) return;
    if (growth == Growth::acts) {
      if (!chosen.value.upper || (other.value.upper && *other.value.upper <= *chosen.value.upper))
        return;
      chosen.value.upper = other.value.upper;
    } else {
      if (chosen.day && other.day && day_of(other) < day_of(chosen)) return;
      chosen.value = either(chosen.value, other.value);
    }
    if (!how_.names_too) return;
    chosen.differing.push_back(place.area);
    append(chosen.evidence, other.evidence);
  }

  /// What is known of `over`, and on which level.
  std::pair<PlaceFigure, Level> choose_over(const Place& place, PlaceFigure own,
                                            PlaceFigure parts) const {
    if (place.divided && parts.known) {
      compare(place, parts, own, how_.growth);
      return {std::move(parts), Level::parts};
    }
    if (own.known && own.value.lower >= parts.value.lower) return {std::move(own), Level::own};
    // Places that are merely named are the whole only where the base figures are of them too.
    if (!place.divided && !own.known && !place.under && parts.known)
      return {std::move(parts), Level::parts};
    if (own.known && how_.growth == Growth::snapshots && how_.names_too)
      parts.differing.push_back(place.area);
    parts.known = false;
    if (!place.divided) parts.value.upper.reset();
    return {std::move(parts), Level::neither};
  }

  PlaceFigure choose_under(const Place& place, PlaceFigure own, PlaceFigure parts,
                           Level level) const {
    const bool own_fits = own.known && own.value.lower >= parts.value.lower;
    const bool parts_fit = parts.known && (place.divided || !own.known);
    if (own_fits && (level == Level::own || !parts_fit || parts.by_statistic)) {
      if (parts_fit) compare(place, own, parts, Growth::snapshots);
      return own;
    }
    if (parts_fit) {
      compare(place, parts, own, Growth::snapshots);
      return parts;
    }
    if (place.statistic && *place.statistic >= parts.value.lower) {
      PlaceFigure chosen;
      chosen.value = Range::exactly(*place.statistic);
      chosen.known = chosen.some = chosen.by_statistic = true;
      chosen.from = From::statistic;
      return chosen;
    }
    parts.known = false;
    parts.value.upper.reset();
    return parts;
  }

  const RollUp& how_;
  std::vector<Term>* terms_;
};

}  // namespace

Range operator+(const Range& a, const Range& b) {
  Range sum{plus(a.lower, b.lower), std::nullopt};
  if (a.upper && b.upper) sum.upper = plus(*a.upper, *b.upper);
  return sum;
}

Range operator*(const Range& a, std::int64_t times) {
  Range product{multiply(a.lower, times), std::nullopt};
  if (a.upper) product.upper = multiply(*a.upper, times);
  return product;
}

Range either(const Range& a, const Range& b) {
  Range both{std::min(a.lower, b.lower), std::nullopt};
  if (a.upper && b.upper) both.upper = std::max(*a.upper, *b.upper);
  return both;
}

RolledUp roll_up(Place& place, const RollUp& how, std::vector<Term>* terms) {
  Rolling(how, terms).resolve(place);
  RolledUp result;
  const auto& [over, under] = *place.known;
  result.over = over.value;
  result.under = under.value;
  result.over_known = over.known;
  result.under_known = under.known;
  if (!how.names_too) return result;
  for (const PlaceFigure* figure : {&over, &under}) {
    append(result.differing, figure->differing);
    append(result.evidence, figure->evidence);
  }
  const auto lacking = [&](const PlaceFigure& figure) {
    if (figure.known) return std::vector<std::string>();
    return figure.missing.empty() ? std::vector{place.area} : figure.missing;
  };
  result.missing = lacking(over);
  result.without_base = lacking(under);
  for (auto* areas : {&result.differing, &result.missing, &result.without_base}) {
    std::ranges::sort(*areas);
    areas->erase(std::unique(areas->begin(), areas->end()), areas->end());
  }
  return result;
}

}  // namespace sipub::assess
