#include "source/document.h"

#include <cstring>

#include "source/tree.h"

namespace sipub::source {

std::string_view Document::Tree::text(const NodeData& node) const {
  const std::string_view all(bytes);
  switch (node.form()) {
    case Form::plain: return all.substr(node.begin, node.end - node.begin);
    case Form::quoted: return all.substr(node.begin + 1, node.end - node.begin - 2);
    case Form::plain_aside:
    case Form::quoted_aside: {
      std::uint32_t size = 0;
      std::memcpy(&size, aside.data() + node.number, sizeof size);
      return std::string_view(aside).substr(node.number + sizeof size, size);
    }
    default: return {};
  }
}

std::uint32_t Document::Tree::skip_dropped(std::uint32_t index) const {
  while (index < nodes.size() && nodes[index].form() == Form::dropped) {
    const std::uint32_t value = nodes[index].next(index);
    index = nodes[value].next(value);
  }
  return index;
}

const LineIndex& Document::Tree::line_index() const {
  std::call_once(lines_once_, [this] { lines_ = std::make_unique<LineIndex>(bytes); });
  return *lines_;
}

Kind Node::kind() const {
  if (document_ == nullptr) return Kind::scalar;
  switch (document_->tree_->nodes[index_].form()) {
    case Form::mapping: return Kind::mapping;
    case Form::sequence: return Kind::sequence;
    case Form::broken:
    case Form::dropped: return Kind::broken;
    default: return Kind::scalar;
  }
}

std::string_view Node::text() const {
  if (document_ == nullptr) return {};
  return document_->tree_->text(document_->tree_->nodes[index_]);
}

bool Node::is_plain() const {
  if (document_ == nullptr) return true;
  const Form form = document_->tree_->nodes[index_].form();
  return form == Form::plain || form == Form::plain_aside;
}

bool Node::is_null() const {
  if (!is_plain()) return false;
  // The core schema of YAML 1.2, 10.3.2.
  const std::string_view written = text();
  return written.empty() || written == "~" || written == "null" || written == "Null" ||
         written == "NULL";
}

Span Node::span() const {
  if (document_ == nullptr) return {};
  const NodeData& node = document_->tree_->nodes[index_];
  return {node.begin, node.end};
}

Position Node::begin() const {
  return document_ == nullptr ? Position{} : document_->position(span().begin);
}

Position Node::end() const {
  return document_ == nullptr ? Position{} : document_->position(span().end);
}

std::uint32_t Node::size() const {
  if (document_ == nullptr) return 0;
  const NodeData& node = document_->tree_->nodes[index_];
  return node.form() == Form::mapping || node.form() == Form::sequence ? node.number : 0;
}

Node Node::next() const { return {document_, document_->tree_->nodes[index_].next(index_)}; }

Items Node::items() const {
  return is_sequence() ? Items({document_, index_ + 1}, size()) : Items({}, 0);
}

Entries Node::entries() const {
  if (!is_mapping()) return Entries({}, 0);
  return Entries({document_, document_->tree_->skip_dropped(index_ + 1)}, size());
}

Node Node::find(std::string_view key) const {
  for (const Entry entry : entries()) {
    if (entry.key.text() == key) return entry.value;
  }
  return {};
}

Items::Iterator& Items::Iterator::operator++() {
  if (--left_ > 0) node_ = node_.next();
  return *this;
}

Items::Iterator Items::Iterator::operator++(int) {
  const Iterator before = *this;
  ++*this;
  return before;
}

Entry Entries::Iterator::operator*() const { return {key_, key_.next()}; }

Entries::Iterator& Entries::Iterator::operator++() {
  if (--left_ > 0) {
    const Node behind = key_.next().next();
    key_ = {behind.document_, behind.document_->tree_->skip_dropped(behind.index_)};
  }
  return *this;
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
