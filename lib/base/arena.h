#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <memory_resource>
#include <span>
#include <string_view>
#include <type_traits>
#include <vector>

namespace sipub {

/// Memory that is given out piece by piece and let go all at once, for what needs no destructor.
/// Pieces stay where they are, even when the arena is moved. It grows by an eighth at a time: what
/// is kept for long wastes little. Containers may take their memory from it too, as long as it is
/// not moved.
class Arena final : public std::pmr::memory_resource {
 public:
  /// What is taken at a time at most, larger things apart.
  static constexpr std::size_t kLargest = 64 * 1024;

  Arena() = default;
  /// Takes at least so many bytes at a time, up to kLargest: for much that won't be kept for long.
  explicit Arena(std::size_t smallest) : smallest_(std::min(smallest, kLargest)) {}
  Arena(Arena&& other) noexcept { swap(other); }
  Arena& operator=(Arena&& other) noexcept {
    Arena taken(std::move(other));
    swap(taken);
    return *this;
  }

  /// Room for so many of them, none of which has begun to live.
  template <class T>
  T* room_for(std::size_t count) {
    static_assert(std::is_trivially_destructible_v<T>);
    static_assert(alignof(T) <= __STDCPP_DEFAULT_NEW_ALIGNMENT__);
    return static_cast<T*>(take(count * sizeof(T), alignof(T)));
  }
  /// The same things, kept.
  template <class T>
  std::span<const T> keep(std::span<const T> things) {
    T* const kept = room_for<T>(things.size());
    std::uninitialized_copy(things.begin(), things.end(), kept);
    return {kept, things.size()};
  }
  /// The same text, kept.
  std::string_view keep(std::string_view text) {
    const auto kept = keep(std::span<const char>(text));
    return {kept.data(), kept.size()};
  }

 private:
  void* take(std::size_t size, std::size_t alignment) {
    const std::size_t gap = -reinterpret_cast<std::uintptr_t>(free_) & (alignment - 1);
    if (left_ < gap + size) return begin_block(size);
    char* const place = free_ + gap;
    free_ = place + size;
    left_ -= gap + size;
    return place;
  }
  void* begin_block(std::size_t size);
  void* do_allocate(std::size_t size, std::size_t alignment) override {
    return take(size, alignment);
  }
  void do_deallocate(void*, std::size_t, std::size_t) override {}
  bool do_is_equal(const std::pmr::memory_resource& other) const noexcept override {
    return this == &other;
  }
  void swap(Arena& other) noexcept;

  std::vector<std::unique_ptr<char[]>> blocks_;
  char* free_ = nullptr;   ///< in the last block
  std::size_t left_ = 0;   ///< bytes behind `free_`
  std::size_t total_ = 0;  ///< bytes of all blocks
  std::size_t smallest_ = 512;
};

}  // namespace sipub
