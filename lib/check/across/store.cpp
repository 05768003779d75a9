#include "check/across/store.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <set>
#include <tuple>
#include <utility>

#include "check/across/hash.h"

namespace sipub::check {
namespace {

template <typename Kept>
void move_all(std::vector<Kept>& to, std::vector<Kept>& from, std::uint32_t ledger) {
  for (Kept& one : from) {
    one.ledger = ledger;
    to.push_back(one);
  }
  std::vector<Kept>().swap(from);
}

template <typename Kept>
void move_all(std::vector<Kept>& to, std::vector<Kept>& from) {
  to.insert(to.end(), from.begin(), from.end());
  std::vector<Kept>().swap(from);
}

template <typename Kept>
void reserve(std::vector<Kept>& all, const std::vector<AcrossStore>& parts,
             std::vector<Kept> AcrossStore::*member) {
  std::size_t size = all.size();
  for (const AcrossStore& part : parts) size += (part.*member).size();
  all.reserve(size);
}

/// Ledgers by file; of the same name by digest.
std::vector<std::size_t> order_of(const std::vector<AcrossStore>& parts) {
  std::vector<std::size_t> order(parts.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    const KeptLedger& one = parts[a].ledgers.front();
    const KeptLedger& other = parts[b].ledgers.front();
    return std::tie(one.file, one.digest) < std::tie(other.file, other.digest);
  });
  return order;
}

/// The first ledger of an org and year counts, as it does in an assessment.
void set_counts(std::vector<KeptLedger>& ledgers) {
  std::set<std::pair<std::string_view, int>> seen;
  for (KeptLedger& ledger : ledgers) {
    if (!ledger.org.empty()) ledger.counts = seen.emplace(ledger.org, ledger.year).second;
  }
}

template <typename Kept, typename Key>
void sort_by(std::vector<Kept>& all, const Key& key) {
  std::sort(all.begin(), all.end(), [&](const Kept& a, const Kept& b) { return key(a) < key(b); });
}

void sort_unique(std::vector<std::uint64_t>& all) {
  std::sort(all.begin(), all.end());
  all.erase(std::unique(all.begin(), all.end()), all.end());
}

}  // namespace

void Figure::set(std::int64_t value, std::uint16_t division) {
  packed = std::clamp(value, -kMost, kMost) * 0x10000 + division;
}

AcrossStore merge(const schema::Plan& plan, std::vector<AcrossStore> parts) {
  AcrossStore all;
  all.plan = &plan;
  reserve(all.claims, parts, &AcrossStore::claims);
  reserve(all.identities, parts, &AcrossStore::identities);
  reserve(all.figures, parts, &AcrossStore::figures);
  for (const std::size_t index : order_of(parts)) {
    AcrossStore& part = parts[index];
    const auto ledger = static_cast<std::uint32_t>(all.ledgers.size());
    all.ledgers.push_back(std::move(part.ledgers.front()));
    const auto names_before = static_cast<std::uint32_t>(all.names.size()) - 1;
    for (Claim& claim : part.claims) {
      if (claim.names != 0) claim.names += names_before;
    }
    all.names.insert(all.names.end(), part.names.begin() + 1, part.names.end());
    move_all(all.claims, part.claims, ledger);
    move_all(all.identities, part.identities, ledger);
    for (LooseReference& reference : part.references) {
      if (reference.shown == LooseReference::kNotShown) continue;
      reference.shown += static_cast<std::uint32_t>(all.shown.size());
    }
    std::move(part.shown.begin(), part.shown.end(), std::back_inserter(all.shown));
    move_all(all.references, part.references, ledger);
    move_all(all.figures, part.figures, ledger);
    for (Delegation& delegation : part.delegations) {
      delegation.values += static_cast<std::uint32_t>(all.delegated_values.size());
    }
    move_all(all.delegations, part.delegations, ledger);
    move_all(all.delegated_values, part.delegated_values, ledger);
    move_all(all.offers, part.offers, ledger);
    move_all(all.offered_values, part.offered_values, ledger);
    move_all(all.local_figures, part.local_figures);
    move_all(all.providers, part.providers);
    move_all(all.unclear, part.unclear);
  }
  set_counts(all.ledgers);
  const auto place = [](const auto& kept) {
    return std::tuple(kept.hash, kept.ledger, kept.begin);
  };
  sort_by(all.claims, place);
  sort_by(all.identities, place);
  sort_by(all.figures, [](const Figure& f) { return std::tuple(f.key, f.ledger, f.begin); });
  sort_by(all.local_figures,
          [](const LocalFigure& f) { return std::tuple(f.key, f.local, f.value); });
  const auto by_place = [](const auto& kept) { return std::tuple(kept.ledger, kept.span.begin); };
  sort_by(all.references, by_place);
  sort_by(all.delegations, by_place);
  sort_by(all.offers, place);
  sort_by(all.offered_values, place);
  sort_unique(all.providers);
  sort_unique(all.unclear);
  return all;
}

std::uint16_t kept_day(std::optional<Date> day) {
  if (!day) return 0;
  const auto days = day->time_since_epoch().count() + 1;
  return static_cast<std::uint16_t>(std::clamp<decltype(days)>(days, 1, 0xFFFF));
}

std::optional<Date> day_kept(std::uint16_t day) {
  if (day == 0) return {};
  return Date(std::chrono::days(day - 1));
}

std::uint64_t place_hash(std::string_view area) { return hash_of({"place", area}); }

}  // namespace sipub::check
