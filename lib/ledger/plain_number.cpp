#include "ledger/plain_number.h"

#include <cstddef>

namespace sipub::ledger {

namespace {

constexpr std::string_view kDigits = "0123456789";

/// Takes the longest beginning made of these characters off; returns its length.
std::size_t take(std::string_view& text, std::string_view characters) {
  const std::size_t end = text.find_first_not_of(characters);
  const std::size_t length = end == std::string_view::npos ? text.size() : end;
  text.remove_prefix(length);
  return length;
}

bool take_one(std::string_view& text, std::string_view characters) {
  if (text.empty() || characters.find(text.front()) == std::string_view::npos) return false;
  text.remove_prefix(1);
  return true;
}

bool is_of_base(std::string_view text, std::string_view prefix, std::string_view digits) {
  if (!text.starts_with(prefix)) return false;
  text.remove_prefix(prefix.size());
  return take(text, digits) > 0 && text.empty();
}

}  // namespace

bool is_yaml_number(std::string_view text) {
  if (text.empty() || static_cast<unsigned char>(text.front()) >= 0x80) return false;
  if (is_of_base(text, "0x", "0123456789abcdefABCDEF") || is_of_base(text, "0o", "01234567")) {
    return true;
  }
  take_one(text, "+-");
  if (text == ".inf" || text == ".Inf" || text == ".INF") return true;
  std::size_t digits = take(text, kDigits);
  if (take_one(text, ".")) digits += take(text, kDigits);
  if (digits == 0) return false;
  if (take_one(text, "eE")) {
    take_one(text, "+-");
    if (take(text, kDigits) == 0) return false;
  }
  return text.empty();
}

}  // namespace sipub::ledger
