#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "source/tree.h"

namespace sipub::source {

/// Puts a tree together from what is opened, written and closed, in the order of the text. The
/// root is there from the start; a mapping opened at the top goes on with the root, so that a text
/// can be read in several stretches.
class TreeBuilder {
 public:
  /// Called with a key's node and the node of the earlier key with the same text.
  using DuplicateFound = std::function<void(const NodeData& key, const NodeData& first)>;

  TreeBuilder(Tree& tree, DuplicateFound duplicate_found);

  /// What comes next stands at or behind this offset.
  void start_at(std::uint32_t offset) { end_so_far_ = offset; }

  /// Number of containers open.
  std::size_t depth() const { return open_.size(); }
  /// Whether a list or a scalar was read at the top.
  bool root_is_no_mapping() const;
  /// Whether what comes next is the key of a mapping's entry.
  bool expects_key() const;
  /// Where the innermost open container's last part ended.
  std::uint32_t end_so_far() const { return end_so_far_; }
  /// Up to where the text is in the tree for good: the begin of the top-level entry that is not
  /// complete, else end_so_far().
  std::uint32_t complete_to() const;
  /// Whether the tree can take no more nodes.
  bool is_full() const;

  /// Form::mapping or Form::sequence. As a key, it is dropped together with its value.
  void open(Form form, Span token);
  /// Closes the innermost container; an empty token means: where its last part ended.
  void close(Span token);
  /// A scalar whose text is a slice (Form::plain, Form::quoted), or a broken value, or a dropped
  /// key.
  void leaf(Form form, Span span);
  /// A scalar with a text of its own: Form::plain_aside or Form::quoted_aside.
  void leaf_aside(Form form, Span span, std::string_view text);

  /// The span of the node that was added last, if it is a plain scalar.
  std::optional<Span> last_plain() const;
  /// Lets the plain key that was just added end sooner: what is behind is no part of it.
  void cut_key(std::uint32_t end);

  /// Closes everything, and takes back every top-level entry that begins at or behind `offset` or
  /// is not complete, and all of a root that is no mapping. Returns where the last entry ends that
  /// stayed; nothing where none did.
  std::optional<std::uint32_t> take_back(std::uint32_t offset);
  /// Looks for duplicates among the root's keys. Nothing may be open.
  void finish();

 private:
  struct Frame {
    std::uint32_t node;
    std::uint32_t children = 0;  ///< keys and values both, dropped ones too
    bool is_key = false;
  };

  std::uint32_t add(Form form, Span span);
  void added(std::uint32_t node);
  void drop_duplicates(std::uint32_t mapping);
  void drop_duplicate(std::uint32_t mapping, std::uint32_t first, std::uint32_t key);

  Tree& tree_;
  DuplicateFound duplicate_found_;
  std::vector<Frame> open_;
  std::vector<std::uint32_t> top_keys_;  ///< nodes of the root mapping's keys
  bool last_top_entry_complete_ = true;
  std::uint32_t end_so_far_ = 0;
  std::vector<std::pair<std::size_t, std::uint32_t>> hashes_;
};

}  // namespace sipub::source
