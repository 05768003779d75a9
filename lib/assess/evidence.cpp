#include "assess/evidence.h"

#include <algorithm>

namespace sipub::assess {
namespace {

/// The record as it was written: a history keeps its own of what several years continue.
const ledger::Record* as_written(const Evidence& one) {
  return &one.ledger->sections[one.record->section].records[one.record->ordinal];
}

}  // namespace

std::size_t settle(std::vector<Evidence>& evidence, std::size_t limit) {
  for (Evidence& one : evidence) one.record = as_written(one);
  const auto place = [](const Evidence& one) {
    return std::make_tuple(std::string_view(one.ledger->file), one.record->begin,
                           one.record->section, one.record->ordinal);
  };
  std::ranges::sort(evidence, {}, place);
  const auto repeated = std::ranges::unique(evidence, {}, &Evidence::record);
  evidence.erase(repeated.begin(), repeated.end());
  if (evidence.size() <= limit) return 0;
  const std::size_t left_out = evidence.size() - limit;
  evidence.resize(limit);
  evidence.shrink_to_fit();
  return left_out;
}

}  // namespace sipub::assess
