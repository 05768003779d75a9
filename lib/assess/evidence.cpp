#include "assess/evidence.h"

#include <algorithm>

namespace sipub::assess {

Settled settle(const std::vector<Evidence>& evidence, std::size_t limit) {
  Settled settled;
  auto& places = settled.places;
  places.reserve(evidence.size());
  for (const Evidence& one : evidence)
    places.push_back({one.ledger, static_cast<std::uint32_t>(one.record->section),
                      static_cast<std::uint32_t>(one.record->ordinal), one.record->begin});
  std::ranges::sort(places, {}, [](const EvidencePlace& one) {
    return std::make_tuple(std::string_view(one.ledger->file), one.begin, one.section, one.ordinal);
  });
  places.erase(std::unique(places.begin(), places.end()), places.end());
  if (places.size() > limit) {
    settled.left_out = places.size() - limit;
    places.resize(limit);
  }
  places.shrink_to_fit();
  return settled;
}

bool is_evidence(const ledger::Record& record, const Context& context) {
  return context.with_evidence || context.work != nullptr ||
         context.world.plan().shape.sections[record.section].delegate_by;
}

}  // namespace sipub::assess
