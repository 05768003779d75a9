#include "assess/place_tree.h"

#include <map>

namespace sipub::assess {
namespace {

using schema::Division;

std::optional<Claim> claim_of(const Figures& figures, const RowSet* rows, const Division& division,
                              bool leaf) {
  if (rows == nullptr) return std::nullopt;
  return figures.claim(*rows, division, leaf);
}

}  // namespace

PlaceTree::PlaceTree(const Division& division, Figures over, Figures under,
                     const std::string& statistic, const Context& context)
    : over_(std::move(over)),
      under_(std::move(under)),
      root_(node(division, statistic, context)) {}

PlaceTree::Node PlaceTree::node(const Division& division, const std::string& statistic,
                                const Context& context) const {
  const schema::Regions& regions = context.world.plan().regions;
  Node node;
  node.division = &division;
  if (over_.rows != nullptr) node.over = &over_.rows->of(division);
  if (under_.rows != nullptr) node.under = &under_.rows->of(division);
  if (!statistic.empty())
    if (const schema::Statistic* figure = regions.statistic(division.code, statistic))
      node.statistic = figure->value;
  const auto children = context.world.children(division, context.day);
  node.parts.reserve(children.size());
  for (const Division* child : children) node.parts.push_back(this->node(*child, statistic, context));
  node.inside = inside(division, regions);
  return node;
}

std::vector<PlaceTree::Inside> PlaceTree::inside(const Division& division,
                                                 const schema::Regions& regions) const {
  std::map<std::string, Inside> by_name;
  const auto add = [&](const Figures& figures, const RowSet* Inside::*side) {
    if (figures.rows == nullptr) return;
    for (const auto& [name, rows] : figures.rows->inside(division)) {
      const auto [found, is_new] = by_name.try_emplace(name);
      Inside& one = found->second;
      if (is_new) one = {name, nullptr, nullptr, regions.find(name) != nullptr, rows.since};
      one.*side = &rows;
      one.since = std::min(one.since, rows.since);
    }
  };
  add(over_, &Inside::over);
  add(under_, &Inside::under);
  std::vector<Inside> all;
  for (auto& [name, one] : by_name) all.push_back(std::move(one));
  return all;
}

Place PlaceTree::on(Date day) const { return on(day, root_); }

Place PlaceTree::on(Date day, const Node& node) const {
  Place place;
  place.area = node.division->code;
  place.divided = !node.parts.empty();
  place.statistic = node.statistic;
  place.parts.reserve(node.parts.size() + node.inside.size());
  for (const Node& part : node.parts) place.parts.push_back(on(day, part));
  const bool leaf = !place.divided;
  place.over = claim_of(over_, node.over, *node.division, leaf);
  place.under = claim_of(under_, node.under, *node.division, leaf);
  for (const Inside& one : node.inside) {
    if (day < one.since) continue;
    Place& part = place.parts.emplace_back();
    part.area = one.name;
    // What was merged is a part of the whole, and needed only where the whole isn't known.
    if (!one.merged || !place.over) part.over = claim_of(over_, one.over, *node.division, false);
    if (!one.merged || !place.under)
      part.under = claim_of(under_, one.under, *node.division, false);
    if (one.merged) place.divided = true;
  }
  return place;
}

}  // namespace sipub::assess
