#include "assess/place_rows.h"

#include <algorithm>
#include <set>

#include "assess/word_filter.h"

namespace sipub::assess {
namespace {

using schema::Division;

/// The day from which `current` is what others were merged into it to be; nothing where it only
/// goes on under another code, or was always itself.
std::optional<Date> merged_on(const Division& current, const schema::Regions& regions) {
  const auto lineage = regions.lineage(current);
  std::optional<Date> last;
  for (const Division* code : lineage)
    if (code != &current && code->to) last = std::max(last.value_or(*code->to), *code->to);
  if (!last) return std::nullopt;
  const auto before = std::ranges::count_if(
      lineage, [&](const Division* code) { return code->in_force(*last - std::chrono::days(1)); });
  return before > 1 ? last : std::nullopt;
}

}  // namespace

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
  const auto merger = growth == Growth::snapshots ? merged_on(*division, regions) : std::nullopt;
  const auto day = date_of(item, {}, context);
  if (merger && (named != division || (day && *day < *merger)))
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
