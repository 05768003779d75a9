#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace sipub::schema {

struct TextHash {
  using is_transparent = void;
  std::size_t operator()(std::string_view text) const {
    return std::hash<std::string_view>()(text);
  }
};

/// A map from texts that can be asked with any view of a text, without a copy.
template <class Value>
using TextMap = std::unordered_map<std::string, Value, TextHash, std::equal_to<>>;

}  // namespace sipub::schema
