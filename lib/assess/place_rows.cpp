#include "assess/place_rows.h"

#include <algorithm>
#include <set>

namespace sipub::assess {

using schema::Division;

const RowSet& RowSets::with(std::optional<std::size_t> word) const {
  if (!word) return all_;
  const auto found = by_word_.find(*word);
  return found == by_word_.end() ? open_ : found->second;
}

void PlaceRows::add(std::vector<Item> items, const Context& context) {
  if (items.empty()) return;
  if (rules_.with_rows) kept_.push_back(std::move(items));
  const std::vector<Item>& all = rules_.with_rows ? kept_.back() : items;
  std::set<Rows*> places;
  for (const Item& item : all) places.insert(add(item, context));
  places.erase(nullptr);
  for (Rows* rows : places) {
    if (rules_.growth == Growth::acts && !rows->inside.empty()) {
      rows->together.items_ = rows->whole.items_;
      for (const auto& [area, inside] : rows->inside)
        rows->together.items_.insert(rows->together.items_.end(), inside.items_.begin(),
                                     inside.items_.end());
      finish(rows->together, context);
    }
    finish(rows->whole, context);
    for (auto& [area, inside] : rows->inside) finish(inside, context);
  }
}

/// The rows of the place that the item is about; null where its writer doesn't speak for it.
PlaceRows::Rows* PlaceRows::add(const Item& item, const Context& context) {
  const World& world = context.world;
  const schema::Regions& regions = world.plan().regions;
  const std::string_view area = item.record->area;
  const Division* named = regions.enclosing(area);
  const Division* division = named != nullptr ? &world.now(*named) : item.source->division;
  if (division == nullptr) {
    rule_out(context.work, item.record, Considered::Why::elsewhere);
    return nullptr;
  }
  Rows& rows = rows_[division];
  if (item.record->is_void) rows.faulty.emplace_back(item.since, item.evidence());
  if (item.source->division == nullptr || !world.within(*division, *item.source->division)) {
    rule_out(context.work, item.record, Considered::Why::elsewhere);
    return nullptr;
  }
  if (named == nullptr || named->code != area) {
    rows.inside[std::string(area)].items_.push_back(&item);
    return &rows;
  }
  // Before a merger each of its divisions counted a part of what is one place now.
  const auto merger =
      rules_.growth == Growth::snapshots ? world.merged_on(*division) : std::nullopt;
  const auto is_older = [&] {
    const auto day = date_of(item, {}, context);
    return day && *day < *merger;
  };
  const bool of_part = merger && (named != division || is_older());
  (of_part ? rows.inside[std::string(area)] : rows.whole).items_.push_back(&item);
  return &rows;
}

void PlaceRows::finish(RowSets& sets, const Context& context) const {
  const auto add = [](RowSet& to, const Item& item, Truth counts) {
    to.rows.push_back({&item, counts});
    to.since = std::min(to.since, item.since);
  };
  if (!rules_.by_word) {
    for (const Item* item : sets.items_) add(sets.all_, *item, item->counts);
    finish(sets.all_, context);
  } else {
    for (const Item* item : sets.items_) {
      if (!item->word.word) continue;
      Date& since = sets.words_.try_emplace(*item->word.word, item->since).first->second;
      since = std::min(since, item->since);
    }
    for (const auto& [word, since] : sets.words_) {
      RowSet& own = sets.by_word_[word];
      for (const Item* item : sets.items_)
        if (item->word.word == word || item->word.open)
          add(own, *item, item->word.word == word ? item->counts : Truth::perhaps);
      finish(own, context);
    }
    for (const Item* item : sets.items_)
      if (item->word.open) add(sets.open_, *item, Truth::perhaps);
    finish(sets.open_, context);
  }
  std::vector<const Item*>().swap(sets.items_);
}

void PlaceRows::finish(RowSet& set, const Context& context) const {
  if (rules_.growth == Growth::acts)
    set.sum = ActsSum(set.rows, rules_.days);
  else
    set.latest = LatestRows(set.rows, rules_.days.last, rules_.with_rows, context);
  if (!rules_.with_rows) std::vector<Row>().swap(set.rows);
}

const RowSets& PlaceRows::of(const Division& division, bool leaf) const {
  static const RowSets none;
  const auto found = rows_.find(&division);
  if (found == rows_.end()) return none;
  const Rows& rows = found->second;
  const bool together = leaf && rules_.growth == Growth::acts && !rows.inside.empty();
  return together ? rows.together : rows.whole;
}

const std::map<std::string, RowSets>& PlaceRows::inside(const Division& division, bool leaf) const {
  static const std::map<std::string, RowSets> none;
  if (leaf && rules_.growth == Growth::acts) return none;
  const auto found = rows_.find(&division);
  return found == rows_.end() ? none : found->second.inside;
}

std::vector<std::size_t> PlaceRows::words(const std::vector<const Division*>& divisions,
                                          Date day) const {
  std::set<std::size_t> words;
  const auto collect = [&](const RowSets& sets) {
    for (const auto& [word, since] : sets.words())
      if (since <= day) words.insert(word);
  };
  for (const Division* division : divisions) {
    const auto found = rows_.find(division);
    if (found == rows_.end()) continue;
    collect(found->second.whole);
    for (const auto& [area, inside] : found->second.inside) collect(inside);
  }
  return {words.begin(), words.end()};
}

void PlaceRows::report(const std::vector<const Division*>& divisions, Date day,
                       Outcome& outcome) const {
  for (const Division* division : divisions) {
    const auto found = rows_.find(division);
    if (found == rows_.end()) continue;
    for (const auto& [since, evidence] : found->second.faulty)
      if (since <= day) outcome.faulty.push_back(evidence);
  }
}

}  // namespace sipub::assess
