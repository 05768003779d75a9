#include <algorithm>

#include "base/text.h"
#include "check/check.h"
#include "check/rule.h"
#include "schema/codes.h"
#include "source/codes.h"

namespace sipub::check {

const std::vector<const CodePage*>& code_pages() {
  static const std::vector<const CodePage*> pages = [] {
    std::vector<const CodePage*> all;
    for (const CodePage& page : source::code_pages()) all.push_back(&page);
    for (const CodePage& page : schema::code_pages()) all.push_back(&page);
    for (const Rule* rule : rule_table()) all.push_back(&rule->page);
    std::sort(all.begin(), all.end(),
              [](const CodePage* a, const CodePage* b) { return a->code < b->code; });
    return all;
  }();
  return pages;
}

const CodePage* find_code(std::string_view code_or_name) {
  const std::string asked = lower_case(code_or_name);
  const auto& pages = code_pages();
  const auto found = std::find_if(pages.begin(), pages.end(), [&](const CodePage* page) {
    return lower_case(page->code) == asked || page->name == asked;
  });
  return found == pages.end() ? nullptr : *found;
}

}  // namespace sipub::check
