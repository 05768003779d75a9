#include "ledger/texts.h"

#include <algorithm>
#include <cstring>

namespace sipub::ledger {

std::string_view Texts::keep(std::string_view text) {
  // Small at first: most ledgers keep next to nothing.
  constexpr std::size_t kSmallest = 256;
  constexpr std::size_t kLargest = 64 * 1024;
  if (text.empty()) return {};
  if (size_ - used_ < text.size()) {
    size_ = std::max(std::clamp(2 * size_, kSmallest, kLargest), text.size());
    blocks_.push_back(std::make_unique_for_overwrite<char[]>(size_));
    used_ = 0;
  }
  char* const place = blocks_.back().get() + used_;
  std::memcpy(place, text.data(), text.size());
  used_ += text.size();
  return {place, text.size()};
}

}  // namespace sipub::ledger
