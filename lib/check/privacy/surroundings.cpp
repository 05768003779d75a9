#include "check/privacy/surroundings.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>

namespace sipub::check {
namespace {

bool is_letter(char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_word(char c) { return is_letter(c) || is_digit(c) || c == '_'; }

/// ASCII that may stand in a web address or a path.
bool is_address(char c) {
  return is_word(c) || std::string_view("-.~:/?#@!$&*+=%\\").find(c) != std::string_view::npos;
}

std::string lower(std::string_view text) {
  std::string lowered(text);
  std::transform(lowered.begin(), lowered.end(), lowered.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return lowered;
}

/// Letters may touch a number that they announce: `Tel13800138000`.
bool announces(std::string_view before) {
  std::size_t begin = before.size();
  while (begin > 0 && is_word(before[begin - 1])) --begin;
  const std::string word = lower(before.substr(begin));
  constexpr std::array<std::string_view, 6> kWords{"tel", "phone", "mobile", "mob", "cell", "m"};
  return std::find(kWords.begin(), kWords.end(), word) != kWords.end();
}

/// `.html`, `.pdf`.
bool ends_like_a_file(std::string_view token) {
  const std::size_t dot = token.rfind('.');
  if (dot == std::string_view::npos) return false;
  const std::string_view ending = token.substr(dot + 1);
  return ending.size() >= 2 && ending.size() <= 5 && is_letter(ending.front()) &&
         std::all_of(ending.begin(), ending.end(), is_word);
}

bool is_web_address(std::string_view token) {
  if (token.find("://") != std::string_view::npos || lower(token).starts_with("www.")) return true;
  if (token.find('?') != std::string_view::npos && token.find('=') != std::string_view::npos) {
    return true;
  }
  const std::string_view host = token.substr(0, token.find('/'));
  return host.size() < token.size() && ends_like_a_file(host);
}

/// Only these bytes on either side are looked at: no address needs more, and a text of numbers
/// alone must not cost its square.
constexpr std::size_t kFarthest = 2048;

bool inside_address(std::string_view text, Span span) {
  std::size_t begin = span.begin;
  while (begin > 0 && span.begin - begin < kFarthest && is_address(text[begin - 1])) --begin;
  std::size_t end = span.end;
  while (end < text.size() && end - span.end < kFarthest && is_address(text[end])) ++end;
  // A personal number may be a mailbox too.
  if (span.end < text.size() && text[span.end] == '@') return false;
  std::string_view token = text.substr(begin, end - begin);
  while (token.ends_with('.')) token.remove_suffix(1);
  return is_web_address(token) || ends_like_a_file(token);
}

bool starts_with_any(std::string_view text, std::initializer_list<std::string_view> beginnings) {
  return std::any_of(beginnings.begin(), beginnings.end(),
                     [&](std::string_view beginning) { return text.starts_with(beginning); });
}

bool ends_with_any(std::string_view text, std::initializer_list<std::string_view> endings) {
  return std::any_of(endings.begin(), endings.end(),
                     [&](std::string_view ending) { return text.ends_with(ending); });
}

}  // namespace

bool stands_alone(std::string_view text, Span span) {
  const std::string_view before = text.substr(0, span.begin);
  const std::string_view after = text.substr(span.end);
  if (!before.empty() && is_word(before.back()) && !announces(before)) return false;
  if (!after.empty() && is_word(after.front())) return false;
  if (after.size() > 1 && after[0] == '.' && is_digit(after[1])) return false;
  if (before.size() > 1 && before.back() == '.' && is_digit(before[before.size() - 2])) {
    return false;
  }
  if (starts_with_any(after, {"元", "万", "萬", "亿", "億"})) return false;
  if (starts_with_any(after, {"号", "號"}) && ends_with_any(before, {"〕", "]", "）", ")", "第"})) {
    return false;
  }
  return !inside_address(text, span);
}

}  // namespace sipub::check
