#pragma once

#include <functional>
#include <span>
#include <string>

#include "base/diagnostic.h"
#include "schema/shape.h"
#include "source/document.h"

namespace sipub::check {

/// What stands at a place of a ledger's text.
struct Place {
  /// The smallest node around the place; no node for what lies outside all, such as a comment.
  source::Node node = {};
  bool in_key = false;  ///< the place is (in) a key of `node`'s mapping
  /// What the shape says of it; null for what the shape doesn't know and for whole sections.
  const schema::FieldShape* field = nullptr;
};

/// Calls `see(index, place, path)` for every span, in their order; the path is that of the smallest
/// node around it, with keys as the text has them. `spans` are sorted by begin, the longer of two
/// with the same begin first. Takes time linear to the spans and to the nodes beside which they
/// lie.
void visit_places(
    const source::Document& document, const schema::Shape& shape, std::span<const Span> spans,
    const std::function<void(std::size_t index, const Place& place, const std::string& path)>& see);

}  // namespace sipub::check
