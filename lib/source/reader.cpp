#include "source/reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "source/codes.h"
#include "source/crash_guard.h"
#include "source/flow_scan.h"
#include "source/top_level.h"
#include "source/tree.h"

namespace sipub::source {
namespace {

constexpr std::string_view kBlank = " \t\r\n";

/// Bytes of the full-width or no-break space that a text begins with, or 0.
std::uint32_t wide_space_size(std::string_view text) {
  for (const std::string_view space : {"\u3000", "\u00A0"}) {
    if (text.starts_with(space)) return static_cast<std::uint32_t>(space.size());
  }
  return 0;
}

Mistake too_deep(Span place) {
  return {kNestedTooDeep, place, {{"limit", std::to_string(kDeepestNesting)}}};
}

}  // namespace

Reader::Reader(Document::Tree& tree, Findings& findings)
    : tree_(tree),
      text_(tree.bytes),
      findings_(findings),
      builder_(tree,
               [this](const NodeData& key, const NodeData& first) {
                 findings_.add({kDuplicateKey,
                                {key.begin, key.end},
                                {{"key", std::string(tree_.text(key))}},
                                Span{first.begin, first.end}});
               }),
      work_left_(std::uint64_t{8} * tree.bytes.size() + (1U << 20)) {}

void Reader::report(std::string_view code, Span span, std::vector<Argument> arguments) {
  findings_.add({code, span, std::move(arguments)});
}

void Reader::read(std::uint32_t begin) {
  parts_.push_back({{skip_directives(begin), static_cast<std::uint32_t>(text_.size())}});
  while (!parts_.empty()) {
    const Part part = parts_.back();
    parts_.pop_back();
    if (part.broken) {
      give_up(part.span);
    } else if (skip_blank(part.span.begin) < part.span.end && !ends_at(part.span.begin)) {
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

void Reader::read_part(Span stretch) {
  mistake_.reset();
  if (const auto deep = find_deep_bracket(text_, stretch)) {
    stumble(stretch, too_deep({*deep, *deep + 1}), *deep);
    return;
  }
  if (const auto deadly = find_deadly_key(text_, stretch)) {
    stumble(stretch, {kComplexKey, {*deadly, *deadly + 1}}, *deadly);
    return;
  }
  builder_.start_at(stretch.begin);
  open_is_flow_.clear();
  in_document_ = document_closed_ = false;
  EventReader events(text_, stretch);
  while (const Event* event = events.next()) {
    if (!take(*event, events)) break;
  }
  if (has_second_document_) return;
  if (mistake_) {
    stumble(stretch, *mistake_, std::max(mistake_->span.end, builder_.end_so_far()));
    return;
  }
  const auto error = events.error();
  if (!error) return;
  if (document_closed_) {
    second_document(events, error->token);
    return;
  }
  stumble(stretch,
          find_mistake({text_, stretch, *error, builder_.end_so_far(), builder_.complete_to()}),
          error->token.end);
}

bool Reader::take(const Event& event, EventReader& events) {
  if (builder_.is_full()) {
    mistake_ = Mistake{kTooLarge, {builder_.end_so_far(), builder_.end_so_far()}};
    return false;
  }
  refuse_properties(event);
  switch (event.type) {
    case EventType::open_document:
      if (in_document_) {
        second_document(events, event.token.value_or(Span{}));
        return false;
      }
      in_document_ = true;
      return true;
    case EventType::close_document: document_closed_ = true; return true;
    case EventType::open_mapping:
    case EventType::open_sequence: return open(event);
    case EventType::close: close(event); return true;
    case EventType::alias:
      report(kAlias, event.token.value_or(Span{}));
      tree_.whole = false;
      builder_.leaf(builder_.expects_key() ? Form::dropped : Form::broken,
                    event.token.value_or(Span{}));
      return true;
    case EventType::scalar: break;
  }
  return take_scalar(event, events);
}

bool Reader::open(const Event& event) {
  const Span token = event.token.value_or(Span{builder_.end_so_far(), builder_.end_so_far()});
  if (builder_.depth() >= kDeepestNesting) {
    mistake_ = too_deep(token);
    return false;
  }
  const bool is_mapping = event.type == EventType::open_mapping;
  // Behind a syntax error only more of the root mapping can follow.
  if (builder_.depth() == 0 && !is_mapping && stumbles_ > 0) {
    mistake_ = Mistake{kMisplacedDash, {token.begin, token.begin + 1}};
    return false;
  }
  if (builder_.expects_key()) {
    report(kComplexKey, token);
    tree_.whole = false;
  }
  const bool is_flow = token.size() > 0;
  open_is_flow_.push_back(is_flow);
  builder_.open(is_mapping ? Form::mapping : Form::sequence, token);
  return true;
}

void Reader::close(const Event& event) {
  const bool is_flow = open_is_flow_.back();
  open_is_flow_.pop_back();
  builder_.close(is_flow ? event.token.value_or(Span{}) : Span{});
}

bool Reader::take_scalar(const Event& event, EventReader& events) {
  if (!event.token) {
    take_missing_scalar();
    return true;
  }
  const Span token = *event.token;
  const bool is_plain = event.style == ScalarStyle::plain;
  if (is_plain && text_[token.begin] == '-') {
    // A list item whose dash has a space behind it that is none to YAML.
    const std::string_view behind = text_.substr(token.begin + 1, token.size() - 1);
    if (const std::uint32_t size = wide_space_size(behind); size > 0) {
      mistake_ = Mistake{kFullWidthSpace, {token.begin + 1, token.begin + 1 + size}};
      return false;
    }
  }
  if (is_plain && builder_.depth() == 0 && !take_root_scalar(token)) return false;
  const bool one_line = event.begin_line == event.end_line;
  const std::string_view written = text_.substr(token.begin, token.size());

  if (builder_.expects_key()) {
    if (is_plain && written == "<<") {
      report(kMergeKey, token);
      tree_.whole = false;
      builder_.leaf(Form::dropped, token);
      return true;
    }
    if (is_plain) {
      if (const std::uint32_t size = wide_space_size(written); size > 0) {
        mistake_ = Mistake{kFullWidthSpace, {token.begin, token.begin + size}};
        return false;
      }
    }
  }
  if (event.style == ScalarStyle::block) {
    builder_.leaf_aside(Form::quoted_aside, block_scalar(token), events.resolved_text());
  } else if (is_plain) {
    if (one_line) {
      builder_.leaf(Form::plain, token);
    } else {
      builder_.leaf_aside(Form::plain_aside, token, events.resolved_text());
    }
  } else {
    const char special = event.style == ScalarStyle::single_quoted ? '\'' : '\\';
    const std::string_view inside = written.substr(1, written.size() - 2);
    if (one_line && inside.find(special) == std::string_view::npos) {
      builder_.leaf(Form::quoted, token);
    } else {
      builder_.leaf_aside(Form::quoted_aside, token, events.resolved_text());
    }
  }
  return true;
}

/// A text that consists of one plain scalar: most likely keys with the wrong colon.
bool Reader::take_root_scalar(Span token) {
  mistake_ = find_colon_mistake(text_, token);
  if (!mistake_ && stumbles_ > 0) mistake_ = Mistake{kMissingColon, token};
  return !mistake_.has_value();
}

void Reader::take_missing_scalar() {
  const std::uint32_t place = place_of_missing();
  if (builder_.expects_key()) {
    report(kComplexKey, {place, place});
    tree_.whole = false;
    builder_.leaf(Form::dropped, {place, place});
    return;
  }
  // `{key：value}`: a key that swallowed its value.
  const bool may_be_key =
      !open_is_flow_.empty() && open_is_flow_.back() && place > 0 && text_[place - 1] != ':';
  if (may_be_key) {
    const std::uint32_t end = builder_.end_so_far();
    if (auto mistake = find_colon_mistake(text_, builder_.last_leaf())) {
      mistake->arguments.push_back({"skipped", Words{}});
      report(mistake->code, mistake->span, std::move(mistake->arguments));
      tree_.whole = false;
      builder_.drop_key();
      builder_.leaf(Form::broken, {end, end});
      return;
    }
  }
  builder_.leaf(Form::plain, {place, place});
}

void Reader::refuse_properties(const Event& event) {
  if (event.anchor) {
    const Span span = *event.anchor;
    report(kAnchor, span, {{"text", std::string(text_.substr(span.begin, span.size()))}});
  }
  if (event.tag) {
    const Span span = *event.tag;
    report(kTag, span, {{"text", std::string(text_.substr(span.begin, span.size()))}});
  }
}

void Reader::second_document(EventReader& events, Span place) {
  if (place.size() == 0) {
    // Begun without a mark: it stands where its first part does.
    const Event* first = events.next();
    if (first != nullptr && first->token) place = *first->token;
    if (place.begin < builder_.end_so_far()) place = {builder_.end_so_far(), builder_.end_so_far()};
  }
  report(kSecondDocument, place);
  tree_.whole = false;
  has_second_document_ = true;
  parts_.clear();
}

/// Whether a part begins with the end mark. Then nothing but comments may follow.
bool Reader::ends_at(std::uint32_t end_mark) {
  if (!is_end_mark_at(text_, end_mark)) return false;
  const std::uint32_t behind = skip_blank(next_line(text_, end_mark));
  if (behind < text_.size() && !is_end_mark_at(text_, behind)) {
    report(kSecondDocument, {behind, behind});
    tree_.whole = false;
    has_second_document_ = true;
  }
  return true;
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
    const std::uint32_t first = skip_blank(stretch.begin);
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

void Reader::require_end_mark(std::uint32_t begin) {
  if (has_second_document_) return;
  std::uint32_t end = static_cast<std::uint32_t>(text_.size());
  while (end > begin) {
    const std::uint32_t line = std::max(line_start(text_, end - 1), begin);
    const std::string_view content = text_.substr(line, end - line);
    const std::size_t first = content.find_first_not_of(kBlank);
    if (first != std::string_view::npos && content[first] != '#') {
      if (is_end_mark_at(text_, line)) return;
      end = line + static_cast<std::uint32_t>(content.find_last_not_of(kBlank)) + 1;
      break;
    }
    end = line;
  }
  report(kMissingEndMark, {end, end});
}

/// The library's marks leave out a block scalar's header and reach to what follows it.
Span Reader::block_scalar(Span content) const {
  Span span = content;
  while (span.end > span.begin && kBlank.find(text_[span.end - 1]) != std::string_view::npos) {
    --span.end;
  }
  const std::uint32_t header_line = content.begin == 0 ? 0 : line_start(text_, content.begin - 1);
  const std::uint32_t from = std::max(header_line, builder_.end_so_far());
  const std::string_view header = text_.substr(from, content.begin - std::min(from, content.begin));
  for (std::size_t at = header.find_first_of("|>"); at != std::string_view::npos;
       at = header.find_first_of("|>", at + 1)) {
    // Indicators may follow, then blanks or a comment.
    const std::size_t behind = header.find_first_not_of("+-123456789", at + 1);
    if (behind != std::string_view::npos && kBlank.find(header[behind]) == std::string_view::npos) {
      continue;
    }
    span.begin = from + static_cast<std::uint32_t>(at);
    break;
  }
  span.end = std::max(span.end, span.begin + 1);
  return span;
}

/// Where a value that was not written would stand: behind the colon or dash that announced it.
std::uint32_t Reader::place_of_missing() const {
  const std::uint32_t end = builder_.end_so_far();
  const std::uint32_t next = skip_blank(end);
  const bool announced =
      next < text_.size() && (text_[next] == ':' || text_[next] == '-' || text_[next] == '?');
  return announced ? next + 1 : end;
}

/// The first byte at or behind `offset` that is neither blank nor in a comment.
std::uint32_t Reader::skip_blank(std::uint32_t offset) const {
  std::size_t at = offset;
  while (at < text_.size()) {
    at = std::min(text_.find_first_not_of(kBlank, at), text_.size());
    if (at == text_.size() || text_[at] != '#') break;
    at = std::min(text_.find_first_of("\r\n", at), text_.size());
  }
  return static_cast<std::uint32_t>(at);
}

/// Directives (`%YAML 1.1`) may change what the rest means.
std::uint32_t Reader::skip_directives(std::uint32_t begin) {
  std::uint32_t at = skip_blank(begin);
  while (at < text_.size() && text_[at] == '%' && line_start(text_, at) == at) {
    const std::uint32_t next = next_line(text_, at);
    report(kDirective, {at, at + 1});
    begin = next;
    at = skip_blank(next);
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

}  // namespace sipub::source
