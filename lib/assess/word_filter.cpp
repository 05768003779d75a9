#include "assess/word_filter.h"

#include "assess/values.h"

namespace sipub::assess {

WordFound word_of(const Item& item, const schema::FieldPath& path, const Context& context) {
  const Values values(item, path, context);
  WordFound found;
  found.open = values.open();
  for (const ledger::Value* value : values.all())
    if (value->word() != nullptr) found.word = value->word()->index;
  return found;
}

std::vector<Item> with_word(const std::vector<Item>& items, const schema::FieldPath& path,
                            std::size_t word, const Context& context) {
  std::vector<Item> looked_up = items;
  for (Item& item : looked_up) item.word = word_of(item, path, context);
  std::vector<Item> picked;
  add_with_word(looked_up, word, [&](const Item& item) { picked.push_back(item); });
  return picked;
}

}  // namespace sipub::assess
