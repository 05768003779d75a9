#pragma once

#include <string>
#include <string_view>

namespace sipub::source {

/// A text in UTF-8, whatever it was in: one that isn't in UTF-8 is read in `encoding`, a name that
/// iconv(3) knows. As it was where it is in UTF-8 already, or doesn't fit the encoding: who reads
/// it then tells what is wrong.
std::string to_utf8(std::string bytes, std::string_view encoding);

}  // namespace sipub::source
