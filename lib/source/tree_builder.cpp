#include "source/tree_builder.h"

#include <algorithm>
#include <cstring>

namespace sipub::source {
namespace {

constexpr std::uint32_t kRoot = 0;

}  // namespace

TreeBuilder::TreeBuilder(Tree& tree, DuplicateFound duplicate_found)
    : tree_(tree), duplicate_found_(std::move(duplicate_found)) {
  // Until something is read: nothing is written.
  tree_.nodes.assign(1, NodeData{0, 0, 0, 0});
}

bool TreeBuilder::root_is_no_mapping() const {
  const NodeData& root = tree_.nodes[kRoot];
  return root.form() == Form::sequence || (root.is_scalar() && root.end > 0);
}

bool TreeBuilder::expects_key() const {
  return !open_.empty() && tree_.nodes[open_.back().node].form() == Form::mapping &&
         open_.back().children % 2 == 0;
}

std::uint32_t TreeBuilder::complete_to() const {
  return last_top_entry_complete_ ? end_so_far_ : tree_.nodes[top_keys_.back()].begin;
}

bool TreeBuilder::is_full() const {
  return tree_.nodes.size() >= NodeData::kNextMask ||
         tree_.aside.size() >= NodeData::kNextMask * 4U;
}

std::uint32_t TreeBuilder::add(Form form, Span span) {
  end_so_far_ = span.end;
  if (open_.empty()) {
    NodeData& root = tree_.nodes[kRoot];
    if (form != Form::mapping || root.form() != Form::mapping) {
      root = {span.begin, span.end, 0, 0};
      root.set(form, 1);
    }
    return kRoot;
  }
  const auto index = static_cast<std::uint32_t>(tree_.nodes.size());
  tree_.nodes.push_back({span.begin, span.end, 0, 0});
  tree_.nodes.back().set(form, index + 1);
  if (open_.size() == 1 && expects_key()) {
    top_keys_.push_back(index);
    last_top_entry_complete_ = false;
  }
  return index;
}

void TreeBuilder::added(std::uint32_t node) {
  if (open_.empty()) return;
  Frame& frame = open_.back();
  NodeData& container = tree_.nodes[frame.node];
  // An implicit container is announced where its first part stands, or even behind it.
  container.begin = std::min(container.begin, tree_.nodes[node].begin);
  ++frame.children;
  const bool is_mapping = container.form() == Form::mapping;
  const bool was_key = is_mapping && frame.children % 2 == 1;
  if (!is_mapping || (was_key && tree_.nodes[node].form() != Form::dropped)) ++container.number;
  if (open_.size() == 1 && is_mapping && !was_key) last_top_entry_complete_ = true;
}

void TreeBuilder::open(Form form, Span token) {
  const bool is_key = expects_key();
  const std::uint32_t node = add(form, token);
  open_.push_back({node, 0, is_key});
  // The root's keys from earlier stretches stay.
  if (node == kRoot) open_.back().children = static_cast<std::uint32_t>(2 * top_keys_.size());
}

void TreeBuilder::close(Span token) {
  const Frame frame = open_.back();
  open_.pop_back();
  if (token.size() > 0) end_so_far_ = token.end;
  NodeData& node = tree_.nodes[frame.node];
  node.end = std::max(node.begin, end_so_far_);
  node.set(node.form(), static_cast<std::uint32_t>(tree_.nodes.size()));
  if (frame.node == kRoot) return;
  if (node.form() == Form::mapping) drop_duplicates(frame.node);
  if (frame.is_key) node.set(Form::dropped, static_cast<std::uint32_t>(tree_.nodes.size()));
  added(frame.node);
}

void TreeBuilder::leaf(Form form, Span span) { added(add(form, span)); }

void TreeBuilder::leaf_aside(Form form, Span span, std::string_view text) {
  const std::uint32_t node = add(form, span);
  tree_.nodes[node].number = static_cast<std::uint32_t>(tree_.aside.size());
  const auto size = static_cast<std::uint32_t>(text.size());
  tree_.aside.append(reinterpret_cast<const char*>(&size), sizeof size).append(text);
  added(node);
}

std::optional<Span> TreeBuilder::last_plain() const {
  const NodeData& last = tree_.nodes.back();
  if (last.form() != Form::plain) return std::nullopt;
  return Span{last.begin, last.end};
}

void TreeBuilder::cut_key(std::uint32_t end) { tree_.nodes.back().end = end; }

std::optional<std::uint32_t> TreeBuilder::take_back(std::uint32_t offset) {
  open_.clear();
  if (tree_.nodes[kRoot].form() != Form::mapping) {
    tree_.nodes.resize(1);
    tree_.nodes[kRoot] = {offset, offset, 0, 0};
    tree_.nodes[kRoot].set(Form::mapping, 1);
  }
  while (!top_keys_.empty() &&
         (!last_top_entry_complete_ || tree_.nodes[top_keys_.back()].begin >= offset)) {
    tree_.nodes.resize(top_keys_.back());
    top_keys_.pop_back();
    last_top_entry_complete_ = true;
  }
  tree_.nodes[kRoot].number = static_cast<std::uint32_t>(std::count_if(
      top_keys_.begin(), top_keys_.end(),
      [this](std::uint32_t key) { return tree_.nodes[key].form() != Form::dropped; }));
  if (top_keys_.empty()) return std::nullopt;
  const std::uint32_t last_value = tree_.nodes[top_keys_.back()].next(top_keys_.back());
  return tree_.nodes[last_value].end;
}

void TreeBuilder::finish() {
  NodeData& root = tree_.nodes[kRoot];
  const auto behind = static_cast<std::uint32_t>(tree_.nodes.size());
  if (root.is_scalar()) return;
  root.set(root.form(), behind);
  if (root.form() != Form::mapping) return;
  if (!top_keys_.empty()) {
    // Stretches may have come and gone.
    const std::uint32_t last = top_keys_.back();
    root.begin = tree_.nodes[top_keys_.front()].begin;
    root.end = tree_.nodes[tree_.nodes[last].next(last)].end;
  }
  drop_duplicates(kRoot);
}

void TreeBuilder::drop_duplicates(std::uint32_t mapping) {
  constexpr std::uint32_t kFewKeys = 8;
  const std::uint32_t number = tree_.nodes[mapping].number;
  if (number < 2) return;
  const auto behind = static_cast<std::uint32_t>(tree_.nodes.size());
  const auto next_key = [this](std::uint32_t key) {
    const std::uint32_t value = tree_.nodes[key].next(key);
    return tree_.skip_dropped(tree_.nodes[value].next(value));
  };
  const std::uint32_t first_key = tree_.skip_dropped(mapping + 1);
  if (number <= kFewKeys) {
    for (std::uint32_t key = first_key; key < behind; key = next_key(key)) {
      for (std::uint32_t first = first_key; first < key; first = next_key(first)) {
        if (tree_.text(tree_.nodes[first]) == tree_.text(tree_.nodes[key])) {
          drop_duplicate(mapping, first, key);
          break;
        }
      }
    }
    return;
  }
  hashes_.clear();
  for (std::uint32_t key = first_key; key < behind; key = next_key(key)) {
    hashes_.emplace_back(std::hash<std::string_view>()(tree_.text(tree_.nodes[key])), key);
  }
  // By hash, then in the order of the text.
  std::sort(hashes_.begin(), hashes_.end());
  std::size_t group = 0;
  for (std::size_t i = 1; i < hashes_.size(); ++i) {
    if (hashes_[i].first != hashes_[group].first) group = i;
    // Nearly always the group's first key decides; different texts of one hash are rare.
    for (std::size_t j = group; j < i; ++j) {
      if (tree_.text(tree_.nodes[hashes_[j].second]) ==
          tree_.text(tree_.nodes[hashes_[i].second])) {
        drop_duplicate(mapping, hashes_[j].second, hashes_[i].second);
        break;
      }
    }
  }
}

void TreeBuilder::drop_duplicate(std::uint32_t mapping, std::uint32_t first, std::uint32_t key) {
  duplicate_found_(tree_.nodes[key], tree_.nodes[first]);
  NodeData& dropped = tree_.nodes[key];
  dropped.set(Form::dropped, key + 1);
  --tree_.nodes[mapping].number;
  // Which of the two was meant, nobody knows.
  const std::uint32_t value = first + 1;
  NodeData& doubtful = tree_.nodes[value];
  doubtful.set(Form::broken, doubtful.next(value));
  tree_.whole = false;
}

}  // namespace sipub::source
