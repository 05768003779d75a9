#include "source/document.h"

#include <cstring>

namespace sipub::source {

std::string_view Tree::text_aside(const NodeData& node) const {
  std::uint32_t size = 0;
  std::memcpy(&size, aside.data() + node.number, sizeof size);
  return std::string_view(aside).substr(node.number + sizeof size, size);
}

const LineIndex& Tree::line_index() const {
  std::call_once(lines_once_, [this] { lines_ = std::make_unique<LineIndex>(bytes); });
  return *lines_;
}

Position Node::begin() const {
  return document_ == nullptr ? Position{} : document_->position(span().begin);
}

Position Node::end() const {
  return document_ == nullptr ? Position{} : document_->position(span().end);
}

Node Node::find(std::string_view key) const {
  for (const Entry entry : entries()) {
    if (entry.key.text() == key) return entry.value;
  }
  return {};
}

Items::Iterator Items::Iterator::operator++(int) {
  const Iterator before = *this;
  ++*this;
  return before;
}

Entries::Iterator Entries::Iterator::operator++(int) {
  const Iterator before = *this;
  ++*this;
  return before;
}

Document::Document(std::unique_ptr<Tree> tree) : tree_(std::move(tree)) {}
Document::~Document() = default;

const std::string& Document::file() const { return tree_->file; }
std::string_view Document::bytes() const { return tree_->bytes; }
Node Document::root() const { return {this, 0}; }
bool Document::is_whole() const { return tree_->whole; }
Position Document::position(std::uint32_t offset) const { return lines().position(offset); }

const LineIndex& Document::lines() const { return tree_->line_index(); }

}  // namespace sipub::source
