#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"

namespace sipub {

/// Where the lines of a text begin. A line ends with LF, CR LF or CR. The text must be valid
/// UTF-8, smaller than 4 GiB, and outlive the index. No question costs more than a few kilobytes'
/// look, however long the lines are.
class LineIndex {
 public:
  explicit LineIndex(std::string_view text);

  /// At least 1; a break at the very end opens no further line.
  std::uint32_t line_count() const { return static_cast<std::uint32_t>(starts_.size()); }
  /// The place of a byte; one past the end is the end.
  Position position(std::uint32_t offset) const;
  /// The byte of a place; past a line's last character, where its break begins. Line 0 is the
  /// text's start, a line past the last its end.
  std::uint32_t offset(Position position) const;
  /// The line number alone.
  std::uint32_t line_of(std::uint32_t offset) const;
  /// A line without its break; empty for a number out of range.
  std::string_view line(std::uint32_t number) const;
  /// Offset of a line's first byte; the text's size for a number past the last.
  std::uint32_t start_of(std::uint32_t number) const;

 private:
  std::uint32_t characters_before(std::uint32_t offset) const;

  std::string_view text_;
  std::vector<std::uint32_t> starts_;
  std::vector<std::uint32_t> characters_;  ///< before each block of kBlock bytes
};

}  // namespace sipub
