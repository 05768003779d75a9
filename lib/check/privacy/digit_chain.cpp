#include "check/privacy/digit_chain.h"

#include <array>

#include "base/byte_block.h"

namespace sipub::check {
namespace {

constexpr std::string_view kFullWidthZero = "０";
constexpr std::array<std::string_view, 6> kSeparators{" ", "-", "　", "－", "‑", "–"};

struct Digit {
  std::uint8_t value = 0;
  std::size_t bytes = 0;  ///< 0: there is none
};

Digit digit_at(std::string_view text, std::size_t at) {
  if (at >= text.size()) return {};
  const char first = text[at];
  if (first >= '0' && first <= '9') return {static_cast<std::uint8_t>(first - '0'), 1};
  if (first != kFullWidthZero[0] || text.size() - at < 3 || text[at + 1] != kFullWidthZero[1]) {
    return {};
  }
  const int value =
      static_cast<unsigned char>(text[at + 2]) - static_cast<unsigned char>(kFullWidthZero[2]);
  return value >= 0 && value <= 9 ? Digit{static_cast<std::uint8_t>(value), 3} : Digit{};
}

/// The check character X at `at`, of any width.
std::size_t x_at(std::string_view text, std::size_t at) {
  for (const std::string_view x : {"X", "x", "Ｘ", "ｘ"}) {
    if (text.substr(at).starts_with(x)) return x.size();
  }
  return 0;
}

std::string_view separator_at(std::string_view text, std::size_t at) {
  for (const std::string_view separator : kSeparators) {
    if (text.substr(at).starts_with(separator)) return separator;
  }
  return {};
}

bool is_narrow_digit(char c) { return c >= '0' && c <= '9'; }

/// Behind a chain of ordinary digits, blanks and hyphens that begins at `at`, where it has fewer
/// than `fewest` digits and nothing else may belong to it; else `at` itself. Dates and figures, of
/// which a ledger is full, go this way.
std::size_t behind_short(std::string_view text, std::size_t at, std::size_t fewest) {
  std::size_t end = at;
  std::size_t digits = 0;
  while (true) {
    while (end < text.size() && is_narrow_digit(text[end])) {
      ++end;
      ++digits;
    }
    if (digits >= fewest) return at;
    if (end == text.size()) return end;
    const char behind = text[end];
    const bool parts = behind == ' ' || behind == '-';
    if (parts && end + 1 < text.size() && is_narrow_digit(text[end + 1])) {
      ++end;
      continue;
    }
    const auto is_ascii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
    const bool ends = is_ascii(behind) && behind != 'X' && behind != 'x' &&
                      !(parts && end + 1 < text.size() && !is_ascii(text[end + 1]));
    return ends ? end : at;
  }
}

/// Whether one of kByteBlock bytes is a digit, or may begin a full-width one.
bool has_digit(const char* bytes) {
  return any_in_block(bytes, [](const ByteBlock& block) {
    return ((block >= '0') & (block <= '9')) | (block == 0xEF);
  });
}

/// The first digit at or behind `at` of a chain that may have `fewest` digits; else the end.
std::size_t find_start(std::string_view text, std::size_t at, std::size_t fewest) {
  while (at < text.size()) {
    while (text.size() - at >= kByteBlock && !has_digit(text.data() + at)) at += kByteBlock;
    if (at == text.size()) break;
    const char c = text[at];
    if (is_narrow_digit(c)) {
      const std::size_t behind = behind_short(text, at, fewest);
      if (behind == at) return at;
      at = behind;
    } else if (c == kFullWidthZero[0] && digit_at(text, at).bytes > 0) {
      return at;
    } else {
      ++at;
    }
  }
  return at;
}

}  // namespace

bool next_chain(std::string_view text, std::size_t& at, std::size_t fewest, DigitChain& chain) {
  chain.digits.clear();
  chain.groups.clear();
  at = find_start(text, at, fewest);
  while (at < text.size()) {
    DigitGroup group;
    group.span.begin = static_cast<std::uint32_t>(at);
    group.first_digit = chain.digits.size();
    for (Digit digit = digit_at(text, at); digit.bytes > 0; digit = digit_at(text, at)) {
      chain.digits.push_back(digit.value);
      at += digit.bytes;
    }
    if (const std::size_t bytes = x_at(text, at)) {
      chain.digits.push_back(10);
      at += bytes;
    }
    group.size = chain.digits.size() - group.first_digit;
    group.span.end = static_cast<std::uint32_t>(at);
    const std::string_view separator = separator_at(text, at);
    const bool goes_on = !separator.empty() && digit_at(text, at + separator.size()).bytes > 0;
    if (goes_on) group.separator_after = text.substr(at, separator.size());
    chain.groups.push_back(group);
    if (!goes_on) break;
    at += separator.size();
  }
  return !chain.groups.empty();
}

}  // namespace sipub::check
