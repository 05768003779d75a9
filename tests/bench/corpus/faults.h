#pragma once

#include <cstdint>
#include <map>
#include <string>

#include "bench/corpus/entry.h"

namespace sipub::bench {

/// Spoils one record in so many, each in one way that `check` answers with one error.
class Faults {
 public:
  /// 0: none at all.
  explicit Faults(std::int64_t one_in) : one_in_(one_in) {}

  void pass(const std::string& section, Entry& record);

  std::int64_t count() const { return count_; }
  /// By the code of the error.
  const std::map<std::string, std::int64_t>& by_code() const { return by_code_; }

 private:
  std::int64_t one_in_;
  std::int64_t records_ = 0;
  std::int64_t count_ = 0;
  std::map<std::string, std::int64_t> by_code_;
};

}  // namespace sipub::bench
