#pragma once

#include <optional>
#include <vector>

#include "assess/selection.h"

namespace sipub::assess {

/// The word that stands at `path` in a record; `open`: it can't be told.
struct WordFound {
  std::optional<std::size_t> word;
  bool open = false;
};
WordFound word_of(const Item& item, const schema::FieldPath& path, const Context& context);

/// The items with this word at `path`; those where it can't be told only perhaps count.
std::vector<Item> with_word(const std::vector<Item>& items, const schema::FieldPath& path,
                            std::size_t word, const Context& context);

}  // namespace sipub::assess
