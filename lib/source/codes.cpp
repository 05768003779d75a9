#include "source/codes.h"

#include <iterator>
#include <vector>

#include "source/code_groups.h"

namespace sipub::source {

std::span<const CodePage> code_pages() {
  static const std::vector<CodePage> pages = [] {
    std::vector<CodePage> all = syntax_pages();
    for (auto group : {structure_pages(), bytes_pages()}) {
      all.insert(all.end(), std::make_move_iterator(group.begin()),
                 std::make_move_iterator(group.end()));
    }
    return all;
  }();
  return pages;
}

}  // namespace sipub::source
