#include "schema/vocabulary.h"

#include "base/text.h"

namespace sipub::schema {

std::optional<std::string> NameIndex::add_spelling(std::size_t index, std::string_view spelling) {
  const auto [normal, is_new] = entries_.try_emplace(nfkc(spelling), index);
  if (!is_new && normal->second != index) return std::string(spelling);
  // Another entry can't have this one: its NFKC form would have been taken too.
  entries_.try_emplace(std::string(spelling), index);
  return {};
}

std::optional<std::string> NameIndex::add(std::size_t index, std::string_view name,
                                          const Words& label) {
  std::optional<std::string> taken = add_spelling(index, name);
  for (const std::string* text : {&label.zh_hans, &label.zh_hant, &label.en}) {
    if (text->empty()) continue;
    const auto spelling = add_spelling(index, *text);
    if (!taken) taken = spelling;
  }
  return taken;
}

std::optional<std::size_t> NameIndex::find(std::string_view spelling) const {
  auto found = entries_.find(spelling);
  if (found == entries_.end()) found = entries_.find(nfkc(spelling));
  if (found == entries_.end()) return {};
  return found->second;
}

}  // namespace sipub::schema
