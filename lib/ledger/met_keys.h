#pragma once

#include <algorithm>
#include <span>

#include "source/document.h"

namespace sipub::ledger {

/// Where a flaw of a map as a whole is shown: its first key, or itself where it has none.
inline Span head_of(source::Node map) {
  for (const source::Entry entry : map.entries()) return entry.key.span();
  return map.span();
}

/// A key met in a map that is being read, and the field that it stands for.
struct MetKey {
  std::size_t field;
  source::Node key;  ///< none: an unknown key elsewhere in the map was meant for the field
};

/// The keys met so far in one map.
class MetKeys {
 public:
  MetKeys(std::span<const MetKey> keys, source::Node map) : keys_(keys), map_(map) {}

  /// The field's key; no node where it has not been met.
  source::Node find(std::size_t field) const {
    const auto found = std::find_if(keys_.begin(), keys_.end(), [&](const MetKey& one) {
      return one.field == field && one.key;
    });
    return found == keys_.end() ? source::Node() : found->key;
  }
  /// Whether the field is there, or was meant to be.
  bool has(std::size_t field) const {
    return std::any_of(keys_.begin(), keys_.end(),
                       [&](const MetKey& one) { return one.field == field; });
  }
  /// Where a flaw of the map as a whole is shown: its first key, or itself where it has none.
  Span head() const { return head_of(map_); }
  /// Where the field's key stands; the map's head where it has none.
  Span place_of(std::size_t field) const {
    const source::Node key = find(field);
    return key ? key.span() : head();
  }

 private:
  std::span<const MetKey> keys_;
  source::Node map_;
};

}  // namespace sipub::ledger
