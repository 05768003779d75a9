#include "source/common_forms.h"

#include <string_view>

#include "source/flow_scan.h"
#include "source/layout.h"

namespace sipub::source {

CommonForms::CommonForms(Tree& tree)
    : tree_(tree),
      text_(tree.bytes.c_str()),
      size_(static_cast<std::uint32_t>(tree.bytes.size())),
      builder_(tree, [this](const NodeData&, const NodeData&) { has_duplicate_ = true; }) {}

bool CommonForms::read(bool expect_end_mark) {
  // So few bytes hold fewer nodes than a tree can.
  constexpr std::size_t kMostBytes = std::size_t{1} << 28;
  const bool is_sure = tree_.bytes.size() <= kMostBytes &&
                       tree_.bytes.find('\t') == std::string::npos && read_lines(expect_end_mark) &&
                       !has_duplicate_;
  if (!is_sure) {
    tree_.nodes.clear();
    tree_.whole = true;
  }
  return is_sure;
}

bool CommonForms::read_lines(bool expect_end_mark) {
  if (!to_content() || begins_end_mark() || !open_block(false, true) || !read_entry()) return false;
  bool has_end_mark = false;
  while (!has_end_mark && to_content()) {
    has_end_mark = begins_end_mark();
    if (has_end_mark ? !read_end_mark() : !read_line()) return false;
  }
  if (expect_end_mark && !has_end_mark) return false;
  if (announced_ && !add_missing()) return false;
  while (!blocks_.empty()) close_block();
  builder_.finish();
  return true;
}

/// Goes on to the next line that holds more than a comment; false where there is none.
bool CommonForms::to_content() {
  while (true) {
    const std::uint32_t line = at_;
    at_ = skip_spaces(text_, at_);
    column_ = at_ - line;
    if (text_[at_] == '#') at_ = line_end(text_, size_, at_);
    if (at_ == size_) return false;
    if (text_[at_] != '\n') return true;
    ++at_;
  }
}

bool CommonForms::begins_end_mark() const {
  return column_ == 0 && text_[at_] == '.' && text_[at_ + 1] == '.' && text_[at_ + 2] == '.';
}

/// Nothing but comments may follow.
bool CommonForms::read_end_mark() {
  at_ += 3;
  return is_line_end(text_, at_) && !to_content();
}

bool CommonForms::read_line() {
  if (announced_) {
    const Block& block = blocks_.back();
    const bool is_list_at_key = begins_item() && !block.is_sequence && column_ == block.column;
    if (column_ > block.column || is_list_at_key) {
      announced_.reset();
      if (is_list_at_key) return open_block(true, false) && read_item();
      return read_node();
    }
    if (!add_missing()) return false;
  }
  while (blocks_.back().column > column_) {
    if (blocks_.size() == 1) return false;
    close_block();
  }
  if (blocks_.back().column != column_) return false;
  if (blocks_.back().is_sequence) {
    if (begins_item()) return read_item();
    if (blocks_.back().is_indented) return false;
    close_block();
  }
  return read_entry();
}

/// A key of the innermost mapping and what follows on its line.
bool CommonForms::read_entry() {
  const auto key = scan(false);
  return key && add_key(*key) && read_value();
}

/// Behind a key, at its colon.
bool CommonForms::read_value() {
  announced_ = at_ + 1;
  at_ = skip_spaces(text_, at_ + 1);
  if (is_line_end(text_, at_) || is_comment(text_, at_)) return end_line(at_);
  announced_.reset();
  if (begins_flow()) return read_flow_and_line_end();
  const auto value = scan(false);
  if (!value) return false;
  builder_.leaf(value->form, value->span);
  return end_line(value->behind);
}

/// At the dash of the innermost sequence's next item.
bool CommonForms::read_item() {
  const std::uint32_t dash = at_;
  at_ = skip_spaces(text_, dash + 1);
  if (is_line_end(text_, at_) || is_comment(text_, at_)) {
    announced_ = dash + 1;
    return end_line(at_);
  }
  column_ += at_ - dash;
  return read_node();
}

/// A value that may be a block collection, as on a line of its own or behind a dash.
bool CommonForms::read_node() {
  if (begins_item()) return open_block(true, true) && read_item();
  if (begins_flow()) return read_flow_and_line_end();
  const auto scalar = scan(false);
  if (!scalar) return false;
  if (text_[scalar->behind] == ':') {
    return open_block(false, true) && add_key(*scalar) && read_value();
  }
  builder_.leaf(scalar->form, scalar->span);
  return end_line(scalar->behind);
}

bool CommonForms::add_key(const ScannedScalar& key) {
  // The YAML specification has keys on one line end here.
  constexpr std::uint32_t kLongestKey = 1024;
  const std::string_view written(text_ + key.span.begin, key.span.size());
  if (text_[key.behind] != ':' || !is_blank(text_, key.behind + 1) ||
      written.size() > kLongestKey || written == "<<" || wide_space_size(written) > 0) {
    return false;
  }
  builder_.leaf(key.form, key.span);
  at_ = key.behind;
  return true;
}

bool CommonForms::read_flow_and_line_end() {
  return read_flow() && end_line(skip_spaces(text_, at_));
}

/// False where there is more on the line than a comment.
bool CommonForms::end_line(std::uint32_t at) {
  if (is_comment(text_, at)) at = line_end(text_, size_, at);
  at_ = at + (at == size_ ? 0 : 1);
  return is_line_end(text_, at);
}

bool CommonForms::add_missing() {
  // The YAML library finds fault with what follows an empty item of such a sequence.
  if (blocks_.back().is_sequence && !blocks_.back().is_indented) return false;
  builder_.leaf(Form::plain, {*announced_, *announced_});
  announced_.reset();
  return true;
}

/// Opens a block collection in column_, before its first key or dash.
bool CommonForms::open_block(bool is_sequence, bool is_indented) {
  if (builder_.depth() >= kDeepestNesting) return false;
  blocks_.push_back({column_, is_sequence, is_indented});
  builder_.open(is_sequence ? Form::sequence : Form::mapping, {at_, at_});
  return true;
}

void CommonForms::close_block() {
  blocks_.pop_back();
  builder_.close({});
}

}  // namespace sipub::source
