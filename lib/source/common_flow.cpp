// How CommonForms reads collections in brackets.

#include "source/common_forms.h"
#include "source/flow_scan.h"

namespace sipub::source {

/// Goes on to the next thing in brackets, on this line or a later one; false where it stands
/// further left than anything in a block's value may.
bool CommonForms::skip_in_flow() {
  while (true) {
    at_ = skip_spaces(text_, at_);
    if (is_comment(text_, at_)) at_ = line_end(text_, size_, at_);
    if (text_[at_] != '\n') return at_ < size_;
    const std::uint32_t line = ++at_;
    at_ = skip_spaces(text_, at_);
    const bool is_content = !is_line_end(text_, at_) && text_[at_] != '#';
    if (is_content && at_ - line <= blocks_.back().column) return false;
  }
}

/// At a bracket: the collection up to behind the one that closes it.
bool CommonForms::read_flow() {
  if (builder_.depth() >= kDeepestNesting) return false;
  const bool is_sequence = text_[at_] == '[';
  const char closing = is_sequence ? ']' : '}';
  builder_.open(is_sequence ? Form::sequence : Form::mapping, {at_, at_ + 1});
  ++at_;
  while (skip_in_flow()) {
    if (text_[at_] == closing) {
      builder_.close({at_, at_ + 1});
      ++at_;
      return true;
    }
    const bool is_read = is_sequence ? read_flow_part(std::nullopt) : read_flow_entry();
    if (!is_read || !skip_in_flow()) return false;
    if (text_[at_] == ',') {
      ++at_;
    } else if (text_[at_] != closing) {
      return false;
    }
  }
  return false;
}

bool CommonForms::read_flow_entry() {
  const auto key = scan(true);
  if (!key || !add_key(*key)) return false;
  const std::uint32_t behind = ++at_;
  return skip_in_flow() && read_flow_part(behind);
}

/// An item or a value; `missing` = where it stands if it was not written, as a value may be.
bool CommonForms::read_flow_part(std::optional<std::uint32_t> missing) {
  if (begins_flow()) return read_flow();
  if (missing && (text_[at_] == ',' || text_[at_] == '}')) {
    builder_.leaf(Form::plain, {*missing, *missing});
    return true;
  }
  const auto scalar = scan(true);
  if (!scalar) return false;
  builder_.leaf(scalar->form, scalar->span);
  at_ = scalar->behind;
  return true;
}

}  // namespace sipub::source
