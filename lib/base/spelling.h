#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace sipub {

/// Least number of insertions, deletions, replacements and swaps of neighbours that turn one text
/// into the other, in characters, none of them touched twice (optimal string alignment). Takes
/// time and memory proportional to the product of the lengths.
std::size_t edit_distance(std::u32string_view a, std::u32string_view b);

/// The candidate that `word` was most likely meant to be, compared after NFKC and in lower case.
/// Near is: a third of the longer one's characters differ, at least one; or one begins or ends
/// with the other and is at most twice as long. Where none is so near, a Chinese word that begins or
/// ends alike, in two characters and half of the shorter one at least: 开通日期 for 开通时间. The
/// first of equally near ones; nothing where none is near, or for words past 100 bytes.
std::optional<std::string> nearest(std::string_view word, std::span<const std::string> candidates);

/// How much two words have in common, from 0 to 100: the share of the longer one's characters that
/// the other has as well, wherever they stand, after NFKC and in lower case. 0 for words past 100
/// bytes.
std::size_t likeness(std::string_view a, std::string_view b);

}  // namespace sipub
