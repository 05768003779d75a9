#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace sipub {

/// Offset of the first byte that is not part of valid UTF-8 (overlong forms, surrogates and code
/// points past U+10FFFF are invalid); nothing where all is valid.
std::optional<std::size_t> find_invalid_utf8(std::string_view text);

/// Takes the first character off `text`, which must not be empty. A byte that belongs to no valid
/// character counts as one, U+FFFD.
char32_t take_character(std::string_view& text);
/// Appends the UTF-8 form of a code point.
void append_character(std::string& text, char32_t character);
/// Number of characters (code points); each invalid byte counts as one.
std::size_t count_characters(std::string_view text);

/// Columns that a terminal needs: East Asian wide and full-width characters take two, combining
/// and other invisible ones none, a tab goes to the next multiple of 8 counted from `start`.
std::size_t display_width(std::string_view text, std::size_t start = 0);

/// Filled up with spaces to `width` columns; longer text is left as it is.
std::string pad_right(std::string_view text, std::size_t width);
std::string pad_left(std::string_view text, std::size_t width);
/// Cut to at most `width` columns, with `…` as the last one where something was cut.
std::string truncate(std::string_view text, std::size_t width);

/// Unicode normal form KC: full-width letters, digits and punctuation become ordinary ones.
/// Invalid UTF-8 comes back unchanged.
std::string nfkc(std::string_view text);

/// Least number of insertions, deletions, replacements and swaps of neighbours that turn one into
/// the other, in characters (optimal string alignment).
std::size_t edit_distance(std::string_view a, std::string_view b);

/// The candidate that `word` was most likely meant to be, after NFKC and in lower case: at most a
/// third of the longer one's characters differ, or one of two where both are that short. The first
/// of equals; nothing where none is near.
std::optional<std::string> nearest(std::string_view word, std::span<const std::string> candidates);

}  // namespace sipub
