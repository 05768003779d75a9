#include "assess/place_tree.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace sipub::assess {
namespace {

using schema::Division;

std::optional<Claim> on_day(const Course& course, Date day) {
  return course.on ? course.on(day) : std::nullopt;
}

}  // namespace

PlaceTree::PlaceTree(const Division& division, Figures over, Figures under,
                     const std::string& statistic, bool follow, const Context& context)
    : over_(std::move(over)),
      under_(std::move(under)),
      follow_(follow),
      root_(node(division, statistic, context, place_)) {}

PlaceTree::Node PlaceTree::node(const Division& division, const std::string& statistic,
                                const Context& context, Place& place) const {
  const schema::Regions& regions = context.world.plan().regions;
  const auto children = context.world.children(division, context.day);
  const bool leaf = children.empty();
  const auto course = [&](const Figures& figures) {
    if (figures.rows == nullptr) return Course{};
    return figures.course(figures.rows->of(division, leaf).with(figures.word), division, leaf);
  };
  Node node;
  node.over = course(over_);
  node.under = course(under_);
  place.area = division.code;
  if (!statistic.empty())
    if (const schema::Statistic* figure = regions.statistic(division.code, statistic))
      place.statistic = figure->value;
  place.parts.resize(children.size());
  node.parts.reserve(children.size());
  for (std::size_t i = 0; i < children.size(); ++i)
    node.parts.push_back(this->node(*children[i], statistic, context, place.parts[i]));
  node.inside = inside(division, leaf, regions);
  if (follow_) node.changes = changes_of(node);
  return node;
}

std::vector<PlaceTree::Inside> PlaceTree::inside(const Division& division, bool leaf,
                                                 const schema::Regions& regions) const {
  std::map<std::string, Inside> by_name;
  const auto add = [&](const Figures& figures, Course Inside::*side) {
    if (figures.rows == nullptr) return;
    for (const auto& [name, sets] : figures.rows->inside(division, leaf)) {
      const RowSet& rows = sets.with(figures.word);
      if (rows.empty()) continue;
      const auto [found, is_new] = by_name.try_emplace(name);
      Inside& one = found->second;
      if (is_new) one = {name, {}, {}, regions.find(name) != nullptr, rows.since};
      one.*side = figures.course(rows, division, false);
      one.since = std::min(one.since, rows.since);
    }
  };
  add(over_, &Inside::over);
  add(under_, &Inside::under);
  std::vector<Inside> all;
  for (auto& [name, one] : by_name) all.push_back(std::move(one));
  return all;
}

std::vector<Date> PlaceTree::changes_of(const Node& node) {
  std::vector<Date> days;
  const auto add = [&](const std::vector<Date>& more) {
    days.insert(days.end(), more.begin(), more.end());
  };
  add(node.over.changes);
  add(node.under.changes);
  for (const Inside& one : node.inside) {
    days.push_back(one.since);
    add(one.over.changes);
    add(one.under.changes);
  }
  std::ranges::sort(days);
  days.erase(std::unique(days.begin(), days.end()), days.end());
  for (const Node& part : node.parts) {
    std::vector<Date> both;
    both.reserve(days.size() + part.changes.size());
    std::ranges::set_union(days, part.changes, std::back_inserter(both));
    days = std::move(both);
  }
  return days;
}

Place& PlaceTree::on(Date day) {
  fill(root_, day, place_);
  return place_;
}

void PlaceTree::fill(Node& node, Date day, Place& place) const {
  const auto behind = std::ranges::upper_bound(node.changes, day) - node.changes.begin();
  const auto changed = static_cast<std::size_t>(behind);
  if (follow_ && node.changed == changed) return;
  node.changed = changed;
  place.known.reset();
  place.parts.resize(node.parts.size());
  for (std::size_t i = 0; i < node.parts.size(); ++i) fill(node.parts[i], day, place.parts[i]);
  place.divided = !place.parts.empty();
  place.over = on_day(node.over, day);
  place.under = on_day(node.under, day);
  for (const Inside& one : node.inside) {
    if (day < one.since) continue;
    Place& part = place.parts.emplace_back();
    part.area = one.name;
    // What was merged is a part of the whole, and needed only where the whole isn't known.
    if (!one.merged || !place.over) part.over = on_day(one.over, day);
    if (!one.merged || !place.under) part.under = on_day(one.under, day);
    if (one.merged) place.divided = true;
  }
}

}  // namespace sipub::assess
