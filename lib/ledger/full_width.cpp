#include "ledger/full_width.h"

#include <algorithm>
#include <array>
#include <utility>

namespace sipub::ledger {

namespace {

using Pair = std::pair<std::string_view, std::string_view>;

constexpr std::array<Pair, 7> kQuotes{
    {{"“", "”"}, {"‘", "’"}, {"「", "」"}, {"『", "』"}, {"＂", "＂"}, {"”", "”"}, {"“", "“"}}};
constexpr std::array<Pair, 3> kBrackets{{{"【", "】"}, {"［", "］"}, {"〔", "〕"}}};
constexpr std::array<std::string_view, 4> kCommas{"，", "、", "；", ","};
constexpr std::array<std::string_view, 2> kBlanks{" ", "\u3000"};

template <std::size_t N>
std::optional<std::string_view> without(std::string_view text, const std::array<Pair, N>& pairs) {
  for (const auto& [open, close] : pairs) {
    if (text.size() > open.size() + close.size() && text.starts_with(open) &&
        text.ends_with(close)) {
      return text.substr(open.size(), text.size() - open.size() - close.size());
    }
  }
  return {};
}

std::string_view trim(std::string_view text) {
  for (bool again = true; again;) {
    again = false;
    for (const std::string_view blank : kBlanks) {
      if (text.starts_with(blank)) {
        text.remove_prefix(blank.size());
        again = true;
      } else if (text.ends_with(blank)) {
        text.remove_suffix(blank.size());
        again = true;
      }
    }
  }
  return text;
}

}  // namespace

std::optional<std::string_view> without_quotes(std::string_view text) {
  return without(text, kQuotes);
}

std::optional<std::string_view> without_brackets(std::string_view text) {
  return without(text, kBrackets);
}

bool has_comma(std::string_view text) {
  return std::ranges::any_of(
      kCommas, [&](std::string_view comma) { return text.find(comma) != std::string_view::npos; });
}

std::vector<std::string_view> split_at_commas(std::string_view text) {
  std::vector<std::string_view> parts;
  while (true) {
    std::size_t end = text.size();
    std::size_t next = text.size();
    for (const std::string_view comma : kCommas) {
      const std::size_t at = text.find(comma);
      if (at < end) {
        end = at;
        next = at + comma.size();
      }
    }
    parts.push_back(trim(text.substr(0, end)));
    if (end == text.size()) return parts;
    text.remove_prefix(next);
  }
}

}  // namespace sipub::ledger
