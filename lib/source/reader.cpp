#include "source/reader.h"

#include <algorithm>
#include <utility>

#include "source/codes.h"
#include "source/crash_guard.h"
#include "source/flow_scan.h"
#include "source/layout.h"
#include "source/line_mistake.h"
#include "source/top_level.h"
#include "source/tree.h"

namespace sipub::source {
namespace {

Mistake too_deep(Span place) {
  return {kNestedTooDeep, place, {{"limit", std::to_string(kDeepestNesting)}}};
}

}  // namespace

Reader::Reader(Tree& tree, Findings& findings)
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
  if (stumbles_ > 0 && builder_.depth() == 0 && !may_continue_root(event)) return false;
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
    case EventType::alias: return take_alias(event.token.value_or(Span{}));
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
  if (is_plain && builder_.depth() == 0) {
    // A text that is one plain scalar: most likely its keys have the wrong colon.
    mistake_ = find_colon_mistake(text_, token);
    if (mistake_) return false;
  }
  if (is_plain && !builder_.expects_key()) look_for_lost_text(token.end);
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
    builder_.leaf_aside(Form::quoted_aside, block_scalar_span(text_, token, builder_.end_so_far()),
                        events.resolved_text());
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

/// `text #3`: written like a part of the text, but YAML takes it for a comment.
void Reader::look_for_lost_text(std::uint32_t end) {
  if (!text_.substr(end).starts_with(" #")) return;
  const std::string_view lost = rest_of_line(text_, end + 1);
  if (lost.size() < 2 || lost[1] == ' ' || lost[1] == '\t' || lost[1] == '#') return;
  const Span span{end + 1, end + 1 + static_cast<std::uint32_t>(lost.find_last_not_of(" \t")) + 1};
  report(kHashInText, span, {{"text", std::string(text_.substr(span.begin, span.size()))}});
}

void Reader::take_missing_scalar() {
  const std::uint32_t place = place_of_missing(text_, builder_.end_so_far());
  if (builder_.expects_key()) {
    report(kComplexKey, {place, place});
    tree_.whole = false;
    builder_.leaf(Form::dropped, {place, place});
    return;
  }
  // `{key：value}`: a key that swallowed its value.
  const bool in_flow = !open_is_flow_.empty() && open_is_flow_.back();
  const auto key = builder_.last_plain();
  if (in_flow && key && place == key->end) {
    if (auto mistake = find_colon_mistake(text_, *key)) {
      const std::uint32_t mistake_begin = mistake->span.begin;
      mistake->arguments.push_back({"skipped", Words{}});
      report(mistake->code, mistake->span, std::move(mistake->arguments));
      tree_.whole = false;
      // The key is known all the same, so that nobody misses it.
      const std::string_view written = text_.substr(key->begin, mistake_begin - key->begin);
      builder_.cut_key(key->begin + static_cast<std::uint32_t>(written.find_last_not_of(' ') + 1));
      builder_.leaf(Form::broken, {place, place});
      return;
    }
  }
  builder_.leaf(Form::plain, {place, place});
}

bool Reader::take_alias(Span token) {
  if (is_reference(token)) {
    report(kAlias, token);
  } else {
    Mistake mistake{
        kReservedFirstCharacter, {token.begin, token.begin + 1}, {{"character", std::string("*")}}};
    if (goes_on_behind(text_, token.end)) {
      mistake_ = std::move(mistake);
      return false;
    }
    mistake.arguments.push_back({"skipped", Words{}});
    report(mistake.code, mistake.span, std::move(mistake.arguments));
  }
  tree_.whole = false;
  builder_.leaf(builder_.expects_key() ? Form::dropped : Form::broken, token);
  return true;
}

/// Whether there is what an alias refers to. Else it is a text that begins with a star, such as
/// `*important* matter`.
bool Reader::is_reference(Span alias) const {
  std::string anchor(text_.substr(alias.begin, alias.size()));
  anchor.front() = '&';
  return text_.find(anchor) != std::string_view::npos;
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

}  // namespace sipub::source
