#include "check/rules.h"
#include "check/succession.h"
#include "ledger/record_dates.h"

namespace sipub::check::rules {
namespace {

void look(const Subject& subject, const CodePage& page, Collector& findings) {
  each_succession(subject, [&](const ledger::Record& before, const ledger::Record& record,
                               const schema::SectionShape& shape) {
    const Date end = *ledger::last_day(before, shape);
    const Date begin = *ledger::first_day(record, shape);
    if (begin > end) return;
    findings.add(page, record.at(*shape.begins).span,
                 {{"begin", format_iso(begin)}, {"end", format_iso(end)}},
                 {{before.at(*shape.on).span, {"上一期", "上一期", "the period before"}}});
  });
}

}  // namespace

const Rule& overlapping_periods() {
  static const Rule rule{
      .page = {.code = "L209",
               .name = "overlapping-periods",
               .severity = Severity::warning,
               .title = {"期间重叠", "期間重疊", "overlapping periods"},
               .why = {"同一天的情况报了两次，前后的数就对不上。",
                       "同一天的情況報了兩次，前後的數就對不上。",
                       "Days that are reported twice make the figures of both periods doubtful."},
               .cure = {"改正首日或末日，让一期接着一期。", "改正首日或末日，讓一期接着一期。",
                        "Correct the first or last day, so that one period follows the other."},
               .message =
                   {"这一期从{begin}开始，与上一期（到{end}）重叠。",
                    "這一期從{begin}開始，與上一期（到{end}）重疊。",
                    "This period begins on {begin}, before the end of the one before it ({end})."},
               .bad = example("overlapping-periods.bad"),
               .good = example("overlapping-periods.good")},
      .check = look};
  return rule;
}

}  // namespace sipub::check::rules
