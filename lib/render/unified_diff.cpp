#include "render/unified_diff.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>

#include "base/line_index.h"
#include "render/style.h"

namespace sipub::render {
namespace {

constexpr std::uint32_t kContext = 3;

/// Lines [first, last] of the old text, counted from 1, and what they become.
struct Change {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  std::vector<TextEdit> edits;
};

/// The lines that edits touch; neighbouring ones are one change.
std::vector<Change> changes(const LineIndex& lines, const std::vector<TextEdit>& edits) {
  std::vector<Change> all;
  for (const auto& edit : edits) {
    const std::uint32_t first = lines.line_of(edit.span.begin);
    const std::uint32_t last = lines.line_of(edit.span.end);
    if (all.empty() || all.back().last + 1 < first) all.push_back({first, last, {}});
    all.back().last = std::max(all.back().last, last);
    all.back().edits.push_back(edit);
  }
  return all;
}

/// The bytes of lines [first, last], breaks included.
Span bytes_of(const LineIndex& lines, std::uint32_t first, std::uint32_t last) {
  return {lines.start_of(first), lines.start_of(last + 1)};
}

std::vector<std::string> split(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size() - 1);
    lines.emplace_back(text.substr(0, end + 1));
    text.remove_prefix(end + 1);
  }
  return lines;
}

class Diff {
 public:
  Diff(std::string_view text, const Options& options, const Sink& sink)
      : text_(text), lines_(text), options_(options), sink_(sink) {}

  void write(std::string_view file, const std::vector<TextEdit>& edits) {
    if (edits.empty()) return;
    put(fmt::format("--- {}\n", file), Paint::bold);
    put(fmt::format("+++ {}\n", file), Paint::bold);
    const auto all = changes(lines_, edits);
    for (auto first = all.begin(); first != all.end();) {
      auto last = first + 1;
      while (last != all.end() && last->first <= (last - 1)->last + 2 * kContext + 1) ++last;
      hunk({first, last});
      first = last;
    }
  }

 private:
  std::vector<std::string> old_lines(std::uint32_t first, std::uint32_t last) const {
    const Span span = bytes_of(lines_, first, last);
    return split(text_.substr(span.begin, span.size()));
  }

  std::vector<std::string> new_lines(const Change& change) const {
    const Span span = bytes_of(lines_, change.first, change.last);
    auto edits = change.edits;
    for (auto& edit : edits) {
      edit.span = {edit.span.begin - span.begin, edit.span.end - span.begin};
    }
    return split(apply_edits(text_.substr(span.begin, span.size()), edits));
  }

  void hunk(const std::vector<Change>& group) {
    const std::uint32_t first = group.front().first > kContext ? group.front().first - kContext : 1;
    const std::uint32_t last = std::min(group.back().last + kContext, lines_.line_count());
    std::vector<std::pair<char, std::string>> rows;
    const auto add = [&](char sign, const std::vector<std::string>& lines) {
      for (const auto& line : lines) rows.emplace_back(sign, line);
    };
    std::uint32_t next = first;
    for (const auto& change : group) {
      if (change.first > next) add(' ', old_lines(next, change.first - 1));
      add('-', old_lines(change.first, change.last));
      add('+', new_lines(change));
      next = change.last + 1;
    }
    if (next <= last) add(' ', old_lines(next, last));
    const auto count = [&](char without) {
      return std::count_if(rows.begin(), rows.end(),
                           [&](const auto& row) { return row.first != without; });
    };
    put(fmt::format("@@ -{},{} +{},{} @@\n", first, count('+'), first + shift_, count('-')),
        Paint::cyan);
    shift_ += static_cast<std::int64_t>(count('-')) - static_cast<std::int64_t>(count('+'));
    for (const auto& [sign, line] : rows) row(sign, line);
  }

  void row(char sign, const std::string& line) {
    const Paint paint = sign == '-' ? Paint::red : sign == '+' ? Paint::green : Paint::plain;
    put(sign + line, paint);
    if (!line.ends_with('\n')) put("\n\\ No newline at end of file\n", Paint::plain);
  }

  void put(const std::string& line, Paint paint) const {
    const bool broken = line.ends_with('\n');
    sink_(painted(broken ? std::string_view(line).substr(0, line.size() - 1) : line, paint,
                  options_.color));
    if (broken) sink_("\n");
  }

  std::string_view text_;
  LineIndex lines_;
  const Options& options_;
  const Sink& sink_;
  std::int64_t shift_ = 0;  ///< of line numbers, by the hunks so far
};

}  // namespace

void unified_diff(std::string_view file, std::string_view text, const std::vector<TextEdit>& edits,
                  const Options& options, const Sink& sink) {
  Diff(text, options, sink).write(file, edits);
}

}  // namespace sipub::render
