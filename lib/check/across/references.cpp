#include "check/across/references.h"

#include <algorithm>
#include <string>

#include "check/across/groups.h"
#include "check/across/hash.h"

namespace sipub::check {

void each_loose_reference(
    const AcrossStore& store,
    const std::function<void(const LooseReference& reference, const Identities& targets)>& see) {
  for (const LooseReference& reference : store.references) {
    const std::string& line = store.ledgers[reference.ledger].line;
    const std::uint64_t section = hash_of({line, std::to_string(reference.section)});
    if (std::binary_search(store.unclear.begin(), store.unclear.end(), section)) continue;
    see(reference, entries_of(store.identities, reference.hash));
  }
}

}  // namespace sipub::check
