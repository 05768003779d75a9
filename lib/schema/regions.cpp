#include "schema/regions.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <tuple>

namespace sipub::schema {
namespace {

bool is_digits(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

void Regions::index() {
  by_code_.clear();
  by_parent_.clear();
  by_successor_.clear();
  Indexes order(divisions.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return divisions[a].code < divisions[b].code;
  });
  for (const std::size_t at : order) {
    const Division& division = divisions[at];
    by_code_.try_emplace(division.code, at);
    longest_code_ = std::max(longest_code_, division.code.size());
    if (!division.parent.empty()) by_parent_[division.parent].push_back(at);
    if (!division.successor.empty()) by_successor_[division.successor].push_back(at);
  }
  statistics_.resize(statistics.size());
  std::iota(statistics_.begin(), statistics_.end(), std::size_t{0});
  std::stable_sort(statistics_.begin(), statistics_.end(), [&](std::size_t a, std::size_t b) {
    return std::tie(statistics[a].area, statistics[a].kind) <
           std::tie(statistics[b].area, statistics[b].kind);
  });
}

const Division* Regions::find(std::string_view code) const {
  const auto found = by_code_.find(code);
  return found == by_code_.end() ? nullptr : &divisions[found->second];
}

std::optional<std::size_t> Regions::find_level(std::string_view level_id) const {
  const auto found = std::find_if(levels.begin(), levels.end(),
                                  [&](const Level& level) { return level.id == level_id; });
  if (found == levels.end()) return {};
  return static_cast<std::size_t>(found - levels.begin());
}

const Division* Regions::enclosing(std::string_view area) const {
  for (std::size_t size = std::min(area.size(), longest_code_); size > 0; --size) {
    const Division* division = find(area.substr(0, size));
    if (division != nullptr) return is_digits(area.substr(size)) ? division : nullptr;
  }
  return nullptr;
}

const Division& Regions::on(const Division& division, Date day) const {
  const Division* now = &division;
  // No line is longer than there are divisions.
  for (std::size_t step = 0; step < divisions.size(); ++step) {
    if (!now->to || day < *now->to || now->successor.empty()) break;
    const Division* next = find(now->successor);
    if (next == nullptr || (next->from && day < *next->from)) break;
    now = next;
  }
  return *now;
}

std::vector<const Division*> Regions::lineage(const Division& division) const {
  std::vector<const Division*> line{&division};
  for (std::size_t at = 0; at < line.size(); ++at) {
    const auto found = by_successor_.find(line[at]->code);
    if (found == by_successor_.end()) continue;
    for (const std::size_t index : found->second) {
      const Division* before = &divisions[index];
      if (std::find(line.begin(), line.end(), before) == line.end()) line.push_back(before);
    }
  }
  return line;
}

std::vector<const Division*> Regions::children(const Division& division, Date day) const {
  std::vector<const Division*> all;
  for (const Division* parent : lineage(division)) {
    const auto found = by_parent_.find(parent->code);
    if (found == by_parent_.end()) continue;
    if (parent != &division && &on(*parent, day) != &division) continue;
    for (const std::size_t index : found->second) {
      if (divisions[index].in_force(day)) all.push_back(&divisions[index]);
    }
  }
  std::sort(all.begin(), all.end(),
            [](const Division* a, const Division* b) { return a->code < b->code; });
  return all;
}

std::vector<const Division*> Regions::below(const Division& division, Date day,
                                            std::optional<std::size_t> level) const {
  std::vector<const Division*> all = children(division, day);
  for (std::size_t at = 0; at < all.size(); ++at) {
    const auto inner = children(*all[at], day);
    all.insert(all.end(), inner.begin(), inner.end());
  }
  if (level) {
    all.erase(std::remove_if(all.begin(), all.end(),
                             [&](const Division* one) { return one->level != *level; }),
              all.end());
  }
  std::sort(all.begin(), all.end(),
            [](const Division* a, const Division* b) { return a->code < b->code; });
  return all;
}

const Division* Regions::parent_of(const Division& division) const {
  return division.parent.empty() ? nullptr : find(division.parent);
}

bool Regions::within(const Division& inner, const Division& outer) const {
  // A parent is of a higher level, so that the way up ends.
  for (const Division* at = &inner; at != nullptr; at = parent_of(*at)) {
    if (at == &outer) return true;
  }
  return false;
}

const Statistic* Regions::statistic(std::string_view area, std::string_view kind) const {
  const auto key_of = [&](std::size_t index) {
    const Statistic& one = statistics[index];
    return std::pair<std::string_view, std::string_view>(one.area, one.kind);
  };
  const std::pair wanted(area, kind);
  const auto found =
      std::lower_bound(statistics_.begin(), statistics_.end(), wanted,
                       [&](std::size_t index, const auto& key) { return key_of(index) < key; });
  if (found == statistics_.end() || key_of(*found) != wanted) return nullptr;
  return &statistics[*found];
}

}  // namespace sipub::schema
