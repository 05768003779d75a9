#pragma once

#include <cstdint>
#include <optional>

#include "base/diagnostic.h"
#include "source/tree.h"

/// Where the scalars of the common forms end, found without the YAML library. A text is its first
/// byte and the NUL behind its last one, with no other NUL, no tab and no carriage return in it.
namespace sipub::source {

/// A scalar on one line whose text is a slice.
struct ScannedScalar {
  Form form = Form::plain;  ///< or Form::quoted
  Span span;
  /// Behind the scalar and the spaces that follow: the line's end, the text's, a comment, a colon
  /// that ends a key, or in brackets what ends a value.
  std::uint32_t behind = 0;
};

/// Whether the byte at `at` ends a line or the text.
inline bool is_line_end(const char* text, std::uint32_t at) {
  return text[at] == '\n' || text[at] == '\0';
}
/// Whether the byte at `at` is a space, or ends a line or the text.
inline bool is_blank(const char* text, std::uint32_t at) {
  return text[at] == ' ' || is_line_end(text, at);
}
/// Whether a comment begins at `at`, which is not the text's first byte.
inline bool is_comment(const char* text, std::uint32_t at) {
  return text[at] == '#' && (text[at - 1] == ' ' || text[at - 1] == '\n');
}
inline std::uint32_t skip_spaces(const char* text, std::uint32_t at) {
  while (text[at] == ' ') ++at;
  return at;
}
/// The next line break at or behind `at`, or the text's end.
std::uint32_t line_end(const char* text, std::uint32_t size, std::uint32_t at);

/// Reads the scalar at `at`, in brackets or not; nothing where it is not of a common form, or where
/// its end is not plain to see.
std::optional<ScannedScalar> scan_scalar(const char* text, std::uint32_t size, std::uint32_t at,
                                         bool in_brackets);

}  // namespace sipub::source
