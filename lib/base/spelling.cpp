#include "base/spelling.h"

#include <algorithm>
#include <numeric>
#include <vector>

#include "base/text.h"
#include "base/utf8.h"

namespace sipub {
namespace {

constexpr std::size_t kLongestWord = 100;

std::u32string comparable(std::string_view word) { return decode(lower_case(nfkc(word))); }

/// Whether the shorter one, of two characters at least, is an end of the longer one.
bool is_part(std::u32string_view a, std::u32string_view b) {
  const auto shorter = a.size() < b.size() ? a : b;
  const auto longer = a.size() < b.size() ? b : a;
  return shorter.size() >= 2 && longer.size() <= 2 * shorter.size() &&
         (longer.starts_with(shorter) || longer.ends_with(shorter));
}

/// How many characters two Chinese words have in common at their beginning or end, if these are two
/// at least and half of the shorter one; else 0.
std::size_t common_part(std::u32string_view a, std::u32string_view b) {
  constexpr char32_t kFirstIdeograph = 0x2E80;
  const std::size_t shorter = std::min(a.size(), b.size());
  std::size_t front = 0;
  while (front < shorter && a[front] == b[front] && a[front] >= kFirstIdeograph) ++front;
  std::size_t back = 0;
  while (back < shorter && a[a.size() - 1 - back] == b[b.size() - 1 - back] &&
         a[a.size() - 1 - back] >= kFirstIdeograph) {
    ++back;
  }
  const std::size_t common = std::max(front, back);
  return common >= 2 && 2 * common >= shorter ? common : 0;
}

}  // namespace

std::size_t edit_distance(std::u32string_view a, std::u32string_view b) {
  // Three rows of the table: before the previous one, the previous one, the present one.
  std::vector<std::size_t> older(b.size() + 1);
  std::vector<std::size_t> old(b.size() + 1);
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::swap(older, old);
    std::swap(old, row);
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t replaced = old[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      row[j] = std::min({old[j] + 1, row[j - 1] + 1, replaced});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
        row[j] = std::min(row[j], older[j - 2] + 1);
      }
    }
  }
  return row[b.size()];
}

std::optional<std::string> nearest(std::string_view word, std::span<const std::string> candidates) {
  if (word.size() > kLongestWord) return std::nullopt;
  const std::u32string wanted = comparable(word);
  const std::string* best = nullptr;
  std::size_t best_distance = 0;
  const std::string* akin = nullptr;
  std::size_t most_common = 0;
  for (const std::string& candidate : candidates) {
    if (candidate.size() > kLongestWord) continue;
    const std::u32string known = comparable(candidate);
    const std::size_t longer = std::max(wanted.size(), known.size());
    // A word of one character is near to nothing but itself.
    const std::size_t limit = longer < 2 ? 0 : std::max<std::size_t>(longer / 3, 1);
    const std::size_t distance = edit_distance(wanted, known);
    if (distance <= limit || is_part(wanted, known)) {
      if (best == nullptr || distance < best_distance) {
        best = &candidate;
        best_distance = distance;
      }
    } else if (const std::size_t common = common_part(wanted, known); common > most_common) {
      akin = &candidate;
      most_common = common;
    }
  }
  if (best == nullptr) best = akin;
  if (best == nullptr) return std::nullopt;
  return *best;
}

std::size_t likeness(std::string_view a, std::string_view b) {
  if (a.size() > kLongestWord || b.size() > kLongestWord || a.empty() || b.empty()) return 0;
  const std::u32string one = comparable(a);
  std::u32string left = comparable(b);
  const std::size_t longer = std::max(one.size(), left.size());
  std::size_t common = 0;
  for (const char32_t character : one) {
    const auto found = left.find(character);
    if (found == std::u32string::npos) continue;
    left.erase(found, 1);
    ++common;
  }
  return 100 * common / longer;
}

}  // namespace sipub
