#include "schema/codes.h"

#include <algorithm>
#include <iterator>
#include <vector>

#include "schema/code_groups.h"
#include "schema/plan_codes.h"

namespace sipub::schema {

std::span<const CodePage> code_pages() {
  static const std::vector<CodePage> pages = [] {
    std::vector<CodePage> all = form_pages();
    for (auto group : {reference_pages(), contradiction_pages(), plan_form_pages(),
                       plan_contradiction_pages()}) {
      all.insert(all.end(), std::make_move_iterator(group.begin()),
                 std::make_move_iterator(group.end()));
    }
    std::sort(all.begin(), all.end(),
              [](const CodePage& a, const CodePage& b) { return a.code < b.code; });
    return all;
  }();
  return pages;
}

}  // namespace sipub::schema
