#include "assess/place_rows.h"

#include <algorithm>
#include <set>

#include "assess/word_filter.h"

namespace sipub::assess {

using schema::Division;

PlaceRows::PlaceRows(const Records& records, Growth growth, const Context& context) {
  for (const Item& item : records.items) add(item, growth, context);
  if (growth == Growth::snapshots) return;
  for (auto& [division, rows] : rows_) {
    if (!context.world.is_leaf(*division, context.day)) continue;
    for (const auto& [area, inside] : rows.inside)
      for (const Item& item : inside.items) rows.whole.add(item);
    rows.inside.clear();
  }
}

void PlaceRows::add(const Item& item, Growth growth, const Context& context) {
  const World& world = context.world;
  const schema::Regions& regions = world.plan().regions;
  const std::string_view area = item.record->area;
  const Division* named = regions.enclosing(area);
  const Division* division = named != nullptr ? &world.now(*named) : item.source->division;
  if (division == nullptr || item.source->division == nullptr ||
      !world.within(*division, *item.source->division)) {
    rule_out(context.work, item.record, Considered::Why::elsewhere);
    return;
  }

  Rows& rows = rows_[division];
  if (named == nullptr || named->code != area) {
    rows.inside[std::string(area)].add(item);
    return;
  }
  // Before a merger each of its divisions counted a part of what is one place now.
  const auto merger = growth == Growth::snapshots ? world.merged_on(*division) : std::nullopt;
  const auto is_older = [&] {
    const auto day = date_of(item, {}, context);
    return day && *day < *merger;
  };
  if (merger && (named != division || is_older()))
    rows.inside[std::string(area)].add(item);
  else
    rows.whole.add(item);
}

PlaceRows PlaceRows::with_word(std::size_t word) const {
  PlaceRows result;
  for (const auto& [division, rows] : rows_) {
    Rows& to = result.rows_[division];
    add_with_word(rows.whole.items, word, [&](const Item& item) { to.whole.add(item); });
    for (const auto& [area, inside] : rows.inside)
      add_with_word(inside.items, word, [&](const Item& item) { to.inside[area].add(item); });
  }
  return result;
}

std::vector<std::size_t> PlaceRows::words() const {
  std::set<std::size_t> words;
  const auto collect = [&](const RowSet& set) {
    for (const Item& item : set.items)
      if (item.word.word) words.insert(*item.word.word);
  };
  for (const auto& [division, rows] : rows_) {
    collect(rows.whole);
    for (const auto& [area, inside] : rows.inside) collect(inside);
  }
  return {words.begin(), words.end()};
}

const RowSet& PlaceRows::of(const Division& division) const {
  static const RowSet none;
  const auto found = rows_.find(&division);
  return found == rows_.end() ? none : found->second.whole;
}

const std::map<std::string, RowSet>& PlaceRows::inside(const Division& division) const {
  static const std::map<std::string, RowSet> none;
  const auto found = rows_.find(&division);
  return found == rows_.end() ? none : found->second.inside;
}

}  // namespace sipub::assess
