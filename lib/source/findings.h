#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "base/diagnostic.h"

namespace sipub::source {

/// A diagnostic before its offsets have become lines and columns.
struct Finding {
  std::string_view code;
  Span span;
  std::vector<Argument> arguments = {};
  std::optional<Span> first = {};  ///< the earlier one of two
};

/// What was found in one text. Past 10,000, findings are counted and not kept.
class Findings {
 public:
  void add(Finding finding) {
    constexpr std::size_t kMost = 10'000;
    if (kept_.size() < kMost) {
      kept_.push_back(std::move(finding));
    } else {
      ++left_out_;
    }
  }
  std::vector<Finding>& kept() { return kept_; }
  std::uint64_t left_out() const { return left_out_; }

 private:
  std::vector<Finding> kept_;
  std::uint64_t left_out_ = 0;
};

}  // namespace sipub::source
