#include "source/line_mistake.h"

#include <fmt/format.h>

#include "base/text.h"
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

/// The nearest line before the one at `start` that has more than blanks and a comment.
std::string_view line_above(std::string_view text, std::uint32_t from, std::uint32_t start) {
  while (start > from) {
    start = line_start(text, start - 1);
    const std::string_view line = rest_of_line(text, start);
    const std::size_t first = line.find_first_not_of(" \t");
    if (first != std::string_view::npos && line[first] != '#') return line;
  }
  return {};
}

/// A value on its key's line, from `at` on, without blanks around it and a comment behind it.
std::string_view value_behind(std::string_view content, std::size_t at) {
  const std::size_t first = content.find_first_not_of(' ', at);
  if (first == std::string_view::npos) return {};
  const std::string_view value = content.substr(first, content.find(" #", first) - first);
  return value.substr(0, value.find_last_not_of(" \t\r") + 1);
}

Words list_cure(std::string_view value) {
  return {
      fmt::format("下面各项就是它的内容的，删去冒号后面的“{}”；确实没有的，删去下面各项，写成 []。",
                  value),
      fmt::format("下面各項就是它的內容的，刪去冒號後面的“{}”；確實沒有的，刪去下面各項，寫成 []。",
                  value),
      fmt::format("Where the items are what it has, delete “{}” behind the colon; where there are "
                  "none, delete the items and write [].",
                  value)};
}

Words line_cure(std::string_view key, std::string_view value) {
  return {fmt::format("与“{0}”同一层的，与它左对齐；是“{0}”的内容的，删去冒号后面的“{1}”。", key,
                      value),
          fmt::format("與“{0}”同一層的，與它左對齊；是“{0}”的內容的，刪去冒號後面的“{1}”。", key,
                      value),
          fmt::format("Align it with “{0}” where it belongs beside it; delete “{1}” behind the "
                      "colon where it belongs to “{0}”.",
                      key, value)};
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

bool goes_on_behind(std::string_view text, std::uint32_t offset) {
  const std::string_view rest = rest_of_line(text, offset);
  const std::size_t next = rest.find_first_not_of(" \t");
  return next != std::string_view::npos &&
         std::string_view("#,:]}").find(rest[next]) == std::string_view::npos;
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

std::optional<Mistake> wide_comma_before(std::string_view text, std::uint32_t place) {
  const std::uint32_t start = line_start(text, place);
  std::string_view before = text.substr(start, place - start);
  const std::size_t mark = before.find_last_of("[]{},\"'");
  if (mark != std::string_view::npos) before.remove_prefix(mark + 1);
  for (const std::string_view comma : {"，", "、", "；"}) {
    const std::size_t at = before.rfind(comma);
    if (at == std::string_view::npos) continue;
    return Mistake{kFullWidthComma,
                   span_of(text, before.substr(at, comma.size())),
                   {{"character", std::string(comma)}}};
  }
  return std::nullopt;
}

std::optional<Mistake> hash_in_brackets(std::string_view text, std::uint32_t open) {
  const std::string_view line = rest_of_line(text, open);
  char quote = '\0';
  for (std::size_t at = 1; at < line.size(); ++at) {
    const char c = line[at];
    if (quote != '\0') {
      if (c == quote) quote = '\0';
      continue;
    }
    // A quote opens a text where a value may begin.
    const bool begins = std::string_view("[{, ").find(line[at - 1]) != std::string_view::npos;
    if (begins && (c == '"' || c == '\'')) {
      quote = c;
    } else if (c == '#' && (line[at - 1] == ' ' || line[at - 1] == '\t')) {
      const std::string_view lost = line.substr(at, line.find_last_not_of(" \t\r") + 1 - at);
      if (lost.find_first_of("]}") == std::string_view::npos) return std::nullopt;
      return Mistake{kHashInBrackets, span_of(text, lost), {{"text", std::string(lost)}}};
    }
  }
  return std::nullopt;
}

std::optional<Mistake> value_then_indented(std::string_view text, std::uint32_t from,
                                           std::uint32_t place) {
  const std::uint32_t start = line_start(text, place);
  const std::string_view line = rest_of_line(text, start);
  const std::string_view above = line_above(text, from, start);
  const std::string_view content = content_of(above);
  const std::size_t colon = content.find(": ");
  if (colon == 0 || colon == std::string_view::npos) return std::nullopt;
  const std::string_view value = value_behind(content, colon + 1);
  // Quotes, brackets and block texts go on by rules of their own.
  if (value.empty() ||
      std::string_view("\"'|>[{&*!#").find(value.front()) != std::string_view::npos) {
    return std::nullopt;
  }
  const std::size_t indent = line.find_first_not_of(' ');
  const auto key_column = static_cast<std::size_t>(content.data() - above.data());
  const bool is_item = line.substr(std::min(indent, line.size())).starts_with('-');
  // A list may stand right below its key.
  if (indent == std::string_view::npos || indent + (is_item ? 1 : 0) <= key_column) {
    return std::nullopt;
  }
  constexpr std::size_t kMostColumns = 40;
  const std::string key = truncate(content.substr(0, colon), kMostColumns);
  const std::string shown = truncate(value, kMostColumns);
  return Mistake{kValueThenIndented,
                 character_at(text, start + static_cast<std::uint32_t>(indent)),
                 {{"key", key},
                  {"value", shown},
                  {"what", is_item ? Words{"列表项", "列表項", "list items follow"}
                                   : Words{"缩进的一行", "縮進的一行", "an indented line follows"}},
                  {"how", is_item ? list_cure(shown) : line_cure(key, shown)}}};
}

std::optional<Mistake> find_colon_mistake(std::string_view text, Span plain) {
  return colon_mistake(text, rest_of_line(text.substr(0, plain.end), plain.begin));
}

}  // namespace sipub::source
