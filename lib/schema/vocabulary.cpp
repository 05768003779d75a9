#include "schema/vocabulary.h"

#include <algorithm>

#include "base/text.h"

namespace sipub::schema {

namespace {

std::uint32_t hash_of(std::string_view spelling) {
  return static_cast<std::uint32_t>(TextHash()(spelling));
}

}  // namespace

std::size_t NameIndex::place_of(std::string_view spelling, std::uint32_t hash) const {
  const std::size_t mask = slots_.size() - 1;
  for (std::size_t place = hash & mask;; place = (place + 1) & mask) {
    const Slot& slot = slots_[place];
    if (slot.entry == Slot::kFree) return place;
    if (slot.hash == hash && std::string_view(texts_).substr(slot.begin, slot.size) == spelling) {
      return place;
    }
  }
}

void NameIndex::grow() {
  constexpr std::size_t kFirst = 16;
  std::vector<Slot> old(std::max(kFirst, 2 * slots_.size()));
  old.swap(slots_);
  for (const Slot& slot : old) {
    if (slot.entry == Slot::kFree) continue;
    const auto spelling = std::string_view(texts_).substr(slot.begin, slot.size);
    slots_[place_of(spelling, slot.hash)] = slot;
  }
}

void NameIndex::insert(std::string_view spelling, std::size_t index) {
  if (3 * (taken_ + 1) > 2 * slots_.size()) grow();
  const std::uint32_t hash = hash_of(spelling);
  Slot& slot = slots_[place_of(spelling, hash)];
  if (slot.entry != Slot::kFree) return;
  slot = {hash, static_cast<std::uint32_t>(index), static_cast<std::uint32_t>(texts_.size()),
          static_cast<std::uint32_t>(spelling.size())};
  texts_ += spelling;
  ++taken_;
}

std::optional<std::size_t> NameIndex::find_exactly(std::string_view spelling) const {
  if (slots_.empty()) return {};
  const Slot& slot = slots_[place_of(spelling, hash_of(spelling))];
  if (slot.entry == Slot::kFree) return {};
  return slot.entry;
}

std::optional<std::string> NameIndex::add_spelling(std::size_t index, std::string_view spelling) {
  const std::string normal = nfkc(spelling);
  const auto known = find_exactly(normal);
  if (known && *known != index) return std::string(spelling);
  insert(normal, index);
  // Another entry can't have this one: its NFKC form would have been taken too.
  insert(spelling, index);
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
  if (const auto found = find_exactly(spelling)) return found;
  return find_exactly(nfkc(spelling));
}

}  // namespace sipub::schema
