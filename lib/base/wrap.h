#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace sipub {

/// Breaks a text into lines of at most `width` columns: at spaces, which the break takes in, and
/// between wide characters. No line begins with closing punctuation or ends with an opening
/// bracket or quote. A word longer than a line stays whole on a line of its own. A line break in
/// the text stays one. At least one line, which is empty for an empty text.
std::vector<std::string> wrap(std::string_view text, std::size_t width);

}  // namespace sipub
