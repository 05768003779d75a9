#include "source/layout.h"

#include <algorithm>

#include "source/top_level.h"

namespace sipub::source {
namespace {

constexpr std::string_view kBlank = " \t\r\n";

bool is_blank(char c) { return kBlank.find(c) != std::string_view::npos; }

}  // namespace

std::uint32_t skip_blank(std::string_view text, std::uint32_t offset) {
  std::size_t at = offset;
  while (at < text.size()) {
    at = std::min(text.find_first_not_of(kBlank, at), text.size());
    if (at == text.size() || text[at] != '#') break;
    at = std::min(text.find_first_of("\r\n", at), text.size());
  }
  return static_cast<std::uint32_t>(at);
}

std::uint32_t place_of_missing(std::string_view text, std::uint32_t offset) {
  const std::uint32_t next = skip_blank(text, offset);
  const bool announced =
      next < text.size() && (text[next] == ':' || text[next] == '-' || text[next] == '?');
  return announced ? next + 1 : offset;
}

Span block_scalar_span(std::string_view text, Span content, std::uint32_t from) {
  Span span = content;
  const std::uint32_t header_line = content.begin == 0 ? 0 : line_start(text, content.begin - 1);
  const std::uint32_t begin = std::min(std::max(header_line, from), content.begin);
  const std::string_view header = text.substr(begin, content.begin - begin);
  for (std::size_t at = header.find_first_of("|>"); at != std::string_view::npos;
       at = header.find_first_of("|>", at + 1)) {
    // Indicators may follow, then blanks or a comment.
    const std::size_t behind = header.find_first_not_of("+-123456789", at + 1);
    if (behind == std::string_view::npos || is_blank(header[behind])) {
      span.begin = begin + static_cast<std::uint32_t>(at);
      break;
    }
  }
  while (span.end > span.begin + 1 && is_blank(text[span.end - 1])) --span.end;
  return span;
}

std::uint32_t wide_space_size(std::string_view text) {
  for (const std::string_view space : {"\u3000", "\u00A0"}) {
    if (text.starts_with(space)) return static_cast<std::uint32_t>(space.size());
  }
  return 0;
}

std::optional<std::uint32_t> place_of_missing_end_mark(std::string_view text, std::uint32_t begin) {
  auto end = static_cast<std::uint32_t>(text.size());
  while (end > begin) {
    const std::uint32_t line = std::max(line_start(text, end - 1), begin);
    const std::string_view content = text.substr(line, end - line);
    const std::size_t first = content.find_first_not_of(kBlank);
    if (first != std::string_view::npos && content[first] != '#') {
      if (is_end_mark_at(text, line)) return std::nullopt;
      return line + static_cast<std::uint32_t>(content.find_last_not_of(kBlank)) + 1;
    }
    end = line;
  }
  return end;
}

}  // namespace sipub::source
