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
  std::vector<Item> picked;
  for (const Item& item : items) {
    const WordFound found = word_of(item, path, context);
    if (found.word != word && !found.open) continue;
    picked.push_back(item);
    if (found.word != word) picked.back().counts = Truth::perhaps;
  }
  return picked;
}

}  // namespace sipub::assess
