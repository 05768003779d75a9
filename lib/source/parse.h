#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "base/file.h"
#include "source/document.h"

namespace sipub::source {

struct ParseOptions {
  /// The text must end with YAML's document end mark, a last line `...`.
  bool expect_end_mark = true;
  /// A text with more bytes than this is refused unread. At most kMaximalFileSize.
  std::uint64_t size_limit = kMaximalFileSize;
};

struct Parsed {
  std::shared_ptr<const Document> document;  ///< never null
  std::vector<Diagnostic> diagnostics;       ///< in the order of the text, at most 10,000
  std::uint64_t diagnostics_left_out = 0;    ///< further ones, counted only
};

/// Reads a text as YAML of the plain kind: mappings with scalar keys, sequences, scalars. What
/// goes beyond (anchors, aliases, tags, merge keys, a second document, duplicate keys, nesting
/// past 64) is refused with a diagnostic each. After a syntax error reading goes on at the next
/// line that opens a top-level key; the key whose value was cut stands in the tree as broken.
/// Takes any bytes; never throws on what they hold.
Parsed parse(std::string file_name, std::string bytes, const ParseOptions& options = {});

}  // namespace sipub::source
