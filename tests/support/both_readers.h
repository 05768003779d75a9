#pragma once

#include <cstring>
#include <optional>
#include <string>

#include "source/common_forms.h"
#include "source/encoding.h"
#include "source/findings.h"
#include "source/reader.h"
#include "source/tree.h"

/// What the reader of common forms makes of a text, beside what the YAML library does.
namespace sipub::source::testing {

/// Whether the reader of common forms reads a text, and then how its tree differs from the
/// library's.
struct Comparison {
  bool is_read = false;
  std::string difference;  ///< empty where there is none
};

inline Comparison compare_readers(const std::string& text, bool expect_end_mark = false) {
  Comparison result;
  if (!inspect_bytes(text).findings.empty()) return result;
  Tree common;
  common.bytes = text;
  result.is_read = CommonForms(common).read(expect_end_mark);
  if (!result.is_read) {
    if (!common.nodes.empty() || !common.aside.empty() || !common.whole || common.bytes != text) {
      result.difference = "given up, but the tree changed";
    }
    return result;
  }
  Tree library;
  library.bytes = text;
  Findings findings;
  Reader reader(library, findings);
  reader.read(0);
  if (expect_end_mark) reader.require_end_mark(0);
  if (!findings.kept().empty()) {
    result.difference = "the library's finding " + std::string(findings.kept().front().code);
  } else if (common.nodes.size() != library.nodes.size()) {
    result.difference = std::to_string(common.nodes.size()) + " nodes instead of " +
                        std::to_string(library.nodes.size());
  } else if (common.aside != library.aside || common.whole != library.whole) {
    result.difference = "what stands beside the nodes";
  } else {
    for (std::size_t i = 0; i < common.nodes.size(); ++i) {
      const NodeData& ours = common.nodes[i];
      const NodeData& theirs = library.nodes[i];
      if (std::memcmp(&ours, &theirs, sizeof ours) == 0) continue;
      result.difference = "node " + std::to_string(i) + " at " + std::to_string(ours.begin) + '-' +
                          std::to_string(ours.end) + " instead of " + std::to_string(theirs.begin) +
                          '-' + std::to_string(theirs.end);
      break;
    }
  }
  return result;
}

}  // namespace sipub::source::testing
