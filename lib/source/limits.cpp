#include "source/limits.h"

#include <algorithm>
#include <array>

#include "source/top_level.h"

namespace sipub::source {
namespace {

/// Whether what stands before `at` lets a value begin there: the line's start, an indicator and a
/// blank, with nothing but blanks between.
bool value_may_begin(std::string_view text, std::uint32_t from, std::size_t at) {
  std::size_t before = at;
  while (before > from && (text[before - 1] == ' ' || text[before - 1] == '\t')) --before;
  if (before == from || text[before - 1] == '\n' || text[before - 1] == '\r') return true;
  const char c = text[before - 1];
  return before < at && (c == ':' || c == '-' || c == '?');
}

/// Behind the quoted text that begins at `open`; `end` where it is not closed.
std::size_t skip_quoted(std::string_view text, std::size_t open, std::size_t end) {
  const char quote = text[open];
  for (std::size_t at = open + 1; at < end; ++at) {
    if (quote == '"' && text[at] == '\\') {
      ++at;
    } else if (text[at] == quote) {
      return at + 1;
    }
  }
  return end;
}

/// Where the first `[` or `{` at or behind an offset is; each is looked for once.
class BracketFinder {
 public:
  explicit BracketFinder(std::string_view text)
      : text_(text), square_(text.find('[')), brace_(text.find('{')) {}
  std::size_t from(std::size_t at) {
    if (square_ < at) square_ = text_.find('[', at);
    if (brace_ < at) brace_ = text_.find('{', at);
    return std::min(square_, brace_);
  }

 private:
  std::string_view text_;
  std::size_t square_;
  std::size_t brace_;
};

/// Follows collections in brackets from the first bracket to the one that closes it.
class FlowScan {
 public:
  FlowScan(std::string_view text, std::size_t at) : text_(text), at_(at) {}

  /// The bracket that is too deep, or nothing; then `at` is behind the collection.
  std::optional<std::size_t> run() {
    while (at_ < text_.size()) {
      if (const auto deep = step()) return deep;
      if (depth_ == 0) break;
    }
    return std::nullopt;
  }
  std::size_t at() const { return at_; }

 private:
  std::optional<std::size_t> step() {
    const char c = text_[at_];
    switch (c) {
      case '[':
      case '{':
        if (++depth_ > kDeepestNesting) return at_;
        begins_ = true;
        break;
      case ']':
      case '}':
        --depth_;
        begins_ = false;
        break;
      case ',': begins_ = true; break;
      case ':': begins_ = begins_ || quoted_ || is_blank(at_ + 1); break;
      case '\n':
        if (opens_key(at_ + 1)) depth_ = 0;
        break;
      case ' ':
      case '\t':
      case '\r': break;
      case '#':
        if (is_blank(at_ - 1)) {
          at_ = std::min(text_.find('\n', at_), text_.size());
          return std::nullopt;
        }
        break;
      case '"':
      case '\'':
        if (begins_) {
          at_ = skip_quoted(text_, at_, text_.size());
          begins_ = false;
          quoted_ = true;
          return std::nullopt;
        }
        break;
      default: begins_ = false; break;
    }
    quoted_ = false;
    ++at_;
    return std::nullopt;
  }

  bool is_blank(std::size_t at) const {
    return at >= text_.size() || text_[at] == ' ' || text_[at] == '\n' || text_[at] == '\r' ||
           text_[at] == '\t';
  }
  /// Nothing in brackets may stand in the first column: where a key does, they were never closed.
  bool opens_key(std::size_t line) const {
    return line < text_.size() && !is_blank(line) &&
           key_line_at(text_, static_cast<std::uint32_t>(line)).has_value();
  }

  std::string_view text_;
  std::size_t at_;
  std::uint32_t depth_ = 0;
  bool begins_ = false;  ///< a value may begin here
  bool quoted_ = false;  ///< a quoted text ended just before
};

constexpr auto kPunctuation = [] {
  std::array<bool, 256> table{};
  for (const unsigned char c : std::string_view("[]{},:&*!?\"'")) table[c] = true;
  return table;
}();

}  // namespace

std::optional<std::uint32_t> find_deep_bracket(std::string_view text, Span stretch) {
  const std::string_view all = text.substr(0, stretch.end);
  BracketFinder finder(all);
  for (std::size_t at = finder.from(stretch.begin); at < all.size(); at = finder.from(at)) {
    if (!value_may_begin(all, stretch.begin, at)) {
      ++at;
      continue;
    }
    FlowScan scan(all, at);
    if (const auto deep = scan.run()) return static_cast<std::uint32_t>(*deep);
    at = scan.at();
  }
  return std::nullopt;
}

std::optional<std::uint32_t> find_crowded_line(std::string_view text) {
  constexpr std::size_t kLong = 256 * 1024;
  constexpr std::size_t kBytesPerMark = 16;
  std::size_t start = 0;
  while (text.size() - start > kLong) {
    // The last break within reach: every line before it is short enough.
    const std::size_t last = text.substr(start, kLong).find_last_of("\r\n");
    if (last != std::string_view::npos) {
      start += last + 1;
      continue;
    }
    const std::string_view line = rest_of_line(text, static_cast<std::uint32_t>(start));
    const auto marks = std::count_if(line.begin(), line.end(), [](char c) {
      return kPunctuation[static_cast<unsigned char>(c)];
    });
    if (static_cast<std::size_t>(marks) > line.size() / kBytesPerMark) {
      return static_cast<std::uint32_t>(start);
    }
    start += line.size();
  }
  return std::nullopt;
}

}  // namespace sipub::source
