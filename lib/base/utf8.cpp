#include "base/utf8.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

namespace sipub {
namespace {

constexpr char32_t kReplacement = 0xFFFD;

unsigned byte_at(std::string_view text, std::size_t at) {
  return static_cast<unsigned char>(text[at]);
}

bool continues(unsigned byte) { return (byte & 0xC0) == 0x80; }

/// Length of the valid character of several bytes at `at`; 0 where there is none. The bounds of
/// the second byte are those of table 3-7 of the Unicode Standard.
std::size_t long_character(std::string_view text, std::size_t at) {
  const unsigned first = byte_at(text, at);
  const std::size_t size = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
  if (first < 0xC2 || first > 0xF4 || text.size() - at < size) return 0;
  const unsigned second = byte_at(text, at + 1);
  const unsigned least = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
  const unsigned most = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
  if (second < least || second > most) return 0;
  if (size > 2 && !continues(byte_at(text, at + 2))) return 0;
  if (size > 3 && !continues(byte_at(text, at + 3))) return 0;
  return size;
}

/// Whether a character of three bytes is at `at`, with a first byte that all continuations may
/// follow: nearly all Chinese ones.
bool is_common_three(std::string_view text, std::size_t at) {
  if (text.size() - at < 3) return false;
  const unsigned first = byte_at(text, at);
  return (first & 0xF0) == 0xE0 && first != 0xE0 && first != 0xED &&
         continues(byte_at(text, at + 1)) && continues(byte_at(text, at + 2));
}

}  // namespace

std::optional<std::size_t> find_invalid_utf8(std::string_view text) {
  constexpr std::uint64_t kHighBits = 0x8080808080808080U;
  std::size_t at = 0;
  while (at < text.size()) {
    if (byte_at(text, at) < 0x80) {
      std::uint64_t eight = 0;
      while (text.size() - at >= sizeof eight) {
        std::memcpy(&eight, text.data() + at, sizeof eight);
        if ((eight & kHighBits) != 0) break;
        at += sizeof eight;
      }
      while (at < text.size() && byte_at(text, at) < 0x80) ++at;
      continue;
    }
    while (is_common_three(text, at)) at += 3;
    if (at == text.size() || byte_at(text, at) < 0x80) continue;
    const std::size_t size = long_character(text, at);
    if (size == 0) return at;
    at += size;
  }
  return std::nullopt;
}

char32_t take_character(std::string_view& text) {
  if (byte_at(text, 0) < 0x80) {
    const char32_t character = byte_at(text, 0);
    text.remove_prefix(1);
    return character;
  }
  utf8proc_int32_t character = 0;
  const auto size = utf8proc_iterate(
      reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
      static_cast<utf8proc_ssize_t>(std::min<std::size_t>(text.size(), 4)), &character);
  if (size <= 0) {
    text.remove_prefix(1);
    return kReplacement;
  }
  text.remove_prefix(static_cast<std::size_t>(size));
  return static_cast<char32_t>(character);
}

void append_character(std::string& text, char32_t character) {
  const auto code_point = static_cast<utf8proc_int32_t>(character);
  std::array<utf8proc_uint8_t, 4> bytes{};
  const auto size = utf8proc_encode_char(utf8proc_codepoint_valid(code_point)
                                             ? code_point
                                             : static_cast<utf8proc_int32_t>(kReplacement),
                                         bytes.data());
  text.append(reinterpret_cast<const char*>(bytes.data()), static_cast<std::size_t>(size));
}

std::u32string decode(std::string_view text) {
  std::u32string characters;
  characters.reserve(text.size());
  while (!text.empty()) characters += take_character(text);
  return characters;
}

std::size_t count_characters(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(
      text.begin(), text.end(), [](char c) { return !continues(static_cast<unsigned char>(c)); }));
}

}  // namespace sipub
