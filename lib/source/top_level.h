#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "base/diagnostic.h"

/// The lines of a text that open a top-level key, found without parsing: where reading can go on
/// after a syntax error. Nothing inside a value can look like one, as YAML wants it indented.
namespace sipub::source {

/// The key that a line opens: its text without quotes.
struct KeyLine {
  Span key;
};

/// Reads the line that begins at `offset`: a character other than space, `-`, `#` and brackets in
/// the first column, and a colon (also a full-width one) behind the key.
std::optional<KeyLine> key_line_at(std::string_view text, std::uint32_t offset);

/// Whether the line that begins at `offset` is the document end mark `...`.
bool is_end_mark_at(std::string_view text, std::uint32_t offset);

/// The bytes from `offset` to the end of its line, without the break.
std::string_view rest_of_line(std::string_view text, std::uint32_t offset);
/// Offset of the first byte of the line that `offset` lies in.
std::uint32_t line_start(std::string_view text, std::uint32_t offset);
/// Offset of the first byte of the next line, or the text's size.
std::uint32_t next_line(std::string_view text, std::uint32_t offset);

/// The last line at or before `offset`'s, but not before `from`, that opens a top-level key or
/// stands in the first column as if it did; `from` where there is none.
std::uint32_t section_start(std::string_view text, std::uint32_t from, std::uint32_t offset);

/// The first line behind `offset`'s that opens a top-level key or is the end mark; `end` where
/// there is none before it.
std::uint32_t next_section(std::string_view text, std::uint32_t offset, std::uint32_t end);

}  // namespace sipub::source
