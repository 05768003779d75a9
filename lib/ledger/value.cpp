#include "ledger/value.h"

namespace sipub::ledger {

const Value Map::kAbsent;

bool same_scalar(const Value& a, const Value& b) {
  if (!a.usable() || !b.usable()) return false;
  const auto holds = [&](const auto* one, const auto* other) {
    return one != nullptr && other != nullptr && *one == *other;
  };
  return holds(a.text(), b.text()) || holds(a.number(), b.number()) || holds(a.word(), b.word()) ||
         holds(a.date(), b.date()) || holds(a.month(), b.month()) ||
         holds(a.boolean(), b.boolean());
}

}  // namespace sipub::ledger
