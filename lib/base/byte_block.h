#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace sipub {

/// As many bytes as most processors compare at once.
inline constexpr std::size_t kByteBlock = 16;
using ByteBlock = unsigned char __attribute__((vector_size(kByteBlock)));

/// Eight answers of a test each, one a byte: 0 or 255.
struct BlockAnswers {
  std::uint64_t halves[2];
};

/// Asks a test of the kByteBlock bytes from `bytes` on. `test(block)` compares all of them at once,
/// such as `block < 0x20`.
template <class Test>
BlockAnswers ask_block(const char* bytes, const Test& test) {
  ByteBlock block;
  std::memcpy(&block, bytes, sizeof block);
  const auto found = test(block);
  BlockAnswers answers;
  static_assert(sizeof found == sizeof answers);
  std::memcpy(&answers, &found, sizeof answers);
  return answers;
}

/// Whether a test holds for one of the kByteBlock bytes from `bytes` on.
template <class Test>
bool any_in_block(const char* bytes, const Test& test) {
  const BlockAnswers answers = ask_block(bytes, test);
  return (answers.halves[0] | answers.halves[1]) != 0;
}

/// Which of the kByteBlock bytes from `bytes` on is the first that a test holds for; kByteBlock
/// where it holds for none.
template <class Test>
std::size_t first_in_block(const char* bytes, const Test& test) {
  const BlockAnswers answers = ask_block(bytes, test);
  const auto first = [](std::uint64_t half) {
    const int bits = std::endian::native == std::endian::little ? std::countr_zero(half)
                                                                : std::countl_zero(half);
    return static_cast<std::size_t>(bits) / 8;
  };
  if (answers.halves[0] != 0) return first(answers.halves[0]);
  return sizeof(std::uint64_t) + first(answers.halves[1]);
}

}  // namespace sipub
