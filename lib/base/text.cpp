#include "base/text.h"

#include <utf8proc.h>

#include <algorithm>
#include <cstdlib>
#include <memory>

#include "base/utf8.h"

namespace sipub {
namespace {

constexpr std::size_t kTabStop = 8;
constexpr std::string_view kEllipsis = "…";

std::size_t width_of(char32_t character, std::size_t column) {
  if (character == U'\t') return kTabStop - column % kTabStop;
  return static_cast<std::size_t>(
      std::max(0, utf8proc_charwidth(static_cast<utf8proc_int32_t>(character))));
}

}  // namespace

std::size_t display_width(std::string_view text, std::size_t start) {
  std::size_t column = start;
  while (!text.empty()) column += width_of(take_character(text), column);
  return column - start;
}

std::string pad_right(std::string_view text, std::size_t width) {
  const std::size_t taken = display_width(text);
  return std::string(text) + std::string(taken < width ? width - taken : 0, ' ');
}

std::string pad_left(std::string_view text, std::size_t width) {
  const std::size_t taken = display_width(text);
  return std::string(taken < width ? width - taken : 0, ' ') + std::string(text);
}

std::string truncate(std::string_view text, std::size_t width) {
  if (display_width(text) <= width) return std::string(text);
  if (width == 0) return {};
  std::string_view rest = text;
  std::size_t column = 0;
  std::size_t kept = 0;
  while (!rest.empty()) {
    column += width_of(take_character(rest), column);
    if (column > width - 1) break;
    kept = text.size() - rest.size();
  }
  return std::string(text.substr(0, kept)).append(kEllipsis);
}

std::string printable(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  while (!text.empty()) {
    const char32_t character = take_character(text);
    if (character < 0x20 && character != U'\t') {
      append_character(result, 0x2400 + character);
    } else if (character == 0x7F) {
      append_character(result, 0x2421);
    } else {
      append_character(result, character >= 0x80 && character < 0xA0 ? 0xFFFD : character);
    }
  }
  return result;
}

std::string nfkc(std::string_view text) {
  if (std::all_of(text.begin(), text.end(), [](char c) { return (c & 0x80) == 0; })) {
    return std::string(text);
  }
  utf8proc_uint8_t* mapped = nullptr;
  const auto size = utf8proc_map(
      reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
      static_cast<utf8proc_ssize_t>(text.size()), &mapped,
      static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT));
  const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(mapped, &std::free);
  if (size < 0) return std::string(text);
  return {reinterpret_cast<const char*>(mapped), static_cast<std::size_t>(size)};
}

std::string lower_case(std::string_view text) {
  std::string lowered;
  lowered.reserve(text.size());
  while (!text.empty()) {
    const auto character = static_cast<utf8proc_int32_t>(take_character(text));
    append_character(lowered, static_cast<char32_t>(utf8proc_tolower(character)));
  }
  return lowered;
}

}  // namespace sipub
