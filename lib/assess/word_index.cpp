#include "assess/word_index.h"

#include <algorithm>

namespace sipub::assess {

WordIndex::WordIndex(const std::vector<ledger::Entry>& entries, std::size_t field) {
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const auto place = static_cast<std::uint32_t>(i);
    const ledger::Value& value = entries[i].record->at(field);
    const ledger::WordIndex* word = value.usable() ? value.word() : nullptr;
    // Earlier years may have said something else.
    if (word == nullptr || !entries[i].earlier().empty()) {
      others_.push_back(place);
      continue;
    }
    if (by_word_.size() <= word->index) by_word_.resize(word->index + 1);
    by_word_[word->index].push_back(place);
  }
}

std::vector<std::uint32_t> WordIndex::with(std::span<const std::int64_t> words) const {
  std::vector<std::uint32_t> found = others_;
  for (const std::int64_t word : words) {
    const auto index = static_cast<std::size_t>(word);
    if (index < by_word_.size())
      found.insert(found.end(), by_word_[index].begin(), by_word_[index].end());
  }
  std::ranges::sort(found);
  const auto repeated = std::ranges::unique(found);
  found.erase(repeated.begin(), repeated.end());
  return found;
}

}  // namespace sipub::assess
