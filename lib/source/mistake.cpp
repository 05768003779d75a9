#include "source/mistake.h"

#include <algorithm>
#include <array>

#include "source/codes.h"
#include "source/flow_scan.h"
#include "source/layout.h"
#include "source/line_mistake.h"
#include "source/top_level.h"

namespace sipub::source {
namespace {

constexpr std::array<std::string_view, 8> kWideQuotes{"“", "”", "‘", "’", "＂", "＇", "「", "」"};

/// A quoted text, found by hand.
struct Quoted {
  std::uint32_t open;
  std::optional<std::uint32_t> close;
};

/// The first quote that opens a text in [from, to), and where it closes again before `to`.
std::optional<Quoted> find_quoted(std::string_view text, std::uint32_t from, std::uint32_t to) {
  std::size_t open = from;
  for (; open < to; ++open) {
    const char c = text[open];
    if (c == '#' && (open == from || text[open - 1] == ' ')) {
      open = std::min(text.find_first_of("\r\n", open), static_cast<std::size_t>(to));
      continue;
    }
    if ((c == '"' || c == '\'') &&
        (open == 0 ||
         std::string_view(" \t\r\n-:,[{?").find(text[open - 1]) != std::string_view::npos)) {
      break;
    }
  }
  if (open >= to) return std::nullopt;
  Quoted quoted{static_cast<std::uint32_t>(open), std::nullopt};
  for (std::size_t at = open + 1; at < to; ++at) {
    if (text[open] == '"' && text[at] == '\\') {
      ++at;
    } else if (text[at] == text[open]) {
      if (text[open] == '\'' && at + 1 < to && text[at + 1] == '\'') {
        ++at;
        continue;
      }
      quoted.close = static_cast<std::uint32_t>(at);
      break;
    }
  }
  return quoted;
}

bool has_break(std::string_view text, std::uint32_t begin, std::uint32_t end) {
  return begin < end &&
         text.substr(begin, end - begin).find_first_of("\r\n") != std::string_view::npos;
}

bool says(const ReadError& error, std::string_view words) {
  return error.message.find(words) != std::string::npos;
}

std::optional<Mistake> unclosed_bracket(const Stumble& stumble) {
  const auto open = find_unclosed_bracket(stumble.text, {stumble.complete_to, stumble.stretch.end});
  if (!open || *open >= std::max(stumble.error.token.end, stumble.error.token.begin + 1)) {
    return std::nullopt;
  }
  if (auto lost = hash_in_brackets(stumble.text, *open)) return lost;
  return Mistake{kUnclosedBracket,
                 {*open, *open + 1},
                 {{"bracket", std::string(stumble.text.substr(*open, 1))}}};
}

std::optional<Mistake> quote_mistake(const Stumble& stumble) {
  const ReadError& error = stumble.error;
  const std::string_view text = stumble.text;
  if (says(error, "escape") || says(error, "low surrogate")) {
    const auto size = std::min<std::uint32_t>(error.token.size(), 10);
    const Span span{error.token.begin, error.token.begin + size};
    return Mistake{kUnknownEscape, span, {{"text", std::string(text.substr(span.begin, size))}}};
  }
  if (!says(error, "quoted") && !says(error, "closing quote")) return std::nullopt;
  const auto quoted = find_quoted(text, stumble.read_to, stumble.stretch.end);
  if (!quoted) return std::nullopt;
  if ((says(error, "trailing content") || says(error, "without whitespace")) && quoted->close &&
      !has_break(text, quoted->open, *quoted->close)) {
    return Mistake{kTextAfterQuote, character_at(text, error.token.begin)};
  }
  return Mistake{kUnclosedQuote, {quoted->open, quoted->open + 1}};
}

std::optional<Mistake> key_mistake(const Stumble& stumble) {
  const ReadError& error = stumble.error;
  const std::string_view text = stumble.text;
  if (says(error, "same line")) {
    if (says(error, "block sequence")) {
      return Mistake{kMisplacedDash, character_at(text, error.token.begin)};
    }
    // `key: “text: more”`
    const std::string_view line = rest_of_line(text, line_start(text, error.token.begin));
    const std::string_view content = content_of(line);
    const std::size_t value = content.find_first_not_of(' ', content.find(": ") + 1);
    for (const std::string_view quote : kWideQuotes) {
      if (value < content.size() && content.substr(value).starts_with(quote)) {
        return Mistake{kFullWidthQuotes, span_of(text, content.substr(value, quote.size()))};
      }
    }
    return Mistake{kColonInText, character_at(text, error.token.begin)};
  }
  if (!says(error, "expected ':'") && !says(error, "multiline plain key") &&
      !says(error, "missing ':'") && !says(error, "mapping in plain multiline")) {
    return std::nullopt;
  }
  const std::uint32_t line = std::max(line_start(text, error.token.begin), stumble.stretch.begin);
  const std::string_view content = content_of(rest_of_line(text, line));
  const Span content_span = span_of(text, content);
  if (error.token.begin > content_span.begin) {
    // The text began as a value, and a further line opens a key: that line stands too far right.
    const std::uint32_t next = next_line(text, error.token.begin);
    const Span next_content = span_of(text, content_of(rest_of_line(text, next)));
    return Mistake{kBadIndentation, character_at(text, next_content.begin)};
  }
  return Mistake{kMissingColon, content_span};
}

/// Whether a closing bracket stands before `at` on the same line, with blanks between at most.
bool follows_bracket(std::string_view text, std::uint32_t at) {
  while (at > 0 && (text[at - 1] == ' ' || text[at - 1] == '\t')) --at;
  return at > 0 && (text[at - 1] == ']' || text[at - 1] == '}');
}

std::optional<Mistake> layout_mistake(const Stumble& stumble) {
  const ReadError& error = stumble.error;
  const Span place = character_at(stumble.text, error.token.begin);
  if (says(error, "cannot start with") || says(error, "invalid comment")) {
    return Mistake{kReservedFirstCharacter,
                   place,
                   {{"character", std::string(stumble.text.substr(place.begin, place.size()))}}};
  }
  for (const std::string_view words :
       {" tag ", "uri terminator", "invalid anchor", "invalid alias", "no linebreak found"}) {
    if (!says(error, words)) continue;
    // A text that begins with a character which announces something else.
    const std::size_t mark = stumble.text.find_first_of("!&*|>", stumble.read_to);
    if (mark >= stumble.stretch.end) break;
    const auto begin = static_cast<std::uint32_t>(mark);
    return Mistake{kReservedFirstCharacter,
                   {begin, begin + 1},
                   {{"character", std::string(stumble.text.substr(mark, 1))}}};
  }
  const bool at_bracket =
      place.size() == 1 &&
      std::string_view(",]}").find(stumble.text[place.begin]) != std::string_view::npos;
  if (at_bracket || follows_bracket(stumble.text, place.begin) || says(error, "extra closing") ||
      says(error, "comma") || says(error, "in flow") || says(error, "flow sequence") ||
      says(error, "flow mapping") || says(error, "entry seperator")) {
    return Mistake{kBracketsDoNotFit, place};
  }
  const bool at_dash = place.size() == 1 && stumble.text[place.begin] == '-';
  if (says(error, "block sequence entries") || says(error, "block entry") ||
      (at_dash && says(error, "node content"))) {
    return Mistake{kMisplacedDash, place};
  }
  for (const std::string_view words : {"indent", "indendation", "'-' indicator", "expected key",
                                       "end of block sequence", "value after mapping"}) {
    if (says(error, words)) return Mistake{kBadIndentation, place};
  }
  return std::nullopt;
}

/// What the lines at a mistake show better than the parser does.
std::optional<Mistake> better_known(const Stumble& stumble, const Mistake& found) {
  const std::string_view text = stumble.text;
  if (found.code == kBracketsDoNotFit) return wide_comma_before(text, found.span.begin);
  if (found.code != kBadIndentation && found.code != kMisplacedDash) return std::nullopt;
  if (auto nested = value_then_indented(text, stumble.stretch.begin, found.span.begin)) {
    return nested;
  }
  // A text that was cut short ends in the middle of a key.
  const std::string_view content =
      content_of(rest_of_line(text, line_start(text, found.span.begin)));
  const bool is_last = skip_blank(text, next_line(text, found.span.begin)) == text.size();
  if (!is_last || content.empty() || content.find(':') != std::string_view::npos) {
    return std::nullopt;
  }
  return Mistake{kMissingColon, span_of(text, content)};
}

}  // namespace

Mistake find_mistake(const Stumble& stumble) {
  const std::string_view text = stumble.text;
  if (const auto mistake = unclosed_bracket(stumble)) return *mistake;
  if (const auto mistake = quote_mistake(stumble)) return *mistake;
  // The lines that the parser was busy with, from where it had read well.
  const std::uint32_t last = std::max(stumble.error.token.end, stumble.error.token.begin);
  std::uint32_t line = std::max(line_start(text, stumble.error.token.begin), stumble.stretch.begin);
  for (; line <= last && line < stumble.stretch.end; line = next_line(text, line)) {
    const std::string_view whole = rest_of_line(text, line);
    if (const auto mistake = blank_mistake(text, whole)) return *mistake;
    if (!says(stumble.error, "multiline plain key") && !says(stumble.error, "expected ':'"))
      continue;
    if (const auto mistake = colon_mistake(text, content_of(whole))) return *mistake;
  }
  auto mistake = key_mistake(stumble);
  if (!mistake) mistake = layout_mistake(stumble);
  if (mistake) return better_known(stumble, *mistake).value_or(*mistake);
  return {kOtherSyntax,
          character_at(text, stumble.error.token.begin),
          {{"detail", stumble.error.message.empty() ? "?" : stumble.error.message}}};
}

}  // namespace sipub::source
