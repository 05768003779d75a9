#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace sipub {

/// Offset of the first byte that is not part of valid UTF-8 (overlong forms, surrogates and code
/// points past U+10FFFF are invalid); nothing where all is valid.
std::optional<std::size_t> find_invalid_utf8(std::string_view text);

/// Takes the first character off `text`, which must not be empty. A byte that belongs to no valid
/// character counts as one, U+FFFD.
char32_t take_character(std::string_view& text);

/// Appends the UTF-8 form of a code point; U+FFFD for what is none.
void append_character(std::string& text, char32_t character);

/// All characters of a text, as take_character gives them.
std::u32string decode(std::string_view text);

/// Number of characters (code points) of valid UTF-8. Of an invalid text it counts the bytes that
/// don't continue a character.
std::size_t count_characters(std::string_view text);

}  // namespace sipub
