#include "render/markdown.h"

#include <algorithm>

#include "base/text.h"

namespace sipub::render::markdown {
namespace {

/// Wider cells are not waited for: the others keep their places without them.
constexpr std::size_t kWidest = 40;
constexpr std::string_view kMarkup = "\\`*_[]<>|~$&";

/// The length of an address of the web at the start of `text`, or 0.
std::size_t address_length(std::string_view text) {
  if (!text.starts_with("http://") && !text.starts_with("https://")) return 0;
  const std::size_t scheme = text.find("://") + 3;
  std::size_t end = scheme;
  while (end < text.size() && text[end] > ' ' && text[end] != '\x7F' && (text[end] & 0x80) == 0 &&
         std::string_view("<>\"`\\^{|}").find(text[end]) == std::string_view::npos) {
    ++end;
  }
  while (end > scheme &&
         std::string_view(".,;:!?'()[]*").find(text[end - 1]) != std::string_view::npos) {
    --end;
  }
  return end == scheme ? 0 : end;
}

/// Whether what follows a mark at the start of a line makes it a mark.
bool marks(std::string_view rest) { return rest.empty() || rest.front() == ' '; }

/// Where a text that Markdown would take for a heading, a list or a rule needs a backslash.
std::size_t block_mark(std::string_view text) {
  const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
  if (digits > 0 && digits < text.size() && (text[digits] == '.' || text[digits] == ')') &&
      marks(text.substr(digits + 1))) {
    return digits;
  }
  const std::size_t hashes = std::min(text.find_first_not_of('#'), text.size());
  if (hashes > 0 && marks(text.substr(hashes))) return 0;
  const bool bullet = text.starts_with('-') || text.starts_with('+');
  if (bullet && (marks(text.substr(1)) || text[1] == '-')) return 0;
  return std::string_view::npos;
}

}  // namespace

std::string escaped(std::string_view text) {
  std::string result;
  const std::size_t first = std::min(text.find_first_not_of(" \t\r\n"), text.size());
  text.remove_prefix(first);
  text = text.substr(0, text.find_last_not_of(" \t\r\n") + 1);
  const std::size_t mark = block_mark(text);
  for (std::size_t i = 0; i < text.size();) {
    if (const std::size_t length = address_length(text.substr(i))) {
      result.append("<").append(text.substr(i, length)).append(">");
      i += length;
      continue;
    }
    const char c = text[i];
    if (i == mark || kMarkup.find(c) != std::string_view::npos) result += '\\';
    const bool space = c == '\n' || c == '\r' || c == '\t' || c == ' ';
    if (!space) {
      result += c;
    } else if (result.empty() || result.back() != ' ') {
      result += ' ';
    }
    ++i;
  }
  return printable(result);
}

Table::Table(std::vector<Column> columns) : columns_(std::move(columns)) {
  for (Column& column : columns_) {
    column.head = escaped(column.head);
    widths_.push_back(std::max<std::size_t>(3, display_width(column.head)));
  }
}

void Table::add(const std::vector<std::string>& cells) {
  std::vector<std::string>& row = rows_.emplace_back();
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    row.push_back(i < cells.size() ? escaped(cells[i]) : "");
    const std::size_t width = display_width(row.back());
    if (width <= kWidest) widths_[i] = std::max(widths_[i], width);
  }
}

void Table::write(const Sink& sink) const {
  const auto write_row = [&](const auto& text_of) {
    std::string line = "|";
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      const std::string text = text_of(i);
      line += ' ';
      line += columns_[i].right ? pad_left(text, widths_[i]) : pad_right(text, widths_[i]);
      line += " |";
    }
    sink(line + '\n');
  };
  write_row([&](std::size_t i) { return columns_[i].head; });
  write_row([&](std::size_t i) {
    return std::string(widths_[i] - 1, '-') + (columns_[i].right ? ':' : '-');
  });
  for (const auto& row : rows_) write_row([&](std::size_t i) { return row[i]; });
}

}  // namespace sipub::render::markdown
