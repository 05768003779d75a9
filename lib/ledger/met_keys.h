#pragma once

#include <algorithm>
#include <span>

#include "source/document.h"

namespace sipub::ledger {

/// A key met in a map that is being read, and the field that it stands for.
struct MetKey {
  std::size_t field;
  source::Node key;  ///< none: an unknown key elsewhere in the map was meant for the field
};

/// The keys met so far in one map.
class MetKeys {
 public:
  MetKeys(std::span<const MetKey> keys, Span head) : keys_(keys), head_(head) {}

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
  /// Where a flaw of the map as a whole is shown.
  Span head() const { return head_; }
  /// Where the field's key stands; the map's head where it has none.
  Span place_of(std::size_t field) const {
    const source::Node key = find(field);
    return key ? key.span() : head_;
  }

 private:
  std::span<const MetKey> keys_;
  Span head_;
};

}  // namespace sipub::ledger
