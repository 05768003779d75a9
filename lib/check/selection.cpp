#include "check/selection.h"

#include <algorithm>
#include <cctype>

#include "base/failure.h"
#include "base/spelling.h"
#include "check/check.h"

namespace sipub::check {
namespace {

std::string upper(std::string_view text) {
  std::string result(text);
  std::transform(result.begin(), result.end(), result.begin(),
                 [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
  return result;
}

Failure unknown_code(const std::string& text) {
  std::vector<std::string> known;
  for (const CodePage* page : code_pages()) {
    known.emplace_back(page->code);
    known.emplace_back(page->name);
  }
  const std::string near = nearest(text, known).value_or("");
  const auto hint = [&](std::string_view before, std::string_view after) {
    return near.empty() ? std::string() : std::string(before) + near + std::string(after);
  };
  return Failure(Words{"没有“" + text + "”这个提示代码。" + hint("是不是“", "”？"),
                       "沒有“" + text + "”這個提示代碼。" + hint("是不是“", "”？"),
                       "There is no code “" + text + "”." + hint(" Did you mean “", "”?")});
}

/// A code, or the beginning of one, in upper case.
std::string beginning_of(const std::string& text) {
  if (const CodePage* page = find_code(text)) return std::string(page->code);
  std::string beginning = upper(text);
  const auto& pages = code_pages();
  const bool fits =
      !beginning.empty() && std::any_of(pages.begin(), pages.end(), [&](const CodePage* page) {
        return page->code.starts_with(beginning);
      });
  if (!fits) throw unknown_code(text);
  return beginning;
}

std::vector<std::string> beginnings_of(const std::vector<std::string>& texts) {
  std::vector<std::string> beginnings;
  beginnings.reserve(texts.size());
  for (const std::string& text : texts) beginnings.push_back(beginning_of(text));
  return beginnings;
}

/// Length of the longest beginning that fits; nothing where none does.
std::optional<std::size_t> longest(const std::vector<std::string>& beginnings,
                                   std::string_view code) {
  std::optional<std::size_t> length;
  for (const std::string& beginning : beginnings) {
    if (code.starts_with(beginning) && (!length || *length < beginning.size())) {
      length = beginning.size();
    }
  }
  return length;
}

}  // namespace

Selection::Selection(const std::vector<std::string>& select, const std::vector<std::string>& ignore,
                     const std::vector<std::string>& severities)
    : select_(beginnings_of(select)), ignore_(beginnings_of(ignore)) {
  for (const std::string& text : severities) {
    const std::size_t equals = text.find('=');
    const std::string level = equals == std::string::npos ? "" : text.substr(equals + 1);
    Level wanted{.beginning = beginning_of(text.substr(0, equals)), .severity = {}};
    bool known = level == "off";
    for (const Severity severity : {Severity::error, Severity::warning, Severity::note}) {
      if (level != severity_name(severity)) continue;
      wanted.severity = severity;
      known = true;
    }
    if (!known) {
      throw Failure(Words{"严重程度要写成“代码=error、warning、note 或 off”，如 L302=warning。",
                          "嚴重程度要寫成“代碼=error、warning、note 或 off”，如 L302=warning。",
                          "A severity is CODE=error, warning, note or off, such as L302=warning."});
    }
    levels_.push_back(std::move(wanted));
  }
}

bool Selection::takes(std::string_view code) const {
  const auto level = std::find_if(levels_.rbegin(), levels_.rend(), [&](const Level& one) {
    return code.starts_with(one.beginning);
  });
  if (level != levels_.rend() && !level->severity) return false;
  const auto selected = longest(select_, code);
  const auto ignored = longest(ignore_, code);
  if (!select_.empty() && !selected) return false;
  return !ignored || (selected && *selected > *ignored);
}

Severity Selection::severity(std::string_view code, Severity otherwise) const {
  const auto level = std::find_if(levels_.rbegin(), levels_.rend(), [&](const Level& one) {
    return code.starts_with(one.beginning);
  });
  return level == levels_.rend() ? otherwise : level->severity.value_or(otherwise);
}

void Selection::apply(std::vector<Diagnostic>& diagnostics) const {
  std::erase_if(diagnostics, [&](const Diagnostic& one) { return !takes(one.code); });
  for (Diagnostic& one : diagnostics) one.severity = severity(one.code, one.severity);
}

}  // namespace sipub::check
