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
  std::optional<std::string> add_spelling(std::size_t index, std::string_view spelling);

  /// Spellings as they are and after NFKC, so that the usual one needs no normalisation.
  TextMap<std::size_t> entries_;
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
