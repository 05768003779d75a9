#include "source/scalar_scan.h"

#include <array>
#include <cstring>
#include <string_view>

#include "base/byte_block.h"

namespace sipub::source {
namespace {

/// Bytes that begin a plain scalar wherever it stands, whatever follows.
constexpr auto kBeginsPlain = [] {
  std::array<bool, 256> table{};
  for (unsigned byte = 0x21; byte < 256; ++byte) table[byte] = byte != 0x7F;
  for (const unsigned char c : std::string_view("-?:,[]{}#&*!|>'\"%@`")) table[c] = false;
  return table;
}();

bool is_letter_or_digit(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// The first byte at or behind `at` that a test of blocks holds for, or the text's end.
template <class Test>
std::uint32_t find(const char* text, std::uint32_t size, std::uint32_t at, const Test& test) {
  for (; size - at >= kByteBlock; at += kByteBlock) {
    const std::size_t first = first_in_block(text + at, test);
    if (first < kByteBlock) return at + static_cast<std::uint32_t>(first);
  }
  std::array<char, kByteBlock> rest{};
  std::memcpy(rest.data(), text + at, size - at);
  const auto first = static_cast<std::uint32_t>(first_in_block(rest.data(), test));
  return std::min(at + first, size);
}

bool is_flow_indicator(char c) { return c == ',' || c == '[' || c == ']' || c == '{' || c == '}'; }

/// Where the plain scalar that begins at `at` is no longer one.
std::uint32_t plain_end(const char* text, std::uint32_t size, std::uint32_t at, bool in_brackets) {
  while (true) {
    if (in_brackets) {
      at = find(text, size, at, [](const ByteBlock& block) {
        const ByteBlock folded = block | 0x20;  // [ and {, ] and } differ in this bit
        return (block == '\n') | (block == ':') | (block == '#') | (block == ',') |
               (folded == '{') | (folded == '}');
      });
    } else {
      at = find(text, size, at, [](const ByteBlock& block) {
        return (block == '\n') | (block == ':') | (block == '#');
      });
    }
    const char c = text[at];
    if (c == ':') {
      if (is_blank(text, at + 1) || (in_brackets && is_flow_indicator(text[at + 1]))) return at;
    } else if (c != '#' || text[at - 1] == ' ') {
      return at;
    }
    ++at;
  }
}

/// `text #3`: a part of the text to its writer, a comment to YAML.
bool is_lost_text(const char* text, std::uint32_t end, std::uint32_t behind) {
  if (behind != end + 1 || text[behind] != '#') return false;
  return !is_blank(text, behind + 1) && text[behind + 1] != '#';
}

std::optional<ScannedScalar> scan_plain(const char* text, std::uint32_t size, std::uint32_t at,
                                        bool in_brackets) {
  const auto first = static_cast<unsigned char>(text[at]);
  if (!kBeginsPlain[first] && (first != '-' || !is_letter_or_digit(text[at + 1]))) {
    return std::nullopt;
  }
  ScannedScalar scalar{Form::plain, {at, at}, plain_end(text, size, at, in_brackets)};
  scalar.span.end = scalar.behind;
  while (text[scalar.span.end - 1] == ' ') --scalar.span.end;
  if (is_lost_text(text, scalar.span.end, scalar.behind)) return std::nullopt;
  return scalar;
}

std::optional<ScannedScalar> scan_quoted(const char* text, std::uint32_t size, std::uint32_t at) {
  const char quote = text[at];
  const std::uint32_t close = find(text, size, at + 1, [quote](const ByteBlock& block) {
    return (block == '\n') | (block == static_cast<unsigned char>(quote)) | (block == '\\');
  });
  // A backslash is an escape in one kind of quotes, and itself in the other, which is rare.
  if (text[close] != quote || text[close + 1] == quote) return std::nullopt;
  const std::uint32_t end = close + 1;
  return ScannedScalar{Form::quoted, {at, end}, skip_spaces(text, end)};
}

}  // namespace

std::uint32_t line_end(const char* text, std::uint32_t size, std::uint32_t at) {
  const void* end = std::memchr(text + at, '\n', size - at);
  return end == nullptr ? size : static_cast<std::uint32_t>(static_cast<const char*>(end) - text);
}

std::optional<ScannedScalar> scan_scalar(const char* text, std::uint32_t size, std::uint32_t at,
                                         bool in_brackets) {
  return text[at] == '"' || text[at] == '\'' ? scan_quoted(text, size, at)
                                             : scan_plain(text, size, at, in_brackets);
}

}  // namespace sipub::source
