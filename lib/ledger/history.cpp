#include "ledger/history.h"

#include <algorithm>
#include <tuple>

#include "ledger/history_builder.h"

namespace sipub::ledger {

namespace {

using schema::Division;
using schema::Regions;

/// The division that carries on this very one, without others: a new code for the same place.
const Division* next_code(const Division& division, const Regions& regions) {
  if (division.successor.empty()) return nullptr;
  const Division* next = regions.find(division.successor);
  if (next == nullptr || next->from != division.to) return nullptr;
  const auto ends_in_next = [&](const Division& other) { return other.successor == next->code; };
  return std::count_if(regions.divisions.begin(), regions.divisions.end(), ends_in_next) == 1
             ? next
             : nullptr;
}

/// How many times a division's code has changed at most; what goes on longer is a circle.
constexpr int kMostChanges = 16;

/// The last code of the same place, and how many changes away it is.
std::pair<std::string_view, int> line_of(std::string_view code, const Regions& regions) {
  const Division* division = regions.find(code);
  if (division == nullptr) return {code, 0};
  int changes = 0;
  for (; changes < kMostChanges; ++changes) {
    const Division* next = next_code(*division, regions);
    if (next == nullptr) break;
    division = next;
  }
  return {division->code, changes};
}

}  // namespace

Written Entry::on(Date day) const {
  Written result{ledger, record};
  if (!earlier_) return result;
  for (auto one = earlier_->rbegin(); one != earlier_->rend() && result.ledger->year > year_of(day);
       ++one) {
    result = *one;
  }
  return result;
}

void Entry::go_on(const Ledger& where, const Record& what) {
  if (!earlier_) earlier_ = std::make_unique<std::vector<Written>>();
  earlier_->push_back({ledger, record});
  ledger = &where;
  record = &what;
}

std::size_t History::KeyHash::operator()(const Key& key) const {
  const std::hash<std::string_view> hash;
  return (hash(key.id) * 31 + hash(key.line)) * 31 + key.section;
}

const Entry* History::find(std::size_t section, std::string_view id, const Ledger& from) const {
  const auto line = lines_.find(&from);
  const auto in_line = [&](std::string_view code) -> const Entry* {
    const auto found = by_id_.find(Key{section, code, id});
    return found == by_id_.end() ? nullptr : &entries_[section][found->second];
  };
  if (line != lines_.end()) {
    if (const Entry* entry = in_line(line->second)) return entry;
  }
  for (const std::string_view code : line_order_) {
    if (const Entry* entry = in_line(code)) return entry;
  }
  return nullptr;
}

bool History::is_known(std::size_t section, Date day) const {
  return is_known(section, Period{day, day});
}

bool History::is_known(std::size_t section, const Period& period) const {
  const auto& known = known_[section];
  return std::any_of(known.begin(), known.end(), [&](const Period& days) {
    return days.first <= period.first && period.last <= days.last;
  });
}

std::string_view code_on(std::string_view code, const Regions& regions, Date day) {
  const Division* division = regions.find(code);
  if (division == nullptr) return code;
  const Division& current = regions.on(*division, day);
  if (current.in_force(day)) return current.code;
  const Division* only = nullptr;
  for (const Division* earlier : regions.lineage(current)) {
    if (!earlier->in_force(day)) continue;
    if (only != nullptr) return current.code;
    only = earlier;
  }
  return only ? only->code : current.code;
}

std::vector<const Ledger*> pointers_to(const std::vector<Ledger>& ledgers) {
  std::vector<const Ledger*> pointers;
  pointers.reserve(ledgers.size());
  for (const Ledger& ledger : ledgers) pointers.push_back(&ledger);
  return pointers;
}

Histories::Histories(const std::vector<const Ledger*>& ledgers, const schema::Plan& plan,
                     Date as_of)
    : plan_(&plan), as_of_(as_of) {
  struct Place {
    const Ledger* ledger;
    std::string_view line;
    int changes;  ///< to the last code, times -1
  };
  std::vector<Place> places;
  for (const Ledger* ledger : ledgers) {
    if (!ledger->usable || make_date(ledger->year, 1, 1) > as_of) continue;
    const auto [line, changes] = line_of(ledger->org.division, plan.regions);
    places.push_back({ledger, line, -changes});
  }
  // By year, predecessors first; of two ledgers of one org and year the file that counts first.
  std::sort(places.begin(), places.end(), [](const Place& a, const Place& b) {
    const auto key = [](const Place& place) {
      return std::tie(place.ledger->year, place.changes, place.ledger->org, place.ledger->file);
    };
    return key(a) < key(b);
  });
  const auto same = [](const Place& a, const Place& b) {
    return a.ledger->year == b.ledger->year && a.ledger->org == b.ledger->org;
  };
  places.erase(std::unique(places.begin(), places.end(), same), places.end());

  std::map<std::string, HistoryBuilder> builders;
  for (const Place& place : places) {
    schema::Org org = place.ledger->org;
    org.division = code_on(org.division, plan.regions, as_of);
    const auto [history, is_new] = histories_.try_emplace(org.id());
    if (is_new) history->second.org = std::move(org);
    builders.try_emplace(history->first, history->second, plan, as_of)
        .first->second.add(*place.ledger, place.line);
  }
}

const History* Histories::find(std::string_view org_id) const {
  auto found = histories_.find(org_id);
  const std::size_t dash = org_id.find('-');
  if (found == histories_.end() && dash != std::string_view::npos) {
    std::string current(code_on(org_id.substr(0, dash), plan_->regions, as_of_));
    found = histories_.find(current.append(org_id.substr(dash)));
  }
  if (found != histories_.end()) return &found->second;
  if (!has_missed()) missed_.store(true, std::memory_order_relaxed);
  return nullptr;
}

}  // namespace sipub::ledger
