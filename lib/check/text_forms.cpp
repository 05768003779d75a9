#include "check/text_forms.h"

#include <algorithm>
#include <cctype>

#include "base/text.h"

namespace sipub::check {
namespace {

/// Takes one or two digits off the front.
bool take_number(std::string_view& text) {
  std::size_t size = 0;
  while (size < text.size() && std::isdigit(static_cast<unsigned char>(text[size])) != 0) ++size;
  if (size < 1 || size > 2) return false;
  text.remove_prefix(size);
  return true;
}

bool take_any(std::string_view& text, std::initializer_list<std::string_view> marks) {
  const auto found = std::find_if(marks.begin(), marks.end(),
                                  [&](std::string_view mark) { return text.starts_with(mark); });
  if (found == marks.end()) return false;
  text.remove_prefix(found->size());
  return true;
}

}  // namespace

const std::string& argument(const ledger::Flaw& flaw, std::string_view name) {
  static const std::string kNone;
  const auto found =
      std::find_if(flaw.args.begin(), flaw.args.end(),
                   [&](const Argument& candidate) { return candidate.name == name; });
  return found == flaw.args.end() ? kNone : found->in(Language::en);
}

bool contains_any(std::string_view text, std::initializer_list<std::string_view> parts) {
  return std::any_of(parts.begin(), parts.end(), [&](std::string_view part) {
    return text.find(part) != std::string_view::npos;
  });
}

std::optional<std::size_t> dash_before(std::string_view bytes, Span place) {
  const std::size_t line = bytes.substr(0, place.begin).rfind('\n') + 1;
  const std::string_view before = bytes.substr(line, place.begin - line);
  const std::size_t dash = before.find_first_not_of(' ');
  if (dash == std::string_view::npos || before[dash] != '-') return {};
  if (before.find_first_not_of(' ', dash + 1) != std::string_view::npos) return {};
  return dash;
}

bool is_day_of_month(std::string_view text) {
  const std::string plain = nfkc(text);
  std::string_view rest = plain;
  if (!take_number(rest) || !take_any(rest, {"月", "-", "/", "."}) || !take_number(rest)) {
    return false;
  }
  take_any(rest, {"日", "号", "號"});
  return rest.empty();
}

}  // namespace sipub::check
