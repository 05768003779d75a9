#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/language.h"
#include "schema/text_map.h"

namespace sipub::schema {

/// A key or word as people may write it: its name or any label, compared after NFKC.
/// Built once per map of keys or vocabulary, so that a lookup is one normalisation and one probe.
class NameIndex {
 public:
  /// Adds every spelling of entry `index`. Returns the spelling that already means another
  /// entry, or nothing. The same spelling twice for one entry is fine.
  std::optional<std::string> add(std::size_t index, std::string_view name, const Words& label);
  /// The entry that `spelling` stands for, or nothing.
  std::optional<std::size_t> find(std::string_view spelling) const;

 private:
  /// A spelling in `texts_` and its entry. Every key and word of a ledger is looked up, so the
  /// table lies in one piece, and most lookups compare one number and one text.
  struct Slot {
    static constexpr std::uint32_t kFree = ~std::uint32_t{0};
    std::uint32_t hash = 0;
    std::uint32_t entry = kFree;
    std::uint32_t begin = 0;
    std::uint32_t size = 0;
  };

  std::optional<std::string> add_spelling(std::size_t index, std::string_view spelling);
  /// The slot of this very spelling, or the free one where it would stand. Requires slots.
  std::size_t place_of(std::string_view spelling, std::uint32_t hash) const;
  void insert(std::string_view spelling, std::size_t index);
  void grow();
  std::optional<std::size_t> find_exactly(std::string_view spelling) const;

  /// Spellings as they are and after NFKC, so that the usual one needs no normalisation. As many
  /// slots as a power of two, at most two thirds of them taken.
  std::vector<Slot> slots_;
  std::size_t taken_ = 0;
  std::string texts_;
};

/// One word of a vocabulary.
struct Word {
  std::string name;
  Words label;
};

/// A closed list of words, such as the kinds of channel.
struct Vocabulary {
  std::string id;
  Words label;
  std::vector<Word> words;
  NameIndex index;

  std::optional<std::size_t> find(std::string_view spelling) const { return index.find(spelling); }
};

}  // namespace sipub::schema
