#include "check/across/claims.h"

#include <algorithm>
#include <span>
#include <string>
#include <vector>

#include "check/across/groups.h"
#include "check/across/hash.h"

namespace sipub::check {
namespace {

std::span<const std::uint64_t> names_of(const AcrossStore& store, const Claim& claim) {
  if (claim.names == 0) return {};
  return std::span(store.names).subspan(claim.names + 1, store.names[claim.names]);
}

bool names(std::span<const std::uint64_t> names, std::uint64_t name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

/// One of them says that it belongs to the other, or both say that it belongs to a third.
bool settled(const AcrossStore& store, const Claim& a, const Claim& b) {
  const auto names_a = names_of(store, a);
  const auto names_b = names_of(store, b);
  return names(names_a, hash_of({"org", store.ledgers[b.ledger].line})) ||
         names(names_b, hash_of({"org", store.ledgers[a.ledger].line})) ||
         std::any_of(names_a.begin(), names_a.end(),
                     [&](std::uint64_t name) { return names(names_b, name); });
}

}  // namespace

void each_clash(const AcrossStore& store,
                const std::function<void(const Claim& claim, const Claim& first)>& see) {
  // A value that everybody claims is held against its first claims only, or the cost would be the
  // square of their number.
  constexpr std::size_t kMostFirst = 32;
  each_group(store.claims, [&](std::span<const Claim> group) {
    std::vector<const Claim*> firsts;
    for (const Claim& claim : group) {
      const KeptLedger& ledger = store.ledgers[claim.ledger];
      if (!ledger.counts) continue;
      bool is_new = true;
      for (const Claim* first : firsts) {
        if (store.ledgers[first->ledger].line == ledger.line) {
          is_new = false;
          continue;
        }
        if (settled(store, claim, *first)) continue;
        see(claim, *first);
        break;
      }
      if (is_new && firsts.size() < kMostFirst) firsts.push_back(&claim);
    }
  });
}

void each_change(const AcrossStore& store,
                 const std::function<void(const Identity& later, const Identity& earlier)>& see) {
  each_group(store.identities, [&](std::span<const Identity> group) {
    std::vector<const Identity*> by_year;
    for (const Identity& one : group) {
      if (one.fixed != 0 && store.ledgers[one.ledger].counts) by_year.push_back(&one);
    }
    const auto year = [&](const Identity* one) { return store.ledgers[one->ledger].year; };
    std::stable_sort(by_year.begin(), by_year.end(),
                     [&](const auto* a, const auto* b) { return year(a) < year(b); });
    for (std::size_t next = 1; next < by_year.size(); ++next) {
      const Identity* before = by_year[next - 1];
      if (year(before) < year(by_year[next]) && before->fixed != by_year[next]->fixed) {
        see(*by_year[next], *before);
      }
    }
  });
}

}  // namespace sipub::check
