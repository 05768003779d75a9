#include <map>

#include "check/across/findings.h"
#include "check/rules.h"

namespace sipub::check::rules {
namespace {

void look(const AcrossStore& store, const CodePage& page, AcrossFindings& findings) {
  std::map<std::pair<std::string, int>, std::uint32_t> first;
  for (std::uint32_t i = 0; i < store.ledgers.size(); ++i) {
    const KeptLedger& ledger = store.ledgers[i];
    if (ledger.org.empty()) continue;
    const auto [found, is_new] = first.try_emplace({ledger.org, ledger.year}, i);
    if (is_new) continue;
    const KeptLedger& other = store.ledgers[found->second];
    findings.add({.page = &page,
                  .place = {i, ledger.header.begin, ledger.header.size()},
                  .args = {{"org", ledger.org},
                           {"year", std::to_string(ledger.year)},
                           {"other_file", other.file}},
                  .marks = {{{found->second, other.header.begin, other.header.size()},
                             {"另一本", "另一本", "the other one"}}}});
  }
}

}  // namespace

const Rule& same_org_and_year() {
  static const Rule rule{
      .page = {.code = "L401",
               .name = "same-org-and-year",
               .title = {"同一单位同一年度有两本台账", "同一單位同一年度有兩本台賬",
                         "two ledgers of one org and year"},
               .why = {"两本里只会用一本，另一本的记录都不计入。",
                       "兩本裏只會用一本，另一本的記錄都不計入。",
                       "Only one of them is used; what the other holds doesn’t count."},
               .cure = {"合并成一本；年度或单位填错的，改正。",
                        "合併成一本；年度或單位填錯的，改正。",
                        "Put them together, or correct the year or the org."},
               .message = {"{org}的{year}年度台账已有一本：{other_file}。",
                           "{org}的{year}年度台賬已有一本：{other_file}。",
                           "There is another ledger of {org} for {year}: {other_file}."},
               .bad = example("same-org-and-year.bad"),
               .good = example("same-org-and-year.good")},
      .across = look};
  return rule;
}

}  // namespace sipub::check::rules
