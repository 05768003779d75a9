#include "base/line_index.h"

#include <algorithm>

#include "base/utf8.h"

namespace sipub {

LineIndex::LineIndex(std::string_view text) : text_(text), starts_{0} {
  for (std::size_t at = text.find_first_of("\n\r"); at != std::string_view::npos;
       at = text.find_first_of("\n\r", at)) {
    if (text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n') ++at;
    ++at;
    if (at < text.size()) starts_.push_back(static_cast<std::uint32_t>(at));
  }
}

std::uint32_t LineIndex::line_of(std::uint32_t offset) const {
  const auto after = std::upper_bound(starts_.begin(), starts_.end(), offset);
  return static_cast<std::uint32_t>(after - starts_.begin());
}

Position LineIndex::position(std::uint32_t offset) const {
  const auto within = std::min<std::size_t>(offset, text_.size());
  const std::uint32_t line = line_of(static_cast<std::uint32_t>(within));
  const std::uint32_t start = start_of(line);
  const std::size_t before = count_characters(text_.substr(start, within - start));
  return {line, static_cast<std::uint32_t>(before + 1)};
}

std::string_view LineIndex::line(std::uint32_t number) const {
  if (number == 0 || number > line_count()) return {};
  const std::uint32_t start = start_of(number);
  std::string_view line = text_.substr(start, start_of(number + 1) - start);
  while (!line.empty() && (line.back() == '\n' || line.back() == '\r')) line.remove_suffix(1);
  return line;
}

std::uint32_t LineIndex::start_of(std::uint32_t number) const {
  if (number == 0) return 0;
  if (number > line_count()) return static_cast<std::uint32_t>(text_.size());
  return starts_[number - 1];
}

}  // namespace sipub
