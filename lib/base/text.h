#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace sipub {

/// Columns that a terminal needs: East Asian wide and full-width characters take two, combining
/// and other invisible ones none, a tab goes to the next multiple of 8 counted from the line's
/// first column. `start` = columns already taken on the line.
std::size_t display_width(std::string_view text, std::size_t start = 0);

/// Filled up with spaces to `width` columns; longer text is left as it is.
std::string pad_right(std::string_view text, std::size_t width);
std::string pad_left(std::string_view text, std::size_t width);

/// Cut to at most `width` columns, with `…` at the end where something was cut.
std::string truncate(std::string_view text, std::size_t width);

/// What a terminal can be given: C0 control characters other than the tab as `␀` and its like, C1
/// ones and bytes that are no UTF-8 as U+FFFD.
std::string printable(std::string_view text);

/// Unicode normal form KC: full-width letters, digits and punctuation become ordinary ones.
/// Invalid UTF-8 comes back unchanged.
std::string nfkc(std::string_view text);

/// Unicode simple lower case, character by character.
std::string lower_case(std::string_view text);

}  // namespace sipub
