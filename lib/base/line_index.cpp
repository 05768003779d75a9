#include "base/line_index.h"

#include <algorithm>

#include "base/utf8.h"

namespace sipub {
namespace {

constexpr std::uint32_t kBlock = 4096;

}  // namespace

LineIndex::LineIndex(std::string_view text) : text_(text), starts_{0} {
  std::size_t feed = text.find('\n');
  std::size_t carriage = text.find('\r');
  while (feed != std::string_view::npos || carriage != std::string_view::npos) {
    // npos is larger than every offset.
    std::size_t behind = std::min(feed, carriage) + 1;
    if (carriage < feed && feed == behind) ++behind;
    if (carriage < behind) carriage = text.find('\r', behind);
    if (feed < behind) feed = text.find('\n', behind);
    if (behind < text.size()) starts_.push_back(static_cast<std::uint32_t>(behind));
  }
  characters_.reserve(text.size() / kBlock + 1);
  std::size_t characters = 0;
  for (std::size_t at = 0; at <= text.size(); at += kBlock) {
    characters_.push_back(static_cast<std::uint32_t>(characters));
    characters += count_characters(text.substr(at, kBlock));
  }
}

std::uint32_t LineIndex::characters_before(std::uint32_t offset) const {
  const std::uint32_t block = offset / kBlock;
  const std::uint32_t start = block * kBlock;
  return characters_[block] +
         static_cast<std::uint32_t>(count_characters(text_.substr(start, offset - start)));
}

std::uint32_t LineIndex::line_of(std::uint32_t offset) const {
  const auto after = std::upper_bound(starts_.begin(), starts_.end(), offset);
  return static_cast<std::uint32_t>(after - starts_.begin());
}

Position LineIndex::position(std::uint32_t offset) const {
  const std::uint32_t within = std::min(offset, static_cast<std::uint32_t>(text_.size()));
  const std::uint32_t line = line_of(within);
  const std::uint32_t start = start_of(line);
  if (within - start < kBlock) {
    const std::size_t before = count_characters(text_.substr(start, within - start));
    return {line, static_cast<std::uint32_t>(before) + 1};
  }
  return {line, characters_before(within) - characters_before(start) + 1};
}

std::uint32_t LineIndex::offset(Position position) const {
  const std::uint32_t start = start_of(position.line);
  if (position.column <= 1) return start;
  const std::uint32_t wanted = characters_before(start) + position.column - 1;
  const auto after = std::upper_bound(characters_.begin(), characters_.end(), wanted);
  const auto block = static_cast<std::uint32_t>(after - characters_.begin()) - 1;
  std::uint32_t at = std::max(start, block * kBlock);
  for (std::uint32_t passed = characters_before(at); at < text_.size(); ++at) {
    const bool begins = count_characters(text_.substr(at, 1)) == 1;
    if (begins && passed++ == wanted) break;
  }
  return std::min(at, start + static_cast<std::uint32_t>(line(position.line).size()));
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
