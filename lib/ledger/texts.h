#pragma once

#include <memory>
#include <string_view>
#include <vector>

namespace sipub::ledger {

/// Keeps texts for as long as it lives.
class Texts {
 public:
  Texts() = default;
  Texts(const Texts&) = delete;
  Texts& operator=(const Texts&) = delete;

  /// The same text, kept.
  std::string_view keep(std::string_view text);

 private:
  std::vector<std::unique_ptr<char[]>> blocks_;
  std::size_t used_ = 0;  ///< of the last block
  std::size_t size_ = 0;
};

}  // namespace sipub::ledger
