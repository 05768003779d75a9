#include "assess/rolled_up_sum.h"

#include <algorithm>

namespace sipub::assess {
namespace {

/// Sorted, each once.
void merge(std::vector<std::string>& to, const std::vector<std::string>& from) {
  if (from.empty()) return;
  to.insert(to.end(), from.begin(), from.end());
  std::ranges::sort(to);
  to.erase(std::unique(to.begin(), to.end()), to.end());
}

}  // namespace

RolledUp nothing() {
  RolledUp total;
  total.over = total.under = Range::exactly(0);
  total.over_known = total.under_known = true;
  return total;
}

void add(RolledUp& total, const RolledUp& figure, bool over, bool under) {
  if (over) {
    total.over = total.over + figure.over;
    total.over_known = total.over_known && figure.over_known;
    merge(total.missing, figure.missing);
  }
  if (under) {
    total.under = total.under + figure.under;
    total.under_known = total.under_known && figure.under_known;
    merge(total.without_base, figure.without_base);
  }
  merge(total.differing, figure.differing);
  total.evidence.insert(total.evidence.end(), figure.evidence.begin(), figure.evidence.end());
}

}  // namespace sipub::assess
