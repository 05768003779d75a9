#pragma once

#include <optional>
#include <vector>

#include "assess/selection.h"

namespace sipub::assess {

/// The word that stands at `path`.
WordFound word_of(const Item& item, const schema::FieldPath& path, const Context& context);

/// The items with this word at `path`; one where it can't be told only perhaps counts.
std::vector<Item> with_word(const std::vector<Item>& items, const schema::FieldPath& path,
                            std::size_t word, const Context& context);

}  // namespace sipub::assess
