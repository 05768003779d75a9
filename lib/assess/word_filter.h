#pragma once

#include <optional>
#include <vector>

#include "assess/selection.h"

namespace sipub::assess {

/// The word that stands at `path`.
WordFound word_of(const Item& item, const schema::FieldPath& path, const Context& context);

/// Calls `add` with each item whose word (Item::word) is this one; one where it can't be told only
/// perhaps counts.
template <class Add>
void add_with_word(const std::vector<Item>& items, std::size_t word, Add&& add) {
  for (Item item : items) {
    if (item.word.word != word && !item.word.open) continue;
    if (item.word.word != word) item.counts = Truth::perhaps;
    add(item);
  }
}
/// The items with this word at `path`, likewise.
std::vector<Item> with_word(const std::vector<Item>& items, const schema::FieldPath& path,
                            std::size_t word, const Context& context);

}  // namespace sipub::assess
