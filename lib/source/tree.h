#pragma once

#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "base/line_index.h"

namespace sipub::source {

/// What a node's words mean. `dropped` marks the key of an entry that was refused: iteration
/// passes over it and its value.
enum class Form : std::uint8_t {
  plain,         ///< text = the span itself
  quoted,        ///< text = the span without its first and last byte
  plain_aside,   ///< text in Tree::aside, because lines were folded
  quoted_aside,  ///< text in Tree::aside, because escapes or lines were resolved
  mapping,
  sequence,
  broken,
  dropped
};

/// One node in 16 bytes. Nodes stand in the order of the text: a container, then its children
/// (key, value, key, value …).
struct NodeData {
  std::uint32_t begin;
  std::uint32_t end;
  /// Containers: number of items or entries. Texts aside: offset in Tree::aside.
  std::uint32_t number;
  /// Form, and for all but scalars the index of the node behind the last descendant.
  std::uint32_t form_and_next;

  static constexpr std::uint32_t kNextBits = 29;
  static constexpr std::uint32_t kNextMask = (std::uint32_t{1} << kNextBits) - 1;

  Form form() const { return static_cast<Form>(form_and_next >> kNextBits); }
  bool is_scalar() const { return form() <= Form::quoted_aside; }
  std::uint32_t next(std::uint32_t own_index) const {
    return is_scalar() ? own_index + 1 : form_and_next & kNextMask;
  }
  void set(Form form, std::uint32_t next) {
    form_and_next = (static_cast<std::uint32_t>(form) << kNextBits) | next;
  }
};
static_assert(sizeof(NodeData) == 16);

/// A text and its nodes. Private to this floor; here so that reading a tree costs no calls.
struct Tree {
  std::string file;
  std::string bytes;
  std::vector<NodeData> nodes;  ///< never empty once built; the root is the first
  /// Texts that are no slice of `bytes`, each behind its length in four bytes.
  std::string aside;
  bool whole = true;

  std::string_view text(const NodeData& node) const {
    const std::string_view all(bytes);
    if (node.form() == Form::plain) return all.substr(node.begin, node.end - node.begin);
    if (node.form() == Form::quoted) return all.substr(node.begin + 1, node.end - node.begin - 2);
    return node.is_scalar() ? text_aside(node) : std::string_view();
  }
  /// Index of the entry at or behind `index` that was not dropped; entries are key, value.
  std::uint32_t skip_dropped(std::uint32_t index) const {
    while (index < nodes.size() && nodes[index].form() == Form::dropped) {
      const std::uint32_t value = nodes[index].next(index);
      index = nodes[value].next(value);
    }
    return index;
  }
  /// Made on first use.
  const LineIndex& line_index() const;

 private:
  std::string_view text_aside(const NodeData& node) const;

  mutable std::once_flag lines_once_;
  mutable std::unique_ptr<LineIndex> lines_;
};

}  // namespace sipub::source
