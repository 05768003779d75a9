#include "check/rules.h"
#include "check/series.h"

namespace sipub::check::rules {
namespace {

void look(const Subject& subject, const CodePage& page, Collector& findings) {
  each_series(subject, [&](const std::vector<const ledger::Record*>& rows,
                           const schema::SectionShape& shape) {
    for (std::size_t next = 1; next < rows.size(); ++next) {
      if (day_text(*rows[next], shape) != day_text(*rows[next - 1], shape)) continue;
      if (!share_a_number(*rows[next], *rows[next - 1], shape)) continue;
      findings.add(page, rows[next]->span,
                   {{"section", shape.label}, {"day", day_text(*rows[next], shape)}},
                   {{rows[next - 1]->span, {"前一条", "前一條", "the other one"}}});
    }
  });
}

}  // namespace

const Rule& same_row_twice() {
  static const Rule rule{
      .page = {.code = "L304",
               .name = "same-row-twice",
               .severity = Severity::warning,
               .title = {"同一天登记了两次", "同一天登記了兩次", "the same row twice"},
               .why = {"同一地方、同一类、同一天只有一个数；登记两次，不知道该用哪个。",
                       "同一地方、同一類、同一天只有一個數；登記兩次，不知道該用哪個。",
                       "There is one figure for a place, a kind and a day; of two nobody knows "
                       "which counts."},
               .cure = {"只留一条；日期或种类填错的，改正。", "只留一條；日期或種類填錯的，改正。",
                        "Keep one of them, or correct the date or kind of the other."},
               .message = {"“{section}”里{day}的同一项前面已经登记过。",
                           "“{section}”裏{day}的同一項前面已經登記過。",
                           "The same row of “{section}” for {day} stands above."},
               .bad = example("same-row-twice.bad"),
               .good = example("same-row-twice.good")},
      .check = look};
  return rule;
}

}  // namespace sipub::check::rules
