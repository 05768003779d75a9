#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <tuple>
#include <vector>

#include "ledger/history.h"

namespace sipub::assess {

/// An org's records of one section by the word in one field, so that those with a word are found
/// without looking at all.
class WordIndex {
 public:
  WordIndex(const std::vector<ledger::Entry>& entries, std::size_t field);

  /// Those that may have one of these words on some day, in their order: places in the entries.
  std::vector<std::uint32_t> with(std::span<const std::int64_t> words) const;

 private:
  std::vector<std::vector<std::uint32_t>> by_word_;
  std::vector<std::uint32_t> others_;  ///< where it can't be said for every day
};

/// Indices that were made before. For one thread.
class WordIndices {
 public:
  const WordIndex& of(const ledger::History& history, std::size_t section, std::size_t field) {
    const Key key(&history, section, field);
    const auto found = indices_.find(key);
    if (found != indices_.end()) return found->second;
    return indices_.emplace(key, WordIndex(history.entries(section), field)).first->second;
  }

 private:
  using Key = std::tuple<const ledger::History*, std::size_t, std::size_t>;
  std::map<Key, WordIndex> indices_;
};

}  // namespace sipub::assess
