#pragma once

#include <cstdint>
#include <iterator>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "base/line_index.h"
#include "source/tree.h"

namespace sipub::source {

/// What a node is. `broken` = something stood here that could not be read: nothing is known of it,
/// and a diagnostic names the lines that were left out.
enum class Kind : std::uint8_t { scalar, mapping, sequence, broken };

class Document;
class Items;
class Entries;

/// A place in a document's tree: a handle, cheap to copy, valid as long as the document.
class Node {
 public:
  Node() = default;

  /// False for the node of nothing, such as a key that was not found. It behaves as an empty
  /// plain scalar at the start of no text.
  explicit operator bool() const { return document_ != nullptr; }

  Kind kind() const;
  bool is_scalar() const { return kind() == Kind::scalar; }
  bool is_mapping() const { return kind() == Kind::mapping; }
  bool is_sequence() const { return kind() == Kind::sequence; }
  bool is_broken() const { return kind() == Kind::broken; }

  /// A scalar's text, escapes and folding resolved; empty for anything else.
  std::string_view text() const;
  /// A scalar without quotes that is no block scalar.
  bool is_plain() const;
  /// Nothing was written, or a plain `~` or `null`.
  bool is_null() const;

  /// From the first byte, quotes and brackets included, to just behind the last one.
  Span span() const;
  Position begin() const;
  Position end() const;

  /// A sequence's items, a mapping's entries; 0 for anything else.
  std::uint32_t size() const;
  /// Empty for anything but a sequence.
  Items items() const;
  /// Empty for anything but a mapping. Keys are scalars with texts that differ from each other.
  Entries entries() const;
  /// The value of a key with exactly this text, in time linear to the mapping; else no node.
  Node find(std::string_view key) const;

  bool operator==(const Node&) const = default;

 private:
  friend class Document;
  friend class Items;
  friend class Entries;
  Node(const Document* document, std::uint32_t index) : document_(document), index_(index) {}
  Node next() const;

  const Document* document_ = nullptr;
  std::uint32_t index_ = 0;
};

struct Entry {
  Node key;
  Node value;
};

/// The items of a sequence, for range-for.
class Items {
 public:
  class Iterator {
   public:
    using value_type = Node;
    using difference_type = std::ptrdiff_t;

    Iterator() = default;
    Iterator(Node node, std::uint32_t left) : node_(node), left_(left) {}
    Node operator*() const { return node_; }
    Iterator& operator++();
    Iterator operator++(int);
    bool operator==(const Iterator& other) const { return left_ == other.left_; }

   private:
    Node node_;
    std::uint32_t left_ = 0;
  };

  explicit Items(Node first, std::uint32_t size) : first_(first), size_(size) {}
  Iterator begin() const { return {first_, size_}; }
  Iterator end() const { return {}; }
  std::uint32_t size() const { return size_; }

 private:
  Node first_;
  std::uint32_t size_;
};

/// The entries of a mapping, for range-for.
class Entries {
 public:
  class Iterator {
   public:
    using value_type = Entry;
    using difference_type = std::ptrdiff_t;

    Iterator() = default;
    Iterator(Node key, std::uint32_t left) : key_(key), left_(left) {}
    Entry operator*() const;
    Iterator& operator++();
    Iterator operator++(int);
    bool operator==(const Iterator& other) const { return left_ == other.left_; }

   private:
    Node key_;
    std::uint32_t left_ = 0;
  };

  explicit Entries(Node first, std::uint32_t size) : first_(first), size_(size) {}
  Iterator begin() const { return {first_, size_}; }
  Iterator end() const { return {}; }
  std::uint32_t size() const { return size_; }

 private:
  Node first_;
  std::uint32_t size_;
};

/// A text and the tree that was read from it. Never changes once parsed; may be read by several
/// threads.
class Document {
 public:
  explicit Document(std::unique_ptr<Tree> tree);
  ~Document();
  Document(const Document&) = delete;
  Document& operator=(const Document&) = delete;

  const std::string& file() const;
  /// The text as it was read, byte for byte.
  std::string_view bytes() const;
  /// A null scalar where nothing could be read.
  Node root() const;
  /// False where something was left out of the tree after a fault of the text.
  bool is_whole() const;
  const Tree& tree() const { return *tree_; }

  /// The place of a byte offset.
  Position position(std::uint32_t offset) const;
  /// The lines of `bytes`, for showing them; made on first use.
  const LineIndex& lines() const;

 private:
  friend class Node;
  friend class Entries;

  std::unique_ptr<Tree> tree_;
};

// What every record asks for many times.

inline Kind Node::kind() const {
  if (document_ == nullptr) return Kind::scalar;
  switch (document_->tree_->nodes[index_].form()) {
    case Form::mapping: return Kind::mapping;
    case Form::sequence: return Kind::sequence;
    case Form::broken:
    case Form::dropped: return Kind::broken;
    default: return Kind::scalar;
  }
}

inline std::string_view Node::text() const {
  if (document_ == nullptr) return {};
  return document_->tree_->text(document_->tree_->nodes[index_]);
}

inline bool Node::is_plain() const {
  if (document_ == nullptr) return true;
  const Form form = document_->tree_->nodes[index_].form();
  return form == Form::plain || form == Form::plain_aside;
}

inline bool Node::is_null() const {
  if (!is_plain()) return false;
  // The core schema of YAML 1.2, 10.3.2.
  const std::string_view written = text();
  return written.empty() || written == "~" || written == "null" || written == "Null" ||
         written == "NULL";
}

inline Span Node::span() const {
  if (document_ == nullptr) return {};
  const NodeData& node = document_->tree_->nodes[index_];
  return {node.begin, node.end};
}

inline std::uint32_t Node::size() const {
  if (document_ == nullptr) return 0;
  const NodeData& node = document_->tree_->nodes[index_];
  return node.form() == Form::mapping || node.form() == Form::sequence ? node.number : 0;
}

inline Node Node::next() const { return {document_, document_->tree_->nodes[index_].next(index_)}; }

inline Items Node::items() const {
  return is_sequence() ? Items({document_, index_ + 1}, size()) : Items({}, 0);
}

inline Entries Node::entries() const {
  if (!is_mapping()) return Entries({}, 0);
  return Entries({document_, document_->tree_->skip_dropped(index_ + 1)}, size());
}

inline Items::Iterator& Items::Iterator::operator++() {
  if (--left_ > 0) node_ = node_.next();
  return *this;
}

inline Entry Entries::Iterator::operator*() const { return {key_, key_.next()}; }

inline Entries::Iterator& Entries::Iterator::operator++() {
  if (--left_ > 0) {
    const Node behind = key_.next().next();
    key_ = {behind.document_, behind.document_->tree_->skip_dropped(behind.index_)};
  }
  return *this;
}

}  // namespace sipub::source
