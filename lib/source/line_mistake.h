#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "base/diagnostic.h"
#include "source/mistake.h"

/// Mistakes that show in the look of a single line. Lines and parts are views into `text`.
namespace sipub::source {

Span span_of(std::string_view text, std::string_view part);

/// The character at an offset; empty at a line's end.
Span character_at(std::string_view text, std::uint32_t offset);

/// A line without its indentation and the dashes of list items; its empty end where that is all.
std::string_view content_of(std::string_view line);

/// A tab in the indentation, a wide space where an ordinary one has to be, a dash without one.
std::optional<Mistake> blank_mistake(std::string_view text, std::string_view line);

/// Whether the line has more at an offset than a comment or punctuation.
bool goes_on_behind(std::string_view text, std::uint32_t offset);

/// The content reads `key：value` or `key:value`.
std::optional<Mistake> colon_mistake(std::string_view text, std::string_view content);

/// `{a: 1，b: 2}`: the full-width comma that stands nearest before `place` on its line, behind the
/// last ordinary mark between brackets.
std::optional<Mistake> wide_comma_before(std::string_view text, std::uint32_t place);

/// `{a: text #3, b: 2}`: what YAML takes for a comment behind the bracket at `open`, where the line's
/// closing bracket is in it.
std::optional<Mistake> hash_in_brackets(std::string_view text, std::uint32_t open);

/// `key: value`, and below it, further right, the line of `place`: another key or a list item. No
/// line before `from` is looked at.
std::optional<Mistake> value_then_indented(std::string_view text, std::uint32_t from,
                                           std::uint32_t place);

}  // namespace sipub::source
