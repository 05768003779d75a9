#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace sipub::schema {

/// A hash for names, nearly all of them short: their length, first and last eight bytes. Names of a
/// schema seldom differ in the middle alone, and every key and word of a ledger is looked up.
struct TextHash {
  using is_transparent = void;
  std::size_t operator()(std::string_view text) const {
    std::uint64_t head = 0;
    std::uint64_t tail = 0;
    if (text.size() >= sizeof head) {
      std::memcpy(&head, text.data(), sizeof head);
      std::memcpy(&tail, text.data() + text.size() - sizeof tail, sizeof tail);
    } else if (!text.empty()) {
      std::memcpy(&head, text.data(), text.size());
    }
    constexpr std::uint64_t kOdd = 0x9e3779b97f4a7c15U;
    const std::uint64_t mixed = ((head + text.size()) * kOdd ^ tail) * kOdd;
    return static_cast<std::size_t>(mixed ^ (mixed >> 32));
  }
};

/// A map from texts that can be asked with any view of a text, without a copy.
template <class Value>
using TextMap = std::unordered_map<std::string, Value, TextHash, std::equal_to<>>;

}  // namespace sipub::schema
