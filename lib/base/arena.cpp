#include "base/arena.h"

#include <utility>

namespace sipub {

void* Arena::begin_block(std::size_t size) {
  const std::size_t bytes = std::max({size, smallest_, std::min(total_ / 8, kLargest)});
  char* const block = blocks_.emplace_back(std::make_unique_for_overwrite<char[]>(bytes)).get();
  free_ = block + size;
  left_ = bytes - size;
  total_ += bytes;
  return block;
}

void Arena::swap(Arena& other) noexcept {
  std::swap(blocks_, other.blocks_);
  std::swap(free_, other.free_);
  std::swap(left_, other.left_);
  std::swap(total_, other.total_);
  std::swap(smallest_, other.smallest_);
}

}  // namespace sipub
