#include "base/text_edit.h"

namespace sipub {

std::string apply_edits(std::string_view text, const std::vector<TextEdit>& edits) {
  std::string result;
  std::size_t taken = 0;
  for (const auto& edit : edits) {
    result += text.substr(taken, edit.span.begin - taken);
    result += edit.text;
    taken = edit.span.end;
  }
  return result += text.substr(taken);
}

}  // namespace sipub
