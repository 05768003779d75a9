#include "render/snippet.h"

#include <algorithm>
#include <vector>

#include "base/text.h"
#include "base/utf8.h"

namespace sipub::render {
namespace {

constexpr std::size_t kTabStop = 4;
/// Columns that stay visible before the place meant when a line is cut.
constexpr std::size_t kContext = 20;
constexpr std::string_view kCut = "…";

/// One character as it is shown.
struct Glyph {
  std::string text;
  std::size_t width = 0;
  bool meant = false;
};

std::string shown(char32_t character, std::size_t column) {
  if (character == U'\t') return std::string(kTabStop - column % kTabStop, ' ');
  std::string text;
  append_character(text, character);
  return text;
}

std::vector<Glyph> glyphs(const Diagnostic& diagnostic) {
  const bool goes_on = diagnostic.end.line > diagnostic.begin.line;
  const std::uint32_t end = std::max(diagnostic.end.column, diagnostic.begin.column + 1);
  std::vector<Glyph> all;
  std::size_t column = 0;
  std::uint32_t number = diagnostic.excerpt.first_column;
  for (const char32_t character : decode(diagnostic.excerpt.text)) {
    Glyph glyph{shown(character, column), 0,
                number >= diagnostic.begin.column && (goes_on || number < end)};
    glyph.width = display_width(glyph.text);
    column += glyph.width;
    ++number;
    all.push_back(std::move(glyph));
  }
  // A place behind the last character, where something is missing.
  if (diagnostic.begin.column >= number) all.push_back({" ", 1, true});
  return all;
}

std::size_t width_of(const std::vector<Glyph>& all, std::size_t first, std::size_t last) {
  std::size_t width = 0;
  for (std::size_t i = first; i < last; ++i) width += all[i].width;
  return width;
}

}  // namespace

Snippet snippet(const Diagnostic& diagnostic, std::size_t width) {
  Snippet result;
  if (diagnostic.begin.column == 0 || diagnostic.excerpt.text.empty()) return result;
  const std::vector<Glyph> all = glyphs(diagnostic);
  std::size_t first = 0;
  if (width_of(all, 0, all.size()) > width) {
    const auto meant =
        std::find_if(all.begin(), all.end(), [](const Glyph& glyph) { return glyph.meant; });
    const auto place = static_cast<std::size_t>(meant - all.begin());
    while (first < place && width_of(all, first, place) > kContext) ++first;
  }
  const bool cut_before = first > 0 || diagnostic.excerpt.first_column > 1;
  std::size_t left = width;
  if (cut_before) {
    result.line += kCut;
    result.marks += ' ';
    left -= std::min<std::size_t>(left, 1);
  }
  const bool cut_behind = width_of(all, first, all.size()) > left;
  for (std::size_t i = first; i < all.size(); ++i) {
    if (all[i].width + (cut_behind ? 1 : 0) > left) break;
    left -= all[i].width;
    result.line += all[i].text;
    result.marks += std::string(all[i].width, all[i].meant ? '^' : ' ');
  }
  if (cut_behind) result.line += kCut;
  // What is meant may take no column at all, such as a joiner that nobody sees.
  if (result.marks.find('^') == std::string::npos) {
    const auto meant =
        std::find_if(all.begin(), all.end(), [](const Glyph& glyph) { return glyph.meant; });
    const auto place = static_cast<std::size_t>(meant - all.begin());
    result.marks = std::string((cut_before ? 1 : 0) + width_of(all, first, place), ' ') + '^';
  }
  result.marks.erase(result.marks.find_last_not_of(' ') + 1);
  while (!result.line.empty() && result.line.back() == ' ') result.line.pop_back();
  return result;
}

}  // namespace sipub::render
