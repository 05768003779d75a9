#include "check/across/delegations.h"

#include <algorithm>
#include <map>
#include <span>

#include "check/across/groups.h"
#include "check/across/hash.h"

namespace sipub::check {
namespace {

bool has(const std::vector<std::uint64_t>& sorted, std::uint64_t hash) {
  return std::binary_search(sorted.begin(), sorted.end(), hash);
}

bool speaks(const AcrossStore& store, const Delegation& delegation) {
  return store.ledgers[delegation.ledger].counts && has(store.providers, delegation.provider) &&
         !has(store.unclear, delegation.provider);
}

/// Of what the provider wrote up to the year of the ledger that leaves it to that org: the latest
/// of each id.
template <typename Kept>
std::vector<const Kept*> latest(const AcrossStore& store, std::span<const Kept> group,
                                std::uint32_t asking) {
  const auto year = [&](const Kept& one) { return store.ledgers[one.ledger].year; };
  std::vector<const Kept*> all;
  std::map<std::uint32_t, std::size_t> by_id;
  for (const Kept& one : group) {
    if (!store.ledgers[one.ledger].counts || year(one) > store.ledgers[asking].year) continue;
    const auto [found, is_new] = by_id.try_emplace(one.id, all.size());
    if (is_new) {
      all.push_back(&one);
    } else if (year(*all[found->second]) < year(one)) {
      all[found->second] = &one;
    }
  }
  return all;
}

/// Where one of them doesn't say when it begins they don't contradict.
bool lies_within(const Delegation& delegation, const Offer& offer) {
  const bool begins_before =
      offer.from != 0 && delegation.from != 0 && delegation.from < offer.from;
  const bool ends_behind = offer.to != 0 && (delegation.to == 0 || delegation.to > offer.to);
  return !begins_before && !ends_behind;
}

std::string provider_of(const AcrossStore& store, const Delegation& delegation) {
  const std::string section = std::to_string(delegation.section);
  for (const KeptLedger& ledger : store.ledgers) {
    if (hash_of({ledger.line, section}) == delegation.provider) return ledger.org;
  }
  return {};
}

}  // namespace

void each_not_offered(const AcrossStore& store,
                      const std::function<void(const Delegation&, const std::string&)>& see) {
  for (const Delegation& delegation : store.delegations) {
    if (speaks(store, delegation) && entries_of(store.offers, delegation.hash).empty()) {
      see(delegation, provider_of(store, delegation));
    }
  }
}

void each_outside_offer(const AcrossStore& store,
                        const std::function<void(const Delegation&, const Offer&)>& see) {
  for (const Delegation& delegation : store.delegations) {
    if (!delegation.has_life || !speaks(store, delegation)) continue;
    const auto offers = latest(store, entries_of(store.offers, delegation.hash), delegation.ledger);
    const bool fits = std::any_of(offers.begin(), offers.end(), [&](const Offer* offer) {
      return lies_within(delegation, *offer);
    });
    if (!fits && !offers.empty()) see(delegation, *offers.front());
  }
}

void each_disagreement(const AcrossStore& store,
                       const std::function<void(const AgreedValue&, const AgreedValue&)>& see) {
  for (const Delegation& delegation : store.delegations) {
    if (!speaks(store, delegation)) continue;
    const auto values =
        std::span(store.delegated_values).subspan(delegation.values, delegation.value_count);
    for (const AgreedValue& here : values) {
      const auto there = latest(store, entries_of(store.offered_values, here.hash), here.ledger);
      const bool agrees = std::any_of(there.begin(), there.end(), [&](const AgreedValue* one) {
        return one->value == here.value;
      });
      if (!agrees && !there.empty()) see(here, *there.front());
    }
  }
}

}  // namespace sipub::check
