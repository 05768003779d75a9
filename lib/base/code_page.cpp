#include "base/code_page.h"

#include <algorithm>
#include <cassert>

namespace sipub {
namespace {

/// Splits a template and calls `plain(text)` and `placeholder(name)` in order. A brace without
/// its partner is plain text.
template <typename Plain, typename Placeholder>
void walk(std::string_view text, const Plain& plain, const Placeholder& placeholder) {
  while (!text.empty()) {
    const std::size_t brace = text.find_first_of("{}");
    plain(text.substr(0, brace));
    if (brace == std::string_view::npos) return;
    text.remove_prefix(brace);
    if (text.starts_with("{{") || text.starts_with("}}")) {
      plain(text.substr(0, 1));
      text.remove_prefix(2);
      continue;
    }
    const std::size_t end = text.find('}');
    if (text.front() == '}' || end == std::string_view::npos) {
      plain(text.substr(0, 1));
      text.remove_prefix(1);
      continue;
    }
    placeholder(text.substr(1, end - 1));
    text.remove_prefix(end + 1);
  }
}

}  // namespace

std::string fill(const Words& text, const std::vector<Argument>& arguments, Language language) {
  std::string filled;
  walk(
      text.in(language), [&](std::string_view plain) { filled += plain; },
      [&](std::string_view name) {
        const auto argument = std::find_if(arguments.begin(), arguments.end(),
                                           [&](const Argument& a) { return a.name == name; });
        assert(argument != arguments.end());
        if (argument == arguments.end()) {
          filled.append("{").append(name).append("}");
        } else {
          filled += argument->in(language);
        }
      });
  return filled;
}

std::vector<std::string> placeholders(std::string_view text) {
  std::vector<std::string> names;
  walk(
      text, [](std::string_view) {}, [&](std::string_view name) { names.emplace_back(name); });
  std::sort(names.begin(), names.end());
  names.erase(std::unique(names.begin(), names.end()), names.end());
  return names;
}

}  // namespace sipub
