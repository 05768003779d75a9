#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>

namespace sipub {

/// As many bytes as most processors compare at once.
inline constexpr std::size_t kByteBlock = 16;
using ByteBlock = unsigned char __attribute__((vector_size(kByteBlock)));

/// Whether a test holds for one of the kByteBlock bytes from `bytes` on. `test(block)` compares all
/// of them at once, such as `block < 0x20`.
template <class Test>
bool any_in_block(const char* bytes, const Test& test) {
  ByteBlock block;
  std::memcpy(&block, bytes, sizeof block);
  const auto found = test(block);
  std::uint64_t halves[2];
  static_assert(sizeof found == sizeof halves);
  std::memcpy(halves, &found, sizeof halves);
  return (halves[0] | halves[1]) != 0;
}

}  // namespace sipub
