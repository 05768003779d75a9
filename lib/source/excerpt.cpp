#include "source/excerpt.h"

#include <algorithm>
#include <utility>

#include "base/text.h"

namespace sipub::source {
namespace {

constexpr std::size_t kLongest = 400;
constexpr std::size_t kBefore = 160;

bool continues_character(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; }

/// The nearest offset at or before `at` where a character begins, as far as bytes tell.
std::size_t character_start(std::string_view line, std::size_t at) {
  for (int back = 0; back < 3 && at > 0 && at < line.size() && continues_character(line[at]);
       ++back) {
    --at;
  }
  return at;
}

bool is_of_other_encoding(std::string_view shown) {
  constexpr std::string_view kReplacement = "\uFFFD";
  const std::size_t first = shown.find(kReplacement);
  return first != std::string_view::npos &&
         shown.find(kReplacement, first + kReplacement.size()) != std::string_view::npos;
}

}  // namespace

Excerpt excerpt(const Document& document, Position place) {
  if (place.line == 0) return {};
  const LineIndex& lines = document.lines();
  std::string_view line = lines.line(place.line);
  std::uint32_t column = 1;
  if (line.size() > kLongest) {
    const std::uint32_t start = lines.start_of(place.line);
    const std::size_t at = lines.offset(place) - start;
    const std::size_t begin =
        character_start(line, std::min(at - std::min(at, kBefore), line.size() - kLongest));
    const std::size_t end = character_start(line, begin + kLongest);
    line = line.substr(begin, end - begin);
    column = lines.position(start + static_cast<std::uint32_t>(begin)).column;
  }
  std::string shown = printable(line);
  if (is_of_other_encoding(shown)) return {};
  return {std::move(shown), column};
}

}  // namespace sipub::source
