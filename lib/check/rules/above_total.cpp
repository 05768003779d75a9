#include "check/rules.h"
#include "check/totals.h"
#include "ledger/record_dates.h"

namespace sipub::check::rules {
namespace {

void look(const Subject& subject, const CodePage& page, Collector& findings) {
  each_part(subject, [&](const ledger::Record& record, std::size_t field,
                         const schema::SectionShape& shape, const TotalRow& total) {
    const std::int64_t* value = record.at(field).number();
    if (*value <= total.value) return;
    const schema::SectionShape& whole = subject.plan.shape.sections[total.record->section];
    findings.add(page, record.at(field).span,
                 {{"field", shape.record.fields[field].label},
                  {"value", std::to_string(*value)},
                  {"total", std::to_string(total.value)},
                  {"day", format_iso(total.day)},
                  {"section", whole.label}},
                 {{total.place, {"总数登记在这里", "總數登記在這裏", "the total is here"}}});
  });
}

}  // namespace

const Rule& above_total() {
  static const Rule rule{
      .page =
          {.code = "L302",
           .name = "above-total",
           .title = {"多于总数", "多於總數", "more than the total"},
           .why = {"覆盖到的不可能多于总数：两个数中有一个是错的，覆盖率会超过100%。",
                   "覆蓋到的不可能多於總數：兩個數中有一個是錯的，覆蓋率會超過100%。",
                   "No more can be reached than there are: one of the numbers is wrong, and the "
                   "share would pass 100 %."},
           .cure = {"核对这个数和“{section}”里的总数，改正错的那个。",
                    "核對這個數和“{section}”裏的總數，改正錯的那個。",
                    "Look up this number and the total in “{section}”, and correct the wrong one."},
           .message = {"“{field}”{value}多于总数{total}（{day}）。",
                       "“{field}”{value}多於總數{total}（{day}）。",
                       "“{field}”, {value}, is more than there are, {total} ({day})."},
           .bad = example("above-total.bad"),
           .good = example("above-total.good")},
      .check = look};
  return rule;
}

}  // namespace sipub::check::rules
