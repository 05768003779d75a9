#include "source/flow_scan.h"

#include <algorithm>

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

/// Follows a collection in brackets from its first bracket to the one that closes it.
class FlowScan {
 public:
  enum class End { closed, too_deep, not_closed };

  FlowScan(std::string_view text, std::size_t at) : text_(text), at_(at) {}

  End run() {
    while (at_ < text_.size()) {
      step();
      if (depth_ > kDeepestNesting) return End::too_deep;
      if (depth_ == 0) return closed_ ? End::closed : End::not_closed;
    }
    return End::not_closed;
  }
  /// Behind the last byte looked at; at the bracket that is too deep.
  std::size_t at() const { return at_; }

 private:
  void step() {
    const char c = text_[at_];
    switch (c) {
      case '[':
      case '{':
        if (++depth_ > kDeepestNesting) return;
        begins_ = true;
        break;
      case ']':
      case '}':
        closed_ = --depth_ == 0;
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
          return;
        }
        break;
      case '"':
      case '\'':
        if (begins_) {
          at_ = skip_quoted(text_, at_, text_.size());
          begins_ = false;
          quoted_ = true;
          return;
        }
        break;
      default: begins_ = false; break;
    }
    quoted_ = false;
    ++at_;
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
  bool closed_ = false;
  bool begins_ = false;  ///< a value may begin here
  bool quoted_ = false;  ///< a quoted text ended just before
};

/// Calls `visit(open, scan, end)` for each collection in brackets, until it returns true.
template <typename Visit>
void for_each_flow(std::string_view text, std::uint32_t from, const Visit& visit) {
  BracketFinder finder(text);
  for (std::size_t at = finder.from(from); at < text.size(); at = finder.from(at)) {
    if (!value_may_begin(text, from, at)) {
      ++at;
      continue;
    }
    FlowScan scan(text, at);
    const FlowScan::End end = scan.run();
    if (visit(static_cast<std::uint32_t>(at), scan, end)) return;
    at = scan.at();
  }
}

}  // namespace

std::optional<std::uint32_t> find_deep_bracket(std::string_view text, Span stretch) {
  std::optional<std::uint32_t> found;
  for_each_flow(text.substr(0, stretch.end), stretch.begin,
                [&](std::uint32_t, const FlowScan& scan, FlowScan::End end) {
                  if (end != FlowScan::End::too_deep) return false;
                  found = static_cast<std::uint32_t>(scan.at());
                  return true;
                });
  return found;
}

std::optional<std::uint32_t> find_unclosed_bracket(std::string_view text, Span stretch) {
  std::optional<std::uint32_t> found;
  for_each_flow(text.substr(0, stretch.end), stretch.begin,
                [&](std::uint32_t open, const FlowScan&, FlowScan::End end) {
                  if (end != FlowScan::End::not_closed) return false;
                  found = open;
                  return true;
                });
  return found;
}

}  // namespace sipub::source
