#include "assess/roll_up.h"

#include <algorithm>
#include <limits>
#include <span>

#include "assess/working.h"

namespace sipub::assess {
namespace {

/// One of the two figures of a place, as one source has it: its own rows, or its parts together.
struct Side {
  Range value = Range::unknown();
  bool known = false;
  bool some = false;  ///< whether anything is known of it
  bool by_statistic = false;
  Term::From from = Term::From::nothing;
  std::optional<Date> day;
  std::vector<std::string> differing;
  std::vector<std::string> missing;
  std::vector<Evidence> evidence;
};

struct Node {
  Side over;
  Side under;
};

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

Side own_side(const Place& place, const std::optional<Claim>& claim) {
  Side side;
  if (!claim) return side;
  side.value = claim->value;
  side.known = side.some = true;
  side.from = Term::From::rows;
  side.day = claim->day;
  if (claim->differs) side.differing.push_back(place.area);
  side.evidence = claim->evidence;
  return side;
}

/// The parts' sum: known where each part is.
Side sum(const Place& place, std::span<const Node> parts, Side Node::*which) {
  Side side;
  side.value = Range::exactly(0);
  side.known = !parts.empty();
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const Side& part = parts[i].*which;
    side.value = side.value + part.value;
    side.known = side.known && part.known;
    side.some = side.some || part.some;
    side.by_statistic = side.by_statistic || part.by_statistic;
    if (part.day) side.day = std::max(side.day.value_or(*part.day), *part.day);
    append(side.differing, part.differing);
    append(side.missing, part.missing);
    append(side.evidence, part.evidence);
    if (!part.known && part.missing.empty()) side.missing.push_back(place.parts[i].area);
  }
  if (side.some) side.from = Term::From::parts;
  // Where no part has a figure, it is the place that has none.
  if (std::ranges::none_of(parts, [&](const Node& part) { return (part.*which).known; }))
    side.missing.clear();
  return side;
}

/// Holds `other`, a figure of the same thing no older, against the figure chosen.
void compare(const Place& place, Side& chosen, const Side& other, Growth growth) {
  if (!other.known || other.by_statistic || other.value == chosen.value) return;
  if (growth == Growth::acts) {
    if (!chosen.value.upper || (other.value.upper && *other.value.upper <= *chosen.value.upper))
      return;
    chosen.value.upper = other.value.upper;
  } else {
    if (chosen.day && other.day && *other.day < *chosen.day) return;
    chosen.value = either(chosen.value, other.value);
  }
  chosen.differing.push_back(place.area);
  append(chosen.evidence, other.evidence);
}

enum class Level { own, parts, neither };

/// What is known of `over`, and on which level.
std::pair<Side, Level> choose_over(const Place& place, Side own, Side parts, Growth growth) {
  if (place.divided && parts.known) {
    compare(place, parts, own, growth);
    return {std::move(parts), Level::parts};
  }
  if (own.known && own.value.lower >= parts.value.lower) return {std::move(own), Level::own};
  // Places that are merely named are the whole only where the base figures are of them too.
  if (!place.divided && !own.known && !place.under && parts.known)
    return {std::move(parts), Level::parts};
  if (own.known && growth == Growth::snapshots) parts.differing.push_back(place.area);
  parts.known = false;
  if (!place.divided) parts.value.upper.reset();
  return {std::move(parts), Level::neither};
}

Side choose_under(const Place& place, Side own, Side parts, Level level) {
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
    Side chosen;
    chosen.value = Range::exactly(*place.statistic);
    chosen.known = chosen.some = chosen.by_statistic = true;
    chosen.from = Term::From::statistic;
    return chosen;
  }
  parts.known = false;
  parts.value.upper.reset();
  return parts;
}

/// The most that parts without a figure may add, from what the whole place has beyond the others.
std::optional<std::int64_t> beyond_known(std::span<const Node> parts, const Side& under) {
  if (!under.known || !under.value.upper) return std::nullopt;
  std::int64_t over = 0;
  std::int64_t rest = *under.value.upper;
  for (const Node& part : parts) {
    if (!part.over.known) continue;
    if (!part.over.value.upper || !part.under.known) return under.value.upper;
    over = plus(over, *part.over.value.upper);
    rest -= part.under.value.lower;
  }
  return plus(over, std::max<std::int64_t>(rest, 0));
}

/// Writes down how a place came to its figures; its parts, written behind it, are left out where
/// neither figure is their sum.
void write_down(const Place& place, const Node& node, std::size_t at, std::size_t depth,
                std::vector<Term>& terms) {
  if (node.over.from != Term::From::parts && node.under.from != Term::From::parts)
    terms.resize(at + 1);
  Term& term = terms[at];
  term.depth = depth;
  term.name = {place.area, place.area, place.area};
  term.over = node.over.value;
  term.under = node.under.value;
  term.over_from = node.over.from;
  term.under_from = node.under.from;
}

Node resolve(const Place& place, Growth growth, bool capped, std::size_t depth,
             std::vector<Term>* terms) {
  const std::size_t at = terms == nullptr ? 0 : terms->size();
  if (terms != nullptr) terms->emplace_back();
  std::vector<Node> parts;
  parts.reserve(place.parts.size());
  for (const Place& part : place.parts)
    parts.push_back(resolve(part, growth, capped, depth + 1, terms));

  Node node;
  Level level = Level::neither;
  std::tie(node.over, level) =
      choose_over(place, own_side(place, place.over), sum(place, parts, &Node::over), growth);
  node.under =
      choose_under(place, own_side(place, place.under), sum(place, parts, &Node::under), level);

  Range& over = node.over.value;
  const bool by_parts = place.divided && level != Level::own;
  if (!over.upper) over.upper = beyond_known(by_parts ? parts : std::span<Node>(), node.under);
  if (over.upper) over.upper = std::max(*over.upper, over.lower);
  if (capped && node.under.known) {
    over.lower = std::min(over.lower, node.under.value.lower);
    if (node.under.value.upper)
      over.upper = std::min(over.upper.value_or(*node.under.value.upper), *node.under.value.upper);
  }
  if (terms != nullptr) write_down(place, node, at, depth, *terms);
  return node;
}

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

RolledUp roll_up(const Place& place, Growth growth, bool capped, std::vector<Term>* terms) {
  Node node = resolve(place, growth, capped, 0, terms);
  RolledUp result;
  result.over = node.over.value;
  result.under = node.under.value;
  result.over_known = node.over.known;
  result.under_known = node.under.known;
  for (const Side* side : {&node.over, &node.under}) {
    append(result.differing, side->differing);
    append(result.evidence, side->evidence);
  }
  const auto lacking = [&](const Side& side) {
    if (side.known) return std::vector<std::string>();
    return side.missing.empty() ? std::vector{place.area} : side.missing;
  };
  result.missing = lacking(node.over);
  result.without_base = lacking(node.under);
  for (auto* areas : {&result.differing, &result.missing, &result.without_base}) {
    std::ranges::sort(*areas);
    areas->erase(std::unique(areas->begin(), areas->end()), areas->end());
  }
  return result;
}

}  // namespace sipub::assess
