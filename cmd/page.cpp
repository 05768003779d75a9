#include "cmd/page.h"

#include "base/text.h"
#include "base/wrap.h"

namespace sipub::cmd {
namespace {

constexpr std::size_t kWidth = 80;

}  // namespace

std::string Page::bold(std::string_view text) const {
  return color_ ? "\033[1m" + std::string(text) + "\033[0m" : std::string(text);
}

void Page::title(std::string_view text) {
  for (const auto& line : wrap(text, kWidth)) text_ += bold(line) + '\n';
}

void Page::heading(const Words& words) { text_ += '\n' + bold(in(words)) + '\n'; }

void Page::paragraph(std::string_view text, std::size_t indent, std::size_t hanging) {
  std::size_t margin = indent;
  for (const auto& line : wrap(text, kWidth - indent - hanging)) {
    text_ += std::string(margin, ' ') + line + '\n';
    margin = indent + hanging;
  }
}

void Page::item(const Words& label, std::string_view text) {
  const std::string head = in(label) + in({"：", "：", ": "});
  const std::size_t indent = display_width(head);
  bool first = true;
  for (const auto& line : wrap(text, kWidth - indent)) {
    text_ += (first ? head : std::string(indent, ' ')) + line + '\n';
    first = false;
  }
}

void Page::verbatim(std::string_view text, std::size_t indent) {
  while (!text.empty()) {
    const auto end = text.find('\n');
    const auto line = text.substr(0, end);
    text_ += line.empty() ? "\n" : std::string(indent, ' ') + printable(line) + '\n';
    if (end == std::string_view::npos) break;
    text.remove_prefix(end + 1);
  }
}

}  // namespace sipub::cmd
