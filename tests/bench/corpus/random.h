#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace sipub::bench {

/// The same numbers on every machine (SplitMix64 of Steele, Lea and Flood, 2014), which the
/// standard library's distributions don't promise.
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed) {}

  std::uint64_t next() {
    state_ += 0x9e3779b97f4a7c15U;
    std::uint64_t mixed = state_;
    mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9U;
    mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebU;
    return mixed ^ (mixed >> 31);
  }
  /// From `least` to `most`, both included.
  std::int64_t between(std::int64_t least, std::int64_t most) {
    const auto values = static_cast<std::uint64_t>(most - least) + 1;
    return least + static_cast<std::int64_t>(next() % values);
  }
  bool one_in(std::int64_t times) { return between(1, times) == 1; }
  template <typename T, std::size_t N>
  const T& one_of(const T (&choices)[N]) {
    return choices[static_cast<std::size_t>(between(0, static_cast<std::int64_t>(N) - 1))];
  }

 private:
  std::uint64_t state_;
};

}  // namespace sipub::bench
