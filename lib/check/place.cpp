#include "check/place.h"

#include <utility>

namespace sipub::check {
namespace {

using source::Node;

/// What the shape says about a node, whichever kind it is.
struct Known {
  const schema::Shape* shape = nullptr;           ///< the root
  const schema::SectionShape* section = nullptr;  ///< the value of a section's key
  const schema::FieldShape* field = nullptr;      ///< the value of a field, or an item of a list
  const schema::MapShape* map = nullptr;          ///< its map, whose keys are known
};

Known of_field(const schema::FieldShape& field) {
  return {.field = &field, .map = field.map.get()};
}

Known below(const Known& known, std::string_view key) {
  if (known.shape != nullptr) {
    if (const auto section = known.shape->find_section(key)) {
      const schema::SectionShape& shape = known.shape->sections[*section];
      return {.section = &shape, .map = shape.one ? &shape.record : nullptr};
    }
    if (const auto field = known.shape->header.find(key)) {
      return of_field(known.shape->header.fields[*field]);
    }
    return {};
  }
  if (known.map == nullptr) return {};
  const auto field = known.map->find(key);
  return field ? of_field(known.map->fields[*field]) : Known{};
}

Known item_of(const Known& known) {
  if (known.section != nullptr) return {.map = &known.section->record};
  if (known.field != nullptr && known.field->element) return of_field(*known.field->element);
  return {};
}

class Visit {
 public:
  Visit(std::span<const Span> spans,
        const std::function<void(std::size_t, const Place&, const std::string&)>& see)
      : spans_(spans), see_(see) {}

  /// Sees to all spans that begin before `end`; those that no child of `node` holds are its own.
  void descend(Node node, const Known& known, std::uint32_t end) {
    if (node.is_mapping()) {
      for (const source::Entry entry : node.entries()) {
        const std::uint32_t begin = entry.key.span().begin;
        if (!own_until(begin, end, node, known)) return;
        const std::size_t size = path_.size();
        if (size > 0) path_ += '.';
        path_ += entry.key.text();
        entry_spans(entry, below(known, entry.key.text()), node, known, end, size);
        path_.resize(size);
      }
    } else if (node.is_sequence()) {
      std::size_t index = 0;
      const Known item_known = item_of(known);
      for (const Node item : node.items()) {
        if (!own_until(item.span().begin, end, node, known)) return;
        const std::size_t size = path_.size();
        path_ += '[' + std::to_string(index++) + ']';
        inside(item, item_known, node, known, end, size);
        path_.resize(size);
      }
    }
    own_until(end, end, node, known);
  }

 private:
  bool left(std::uint32_t end) const { return next_ < spans_.size() && spans_[next_].begin < end; }

  void see(Node node, const Known& known, bool in_key = false) {
    see_(next_, {.node = node, .in_key = in_key, .field = known.field}, path_);
    ++next_;
  }

  /// The spans before `begin` are the container's own. Whether any is left before `end`.
  bool own_until(std::uint32_t begin, std::uint32_t end, Node node, const Known& known) {
    while (left(std::min(begin, end))) see(node, known);
    return left(end);
  }

  /// The spans that begin in `child`: those that reach beyond it are its container's.
  void inside(Node child, const Known& child_known, Node container, const Known& known,
              std::uint32_t end, std::size_t container_path) {
    const Span span = child.span();
    const std::uint32_t child_end = std::min(end, std::max(span.end, span.begin + 1));
    while (left(child_end)) {
      if (spans_[next_].end > span.end) {
        with_path(container_path, [&] { see(container, known); });
      } else if (child.is_scalar() || child.is_broken() || spans_[next_] == span) {
        see(child, child_known);
      } else {
        descend(child, child_known, child_end);
      }
    }
  }

  void entry_spans(const source::Entry& entry, const Known& value_known, Node container,
                   const Known& known, std::uint32_t end, std::size_t container_path) {
    const Span key = entry.key.span();
    while (left(std::min(end, std::max(key.end, key.begin + 1)))) {
      if (spans_[next_].end <= key.end) {
        see(container, value_known, true);
      } else {
        with_path(container_path, [&] { see(container, known); });
      }
    }
    const Span value = entry.value.span();
    // What lies between a key and its value, a comment or the colon, is the container's.
    while (left(std::min(end, value.begin))) {
      with_path(container_path, [&] { see(container, known); });
    }
    inside(entry.value, value_known, container, known, end, container_path);
  }

  template <typename Action>
  void with_path(std::size_t size, const Action& action) {
    std::string whole = path_;
    path_.resize(size);
    action();
    path_ = std::move(whole);
  }

  std::span<const Span> spans_;
  const std::function<void(std::size_t, const Place&, const std::string&)>& see_;
  std::size_t next_ = 0;
  std::string path_;
};

}  // namespace

void visit_places(const source::Document& document, const schema::Shape& shape,
                  std::span<const Span> spans,
                  const std::function<void(std::size_t, const Place&, const std::string&)>& see) {
  const auto end = static_cast<std::uint32_t>(document.bytes().size()) + 1;
  Visit(spans, see).descend(document.root(), {.shape = &shape, .map = &shape.header}, end);
}

}  // namespace sipub::check
