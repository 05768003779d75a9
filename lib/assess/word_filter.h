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

/// Calls `add` with each item that has this word at `path`; one where it can't be told only perhaps
/// counts.
template <class Add>
void add_with_word(const std::vector<Item>& items, const schema::FieldPath& path, std::size_t word,
                   const Context& context, Add&& add) {
  for (Item item : items) {
    const WordFound found = word_of(item, path, context);
    if (found.word != word && !found.open) continue;
    if (found.word != word) item.counts = Truth::perhaps;
    add(item);
  }
}
/// Those items.
std::vector<Item> with_word(const std::vector<Item>& items, const schema::FieldPath& path,
                            std::size_t word, const Context& context);

}  // namespace sipub::assess
