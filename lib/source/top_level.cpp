#include "source/top_level.h"

#include <algorithm>

namespace sipub::source {
namespace {

constexpr std::string_view kFullWidthColon = "：";

bool stands_in_first_column(std::string_view line) {
  constexpr std::string_view kNoKey = " \t-#[]{},%?&*!|>";
  return !line.empty() && kNoKey.find(line.front()) == std::string_view::npos &&
         !line.starts_with("...") && !line.starts_with("---") && !line.starts_with("\u3000") &&
         !line.starts_with("\u00A0");
}

/// Where the key of a line ends: before a colon with blank or nothing behind it, or before a
/// full-width colon, whichever is first.
std::size_t colon_in(std::string_view line) {
  for (std::size_t at = line.find(':'); at != std::string_view::npos; at = line.find(':', at + 1)) {
    if (at + 1 == line.size() || line[at + 1] == ' ' || line[at + 1] == '\t') {
      return std::min(at, line.find(kFullWidthColon));
    }
  }
  return line.find(kFullWidthColon);
}

}  // namespace

std::optional<KeyLine> key_line_at(std::string_view text, std::uint32_t offset) {
  const std::string_view line = rest_of_line(text, offset);
  if (!stands_in_first_column(line)) return std::nullopt;
  const std::size_t colon = colon_in(line);
  if (colon == std::string_view::npos || colon == 0) return std::nullopt;
  std::string_view key = line.substr(0, colon);
  while (key.ends_with(' ') || key.ends_with('\t')) key.remove_suffix(1);
  const char quote = key.front();
  if (key.size() > 2 && (quote == '"' || quote == '\'') && key.back() == quote) {
    key = key.substr(1, key.size() - 2);
  }
  const auto begin = static_cast<std::uint32_t>(key.data() - text.data());
  return KeyLine{{begin, begin + static_cast<std::uint32_t>(key.size())}};
}

bool is_end_mark_at(std::string_view text, std::uint32_t offset) {
  const std::string_view line = rest_of_line(text, offset);
  return line.starts_with("...") && (line.size() == 3 || line[3] == ' ' || line[3] == '\t');
}

std::string_view rest_of_line(std::string_view text, std::uint32_t offset) {
  const std::string_view rest = text.substr(offset);
  // Two searches for one byte each are faster than one for two.
  const std::string_view to_feed = rest.substr(0, rest.find('\n'));
  return to_feed.substr(0, to_feed.find('\r'));
}

std::uint32_t line_start(std::string_view text, std::uint32_t offset) {
  const std::size_t before = text.substr(0, offset).find_last_of("\r\n");
  if (before == std::string_view::npos) return 0;
  // Between the two bytes of one break: the line that it ends.
  if (text[before] == '\r' && offset == before + 1 && offset < text.size() &&
      text[offset] == '\n') {
    return line_start(text, static_cast<std::uint32_t>(before));
  }
  return static_cast<std::uint32_t>(before + 1);
}

std::uint32_t next_line(std::string_view text, std::uint32_t offset) {
  std::size_t at = text.find_first_of("\r\n", offset);
  if (at == std::string_view::npos) return static_cast<std::uint32_t>(text.size());
  if (text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n') ++at;
  return static_cast<std::uint32_t>(at + 1);
}

std::uint32_t section_start(std::string_view text, std::uint32_t from, std::uint32_t offset) {
  std::uint32_t line = std::max(line_start(text, offset), from);
  if (stands_in_first_column(rest_of_line(text, line))) return line;
  while (line > from) {
    line = std::max(line_start(text, line - 1), from);
    if (key_line_at(text, line)) return line;
  }
  return from;
}

std::uint32_t next_section(std::string_view text, std::uint32_t offset, std::uint32_t end) {
  for (std::uint32_t line = next_line(text, offset); line < end; line = next_line(text, line)) {
    if (key_line_at(text, line) || is_end_mark_at(text, line)) return line;
  }
  return end;
}

}  // namespace sipub::source
