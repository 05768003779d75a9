#include "source/encoding.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>

#include "base/byte_block.h"
#include "base/utf8.h"
#include "source/codes.h"
#include "source/top_level.h"

namespace sipub::source {
namespace {

constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";
/// Control characters are told one by one up to here.
constexpr std::size_t kMostControlCharacters = 20;

unsigned byte_at(std::string_view bytes, std::size_t at) {
  return static_cast<unsigned char>(bytes[at]);
}

/// UTF-16 with its mark, or a text in which one of two bytes is often NUL and the other hardly
/// ever: so are digits, blanks and line ends between Chinese characters.
bool is_utf16(std::string_view bytes) {
  if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) return true;
  constexpr std::size_t kSample = 4096;
  constexpr std::size_t kOften = 32;
  constexpr std::size_t kRarely = 8;
  const std::string_view sample = bytes.substr(0, kSample);
  std::array<std::size_t, 2> zeros{};
  for (std::size_t i = 0; i < sample.size(); ++i) zeros[i % 2] += sample[i] == '\0' ? 1 : 0;
  const auto [least, most] = std::minmax(zeros[0], zeros[1]);
  return most > 1 && most > sample.size() / kOften && most > kRarely * least;
}

/// Whether every byte fits GB18030 (GBK included): lead 81–FE, then 40–7E or 80–FE, or three more
/// bytes of a four-byte form.
bool is_gb18030(std::string_view bytes) {
  for (std::size_t at = 0; at < bytes.size();) {
    const unsigned lead = byte_at(bytes, at);
    if (lead < 0x80) {
      ++at;
      continue;
    }
    if (lead == 0x80 || lead == 0xFF || at + 1 >= bytes.size()) return false;
    const unsigned second = byte_at(bytes, at + 1);
    if (second >= 0x40 && second != 0x7F && second != 0xFF) {
      at += 2;
    } else if (second >= 0x30 && second <= 0x39 && at + 3 < bytes.size() &&
               byte_at(bytes, at + 2) >= 0x81 && byte_at(bytes, at + 2) <= 0xFE &&
               byte_at(bytes, at + 3) >= 0x30 && byte_at(bytes, at + 3) <= 0x39) {
      at += 4;
    } else {
      return false;
    }
  }
  return true;
}

/// Length of the control character at `at`, 0 where there is none: what YAML 1.2 (5.1) doesn't
/// count as printable. NUL is told apart.
std::uint32_t control_character(std::string_view text, std::size_t at) {
  const unsigned byte = byte_at(text, at);
  if (byte < 0x20) return byte == '\t' || byte == '\n' || byte == '\r' || byte == 0 ? 0 : 1;
  if (byte == 0x7F) return 1;
  if (byte == 0xC2 && at + 1 < text.size()) {
    const unsigned second = byte_at(text, at + 1);
    return second < 0xA0 && second != 0x85 ? 2 : 0;
  }
  if (byte == 0xEF && at + 2 < text.size() && byte_at(text, at + 1) == 0xBF) {
    return byte_at(text, at + 2) >= 0xBE ? 3 : 0;
  }
  return 0;
}

/// Whether one of kByteBlock bytes may begin a control character; tabs and carriage returns may
/// too.
bool is_suspicious_block(const char* bytes) {
  return any_in_block(bytes, [](const ByteBlock& block) {
    return ((block < 0x20) & (block != '\n')) | (block == 0x7F) | (block == 0xC2) | (block == 0xEF);
  });
}

void find_control_characters(std::string_view text, std::vector<ByteFinding>& findings) {
  // One look per byte at a table decides nearly always.
  static constexpr auto kSuspicious = [] {
    std::array<bool, 256> table{};
    for (unsigned byte = 0; byte < 0x20; ++byte)
      table[byte] = byte != '\t' && byte != '\n' && byte != '\r';
    table[0x7F] = table[0xC2] = table[0xEF] = true;
    return table;
  }();
  std::size_t told = 0;
  for (std::size_t block = 0; block < text.size(); block += kByteBlock) {
    const std::size_t end = std::min(block + kByteBlock, text.size());
    if (end - block == kByteBlock && !is_suspicious_block(text.data() + block)) continue;
    for (std::size_t at = block; at < end; ++at) {
      if (!kSuspicious[byte_at(text, at)]) continue;
      const std::uint32_t size = control_character(text, at);
      if (size == 0) continue;
      std::string_view rest = text.substr(at, size);
      const auto begin = static_cast<std::uint32_t>(at);
      const char32_t character = take_character(rest);
      findings.push_back(
          {kControlCharacter,
           {begin, begin + size},
           {{"character", fmt::format("U+{:04X}", static_cast<unsigned>(character))}}});
      if (++told == kMostControlCharacters) return;
    }
  }
}

constexpr auto kPunctuation = [] {
  std::array<bool, 256> table{};
  for (const unsigned char c : std::string_view("[]{},:&*!?\"'")) table[c] = true;
  return table;
}();

/// Start of a line of more than 256 KiB that is full of YAML's punctuation: the YAML library would
/// hold all of it in memory, at some hundred times its size. Long lines of text are none.
std::optional<std::uint32_t> find_crowded_line(std::string_view text) {
  constexpr std::size_t kLong = 256 * 1024;
  constexpr std::size_t kBytesPerMark = 16;
  std::size_t start = 0;
  while (text.size() - start > kLong) {
    // The last break within reach: every line before it is short enough.
    const std::size_t last = text.substr(start, kLong).find_last_of("\r\n");
    if (last != std::string_view::npos) {
      start += last + 1;
      continue;
    }
    const std::string_view line = rest_of_line(text, static_cast<std::uint32_t>(start));
    const auto marks = std::count_if(line.begin(), line.end(), [](char c) {
      return kPunctuation[static_cast<unsigned char>(c)];
    });
    if (static_cast<std::size_t>(marks) > line.size() / kBytesPerMark) {
      return static_cast<std::uint32_t>(start);
    }
    start += line.size();
  }
  return std::nullopt;
}

}  // namespace

ByteReport inspect_bytes(std::string_view bytes) {
  ByteReport report;
  const auto refuse = [&](std::string_view code, std::size_t at, std::size_t size,
                          std::vector<Argument> arguments = {}) {
    const auto begin = static_cast<std::uint32_t>(at);
    report.findings.push_back(
        {code, {begin, begin + static_cast<std::uint32_t>(size)}, std::move(arguments)});
    report.readable = false;
  };
  if (is_utf16(bytes)) {
    refuse(kUtf16, 0, 0);
    return report;
  }
  if (const auto invalid = find_invalid_utf8(bytes)) {
    if (is_gb18030(bytes)) {
      refuse(kGbk, *invalid, 1);
    } else {
      refuse(kInvalidUtf8, *invalid, 1,
             {{"byte", fmt::format("{:02X}", byte_at(bytes, *invalid))}});
    }
    return report;
  }
  if (const std::size_t nul = bytes.find('\0'); nul != std::string_view::npos) {
    refuse(kNulByte, nul, 1);
    return report;
  }
  if (const auto crowded = find_crowded_line(bytes)) {
    refuse(kCrowdedLine, *crowded, 0);
    return report;
  }
  if (bytes.starts_with(kUtf8Mark)) {
    report.begin = static_cast<std::uint32_t>(kUtf8Mark.size());
    report.findings.push_back({kByteOrderMark, {0, report.begin}});
  }
  if (const std::size_t carriage = bytes.find('\r'); carriage != std::string_view::npos) {
    const auto begin = static_cast<std::uint32_t>(carriage);
    report.findings.push_back({kWindowsLineEnds, {begin, begin + 1}});
  }
  find_control_characters(bytes, report.findings);
  return report;
}

}  // namespace sipub::source
