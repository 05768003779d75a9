#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace sipub::source {

/// A text in UTF-8, whatever it was in: one that isn't in UTF-8 is read in `encoding`, a name that
/// iconv(3) knows. As it was where it is in UTF-8 already, or doesn't fit the encoding: who reads
/// it then tells what is wrong.
std::string to_utf8(std::string bytes, std::string_view encoding);

/// A text as a file with these bytes has it: in UTF-8 where they are, else in `encoding`, with the
/// byte order and mark that they begin with. Nothing where the text can't be written so.
std::optional<std::string> written_like(std::string_view bytes, std::string_view text,
                                        std::string_view encoding);

}  // namespace sipub::source
