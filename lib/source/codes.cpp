#include "source/codes.h"

#include <algorithm>
#include <iterator>
#include <vector>

#include "source/code_groups.h"

namespace sipub::source {

std::span<const CodePage> code_pages() {
  static const std::vector<CodePage> pages = [] {
    std::vector<CodePage> all = syntax_pages();
    for (auto group : {layout_pages(), structure_pages(), bytes_pages()}) {
      all.insert(all.end(), std::make_move_iterator(group.begin()),
                 std::make_move_iterator(group.end()));
    }
    std::sort(all.begin(), all.end(),
              [](const CodePage& a, const CodePage& b) { return a.code < b.code; });
    return all;
  }();
  return pages;
}

}  // namespace sipub::source
