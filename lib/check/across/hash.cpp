#include "check/across/hash.h"

#include <cstring>

namespace sipub::check {
namespace {

/// The finalizer of SplitMix64: every bit of the input reaches every bit of the output.
std::uint64_t mix(std::uint64_t x) {
  x ^= x >> 30;
  x *= 0xBF58476D1CE4E5B9U;
  x ^= x >> 27;
  x *= 0x94D049BB133111EBU;
  return x ^ (x >> 31);
}

}  // namespace

std::uint64_t hash_of(std::uint64_t a, std::uint64_t b) {
  return mix(mix(a + 0x9E3779B97F4A7C15U) ^ b);
}

std::uint64_t hash_of(std::initializer_list<std::string_view> parts) {
  std::uint64_t hash = parts.size();
  for (std::string_view part : parts) {
    hash = hash_of(hash, part.size());
    while (!part.empty()) {
      std::uint64_t eight = 0;
      const std::size_t size = part.size() < sizeof eight ? part.size() : sizeof eight;
      std::memcpy(&eight, part.data(), size);
      hash = hash_of(hash, eight);
      part.remove_prefix(size);
    }
  }
  return hash;
}

}  // namespace sipub::check
