#include "check/across/figures.h"

#include <algorithm>
#include <map>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "check/across/groups.h"
#include "check/areas.h"

namespace sipub::check {
namespace {

/// The divisions that lie directly below others in the end, by the codes that carry them on.
class Parts {
 public:
  explicit Parts(const schema::Regions& regions) : regions_(regions) {
    for (const schema::Division& division : regions.divisions) {
      const schema::Division* parent = regions.find(division.parent);
      if (parent == nullptr) continue;
      const schema::Division& last = final_division(regions, division);
      auto& below = parts_[&final_division(regions, *parent)];
      const std::uint64_t hash = place_hash(last.code);
      if (std::find(below.begin(), below.end(), hash) == below.end()) below.push_back(hash);
    }
  }

  /// Their place hashes.
  const std::vector<std::uint64_t>& of(std::uint16_t division) const {
    static const std::vector<std::uint64_t> kNone;
    const auto found = parts_.find(&regions_.divisions[division - 1U]);
    return found == parts_.end() ? kNone : found->second;
  }

 private:
  const schema::Regions& regions_;
  std::map<const schema::Division*, std::vector<std::uint64_t>> parts_;
};

/// The value of a key where all ledgers that count agree on it.
std::optional<std::int64_t> agreed(const AcrossStore& store, std::uint64_t key, bool& differs) {
  std::optional<std::int64_t> value;
  for (const Figure& figure : entries_of(store.figures, key)) {
    if (!store.ledgers[figure.ledger].counts) continue;
    if (value && *value != figure.value()) differs = true;
    value = figure.value();
  }
  return value;
}

std::int64_t local_sum(const AcrossStore& store, std::uint64_t key) {
  std::int64_t sum = 0;
  auto one = std::lower_bound(store.local_figures.begin(), store.local_figures.end(), key,
                              [](const LocalFigure& f, std::uint64_t k) { return f.key < k; });
  // Of a local id that several ledgers have the greatest figure counts, the last in their order.
  for (; one != store.local_figures.end() && one->key == key; ++one) {
    const auto next = one + 1;
    const bool is_last =
        next == store.local_figures.end() || next->key != key || next->local != one->local;
    if (is_last) sum += std::min(one->value, Figure::kMost);
  }
  return sum;
}

}  // namespace

void each_difference(const AcrossStore& store,
                     const std::function<void(const Figure& figure, const Figure& first)>& see) {
  each_group(store.figures, [&](std::span<const Figure> group) {
    const Figure* first = nullptr;
    for (const Figure& figure : group) {
      if (!store.ledgers[figure.ledger].counts) continue;
      if (first == nullptr) first = &figure;
      if (figure.ledger != first->ledger && figure.value() != first->value()) see(figure, *first);
    }
  });
}

void each_whole(const AcrossStore& store,
                const std::function<void(const Figure& whole, const PartsSum& parts)>& see) {
  const schema::Regions& regions = store.plan->regions;
  const Parts below(regions);
  std::uint64_t told = 0;
  for (const Figure& whole : store.figures) {
    // Of several ledgers with the same figure the first one is asked.
    if (whole.division() == 0 || !store.ledgers[whole.ledger].counts || whole.key == told) continue;
    told = whole.key;
    const auto& parts = below.of(whole.division());
    if (parts.empty()) continue;
    const std::uint64_t rest =
        whole.key ^ place_hash(regions.divisions[whole.division() - 1U].code);
    PartsSum sum{.all = parts.size()};
    bool differs = false;
    agreed(store, whole.key, differs);
    for (const std::uint64_t part : parts) {
      const auto value = agreed(store, rest ^ part, differs);
      if (!value) continue;
      ++sum.known;
      sum.sum += *value;
    }
    if (differs || sum.known == 0) continue;
    sum.sum += local_sum(store, whole.key);
    see(whole, sum);
  }
}

}  // namespace sipub::check
