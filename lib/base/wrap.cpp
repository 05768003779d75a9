#include "base/wrap.h"

#include "base/text.h"
#include "base/utf8.h"

namespace sipub {
namespace {

constexpr std::u32string_view kNeverFirst = U"，。、；：！？）》〉」』】〕”’…—,.;:!?)]}%";
constexpr std::u32string_view kNeverLast = U"（《〈「『【〔“‘([{";

bool is_in(std::u32string_view set, char32_t character) {
  return set.find(character) != std::u32string_view::npos;
}

/// What may not be torn apart, and whether a space stands before it.
struct Piece {
  std::string_view text;
  std::size_t width = 0;
  bool spaced = false;
};

std::vector<Piece> cut(std::string_view line) {
  std::vector<Piece> pieces;
  char32_t previous = U' ';
  bool previous_wide = false;
  while (!line.empty()) {
    std::string_view rest = line;
    const char32_t character = take_character(rest);
    const std::string_view bytes = line.substr(0, line.size() - rest.size());
    line = rest;
    if (character != U' ') {
      const std::size_t width = display_width(bytes);
      const bool wide = width == 2;
      const bool breaks = pieces.empty() || previous == U' ' ||
                          ((wide || previous_wide) && !is_in(kNeverFirst, character) &&
                           !is_in(kNeverLast, previous));
      if (breaks) {
        pieces.push_back({bytes, width, previous == U' ' && !pieces.empty()});
      } else {
        auto& last = pieces.back();
        last.text = {last.text.data(), last.text.size() + bytes.size()};
        last.width += width;
      }
      // What closes goes with what stands before it: behind it a line may end.
      previous_wide = wide || (previous_wide && is_in(kNeverFirst, character));
    }
    previous = character;
  }
  return pieces;
}

}  // namespace

std::vector<std::string> wrap(std::string_view text, std::size_t width) {
  std::vector<std::string> lines;
  while (true) {
    const std::size_t end = text.find('\n');
    lines.emplace_back();
    std::size_t taken = 0;
    for (const Piece& piece : cut(text.substr(0, end))) {
      const std::size_t space = piece.spaced && taken > 0 ? 1 : 0;
      if (taken > 0 && taken + space + piece.width > width) {
        lines.emplace_back();
        taken = 0;
      } else if (space > 0) {
        lines.back() += ' ';
        taken += 1;
      }
      lines.back() += piece.text;
      taken += piece.width;
    }
    if (end == std::string_view::npos) return lines;
    text.remove_prefix(end + 1);
  }
}

}  // namespace sipub
