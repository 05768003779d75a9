// How a Reader goes through a text in parts, and on behind syntax errors.

#include <fmt/format.h>

#include <algorithm>

#include "source/codes.h"
#include "source/layout.h"
#include "source/reader.h"
#include "source/top_level.h"
#include "source/tree.h"

namespace sipub::source {
namespace {

constexpr std::string_view kBlank = " \t\r\n";

}  // namespace

void Reader::read(std::uint32_t begin) {
  parts_.push_back({{skip_directives(begin), static_cast<std::uint32_t>(text_.size())}});
  while (!parts_.empty()) {
    const Part part = parts_.back();
    parts_.pop_back();
    if (part.broken) {
      give_up(part.span);
    } else if (skip_blank(text_, part.span.begin) < part.span.end && !ends_at(part.span.begin)) {
      read_part(part.span);
    }
  }
  builder_.finish();
  NodeData& root = tree_.nodes.front();
  if (stumbles_ > 0) {
    tree_.whole = false;
    if (root.form() != Form::mapping || root.number == 0) root.set(Form::broken, root.next(0));
  }
}

/// Whether a part begins with the end mark. Then nothing but comments may follow.
bool Reader::ends_at(std::uint32_t end_mark) {
  if (!is_end_mark_at(text_, end_mark)) return false;
  const std::uint32_t behind = skip_blank(text_, next_line(text_, end_mark));
  if (behind < text_.size() && !is_end_mark_at(text_, behind)) refuse_rest({behind, behind});
  parts_.clear();
  return true;
}

void Reader::refuse_rest(Span second_document) {
  report(kSecondDocument, second_document);
  tree_.whole = false;
  has_second_document_ = true;
  parts_.clear();
}

void Reader::second_document(EventReader& events, Span place) {
  if (place.size() == 0) {
    // Begun without a mark: it stands where its first part does.
    const Event* first = events.next();
    if (first != nullptr && first->token) place = *first->token;
    if (place.begin < builder_.end_so_far()) place = {builder_.end_so_far(), builder_.end_so_far()};
  }
  refuse_rest(place);
}

/// Behind a syntax error only more of the root mapping can follow.
bool Reader::may_continue_root(const Event& event) {
  const Span token = event.token.value_or(Span{builder_.end_so_far(), builder_.end_so_far()});
  switch (event.type) {
    case EventType::open_sequence:
      mistake_ = Mistake{kMisplacedDash, {token.begin, token.begin + 1}};
      return false;
    case EventType::scalar:
    case EventType::alias:
      mistake_ = find_colon_mistake(text_, token);
      if (!mistake_) mistake_ = Mistake{kMissingColon, token};
      return false;
    default: return true;
  }
}

void Reader::stumble(Span stretch, Mistake mistake, std::uint32_t busy_to) {
  constexpr std::size_t kMostStumbles = 20;
  const std::uint32_t at =
      std::clamp(mistake.span.begin, stretch.begin, std::max(stretch.begin, stretch.end - 1));
  Span broken{section_start(text_, stretch.begin, at), next_section(text_, at, stretch.end)};
  if (builder_.root_is_no_mapping() && broken.begin > stretch.begin &&
      key_line_at(text_, broken.begin)) {
    // Keys begin where a list or text at the top should have ended: it is what has to go.
    broken = {stretch.begin, broken.begin};
    const std::uint32_t first = skip_blank(text_, stretch.begin);
    mistake = {text_[first] == '-' ? kMisplacedDash : kMissingColon, {first, first + 1}};
  }
  const std::uint64_t work = std::max(busy_to, at) - stretch.begin;
  const bool enough = ++stumbles_ >= kMostStumbles || work > work_left_;
  work_left_ -= std::min(work, work_left_);

  mistake.arguments.push_back({"skipped", lines_left_out(broken)});
  report(mistake.code, mistake.span, std::move(mistake.arguments));

  // The library may not have told of all that stands before: what is not in the tree is read
  // again, up to the broken part.
  const auto kept_to = builder_.take_back(broken.begin);
  const std::uint32_t again =
      kept_to && *kept_to > stretch.begin ? next_line(text_, *kept_to) : stretch.begin;
  if (enough) {
    const Span rest{broken.end, static_cast<std::uint32_t>(text_.size())};
    parts_.clear();
    if (rest.size() > 0) {
      report(kTooManySyntaxErrors, {rest.begin, rest.begin}, {{"skipped", lines_left_out(rest)}});
    }
  } else if (broken.end < stretch.end) {
    parts_.push_back({{broken.end, stretch.end}});
  }
  parts_.push_back({broken, true});
  if (again < broken.begin) parts_.push_back({{again, broken.begin}});
}

/// Puts the key of a broken part into the tree, so that others know what is unknown.
void Reader::give_up(Span part) {
  const auto line = key_line_at(text_, part.begin);
  if (!line) return;
  std::uint32_t end = part.end;
  while (end > line->key.end && kBlank.find(text_[end - 1]) != std::string_view::npos) --end;
  builder_.open(Form::mapping, {part.begin, part.begin});
  builder_.leaf(Form::plain, line->key);
  builder_.leaf(Form::broken, {line->key.end, end});
  builder_.close({});
}

/// Directives (`%YAML 1.1`) may change what the rest means.
std::uint32_t Reader::skip_directives(std::uint32_t begin) {
  std::uint32_t at = skip_blank(text_, begin);
  while (at < text_.size() && text_[at] == '%' && line_start(text_, at) == at) {
    const std::uint32_t next = next_line(text_, at);
    report(kDirective, {at, at + 1});
    begin = next;
    at = skip_blank(text_, next);
  }
  return begin;
}

Words Reader::lines_left_out(Span part) const {
  const LineIndex& lines = tree_.line_index();
  const std::uint32_t first = lines.line_of(part.begin);
  const std::uint32_t last = lines.line_of(std::max(part.begin, part.end - 1));
  if (first == last) {
    return {fmt::format("因此第 {} 行未读。", first), fmt::format("因此第 {} 行未讀。", first),
            fmt::format(" Line {} was left out.", first)};
  }
  return {fmt::format("因此第 {}–{} 行未读。", first, last),
          fmt::format("因此第 {}–{} 行未讀。", first, last),
          fmt::format(" Lines {}–{} were left out.", first, last)};
}

void Reader::require_end_mark(std::uint32_t begin) {
  if (has_second_document_) return;
  if (const auto place = place_of_missing_end_mark(text_, begin)) {
    report(kMissingEndMark, {*place, *place});
  }
}

}  // namespace sipub::source
