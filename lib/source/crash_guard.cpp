#include "source/crash_guard.h"

#include "source/top_level.h"

namespace sipub::source {
namespace {

bool is_blank(char c) { return c == ' ' || c == '\t'; }

/// A tab between a colon and an indicator, with nothing but blanks around it.
bool is_deadly_tab(std::string_view text, std::size_t tab) {
  std::size_t before = tab;
  while (before > 0 && is_blank(text[before - 1])) --before;
  if (before == 0 || text[before - 1] != ':') return false;
  const std::size_t behind = text.find_first_not_of(" \t", tab);
  return behind != std::string_view::npos &&
         std::string_view("-?:|>").find(text[behind]) != std::string_view::npos;
}

bool is_explicit_key(std::string_view line, std::size_t at) {
  return line[at] == '?' && (at == 0 || is_blank(line[at - 1])) &&
         (at + 1 == line.size() || is_blank(line[at + 1]));
}

}  // namespace

std::optional<std::uint32_t> find_deadly_key(std::string_view text, Span stretch) {
  const std::string_view all = text.substr(0, stretch.end);
  if (all.find('\t', stretch.begin) == std::string_view::npos) return std::nullopt;
  std::optional<std::uint32_t> open;
  for (std::uint32_t start = stretch.begin; start < stretch.end; start = next_line(all, start)) {
    // A key in the first column ends whatever was open.
    if (key_line_at(all, start)) open.reset();
    const std::string_view line = rest_of_line(all, start);
    for (std::size_t at = line.find_first_of("?\t"); at != std::string_view::npos;
         at = line.find_first_of("?\t", at + 1)) {
      if (is_explicit_key(line, at)) {
        if (!open) open = start + static_cast<std::uint32_t>(at);
      } else if (open && line[at] == '\t' && is_deadly_tab(line, at)) {
        return open;
      }
    }
  }
  return std::nullopt;
}

}  // namespace sipub::source
