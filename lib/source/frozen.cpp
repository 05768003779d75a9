#include "source/frozen.h"

#include <cstring>
#include <functional>
#include <type_traits>
#include <utility>

#include "source/tree.h"

namespace sipub::source {
namespace {

constexpr std::uint32_t kMark = 0x31545346;  // "FST1", and no other order of bytes

struct Head {
  std::uint32_t mark = kMark;
  std::uint32_t text_size = 0;
  std::uint32_t nodes = 0;
  std::uint32_t aside_size = 0;
  std::uint64_t text_hash = 0;
};
static_assert(std::is_trivially_copyable_v<NodeData>);

}  // namespace

std::string freeze(const Document& document) {
  const Tree& tree = document.tree();
  const Head head{.mark = kMark,
                  .text_size = static_cast<std::uint32_t>(tree.bytes.size()),
                  .nodes = static_cast<std::uint32_t>(tree.nodes.size()),
                  .aside_size = static_cast<std::uint32_t>(tree.aside.size()),
                  .text_hash = std::hash<std::string_view>()(tree.bytes)};
  const std::size_t nodes_size = tree.nodes.size() * sizeof(NodeData);
  std::string frozen(sizeof head + nodes_size, '\0');
  std::memcpy(frozen.data(), &head, sizeof head);
  std::memcpy(frozen.data() + sizeof head, tree.nodes.data(), nodes_size);
  return frozen + tree.aside;
}

std::shared_ptr<const Document> thaw(std::string file_name, std::string text,
                                     std::string_view tree) {
  Head head;
  if (tree.size() < sizeof head) return nullptr;
  std::memcpy(&head, tree.data(), sizeof head);
  const std::size_t nodes_size = std::size_t{head.nodes} * sizeof(NodeData);
  if (head.mark != kMark || head.text_size != text.size() || head.nodes == 0 ||
      tree.size() != sizeof head + nodes_size + head.aside_size ||
      head.text_hash != std::hash<std::string_view>()(text)) {
    return nullptr;
  }
  auto thawed = std::make_unique<Tree>();
  thawed->file = std::move(file_name);
  thawed->bytes = std::move(text);
  thawed->nodes.resize(head.nodes);
  std::memcpy(thawed->nodes.data(), tree.data() + sizeof head, nodes_size);
  thawed->aside = tree.substr(sizeof head + nodes_size);
  return std::make_shared<const Document>(std::move(thawed));
}

}  // namespace sipub::source
