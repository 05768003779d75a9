#include "source/line_mistake.h"

#include "base/utf8.h"
#include "source/codes.h"
#include "source/layout.h"
#include "source/top_level.h"

namespace sipub::source {
namespace {

constexpr std::string_view kWideColon = "：";

/// The wide space that a text begins with, or nothing.
std::string_view leading_wide_space(std::string_view text) {
  return text.substr(0, wide_space_size(text));
}

}  // namespace

Span span_of(std::string_view text, std::string_view part) {
  const auto begin = static_cast<std::uint32_t>(part.data() - text.data());
  return {begin, begin + static_cast<std::uint32_t>(part.size())};
}

Span character_at(std::string_view text, std::uint32_t offset) {
  std::string_view rest = rest_of_line(text, offset);
  if (rest.empty()) return {offset, offset};
  const std::size_t before = rest.size();
  take_character(rest);
  return {offset, offset + static_cast<std::uint32_t>(before - rest.size())};
}

std::string_view content_of(std::string_view line) {
  while (true) {
    const std::size_t blank = line.find_first_not_of(" \t");
    if (blank == std::string_view::npos) return line.substr(line.size());
    line.remove_prefix(blank);
    if (!line.starts_with("- ")) return line;
    line.remove_prefix(1);
  }
}

std::optional<Mistake> blank_mistake(std::string_view text, std::string_view line) {
  const std::string_view indentation = line.substr(0, line.find_first_not_of(" \t-"));
  if (const std::size_t tab = indentation.find('\t'); tab != std::string_view::npos) {
    return Mistake{kTabIndentation, span_of(text, indentation.substr(tab, 1))};
  }
  const std::string_view content = content_of(line);
  if (const auto wide = leading_wide_space(content); !wide.empty()) {
    return Mistake{kFullWidthSpace, span_of(text, wide)};
  }
  if (content.starts_with('-')) {
    if (const auto wide = leading_wide_space(content.substr(1)); !wide.empty()) {
      return Mistake{kFullWidthSpace, span_of(text, wide)};
    }
  }
  if (content.size() > 1 && content.front() == '-' && content[1] != '-') {
    return Mistake{kMissingSpaceAfterDash, span_of(text, content.substr(0, 1))};
  }
  const std::size_t colon = content.find(':');
  if (colon != std::string_view::npos) {
    if (const auto wide = leading_wide_space(content.substr(colon + 1)); !wide.empty()) {
      return Mistake{kFullWidthSpace, span_of(text, wide)};
    }
  }
  return std::nullopt;
}

std::optional<Mistake> colon_mistake(std::string_view text, std::string_view content) {
  if (content.empty() || content.front() == '"' || content.front() == '\'' ||
      content.front() == '#') {
    return std::nullopt;
  }
  const std::size_t wide = content.find(kWideColon);
  const std::size_t colon = content.find(':');
  if (wide != std::string_view::npos && wide > 0 && wide < colon) {
    return Mistake{kFullWidthColon,
                   span_of(text, content.substr(wide, kWideColon.size())),
                   {{"key", std::string(content.substr(0, wide))}}};
  }
  if (colon == std::string_view::npos || colon == 0 || colon + 1 >= content.size()) {
    return std::nullopt;
  }
  const std::string_view key = content.substr(0, colon);
  const char behind = content[colon + 1];
  // `http://…` and `12:30` are texts, not keys.
  if (behind == ' ' || behind == '\t' || behind == '/' || key.find(' ') != std::string_view::npos ||
      (key.back() >= '0' && key.back() <= '9')) {
    return std::nullopt;
  }
  return Mistake{kMissingSpaceAfterColon,
                 span_of(text, content.substr(colon, 1)),
                 {{"key", std::string(key)}}};
}

std::optional<Mistake> find_colon_mistake(std::string_view text, Span plain) {
  return colon_mistake(text, rest_of_line(text.substr(0, plain.end), plain.begin));
}

}  // namespace sipub::source
