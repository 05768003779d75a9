#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "base/language.h"

namespace sipub {

/// Everything that is known about a diagnostic code: the source of messages and of the manual.
struct CodePage {
  std::string_view code;  ///< letter and three digits, such as `Y101`; never given to another fault
  std::string_view name;  ///< such as `tab-indentation`
  Severity severity = Severity::error;
  Words title;            ///< the fault in a few words
  Words why;              ///< what it would lead to
  Words cure;             ///< what to do; may hold placeholders
  Words message;          ///< the sentence for one finding; may hold placeholders
  std::string_view bad;   ///< a small input that has the fault
  std::string_view good;  ///< the same, mended
};

/// A text in one language with every `{name}` replaced by that argument's value. `{{` and `}}`
/// stand for braces. A placeholder without argument stays as written, and is a fault that Debug
/// builds assert.
std::string fill(const Words& text, const std::vector<Argument>& arguments, Language language);

/// The names of a template's placeholders, sorted, each once.
std::vector<std::string> placeholders(std::string_view text);

}  // namespace sipub
