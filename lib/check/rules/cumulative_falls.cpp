#include "check/rules.h"
#include "check/series.h"

namespace sipub::check::rules {
namespace {

void look(const Subject& subject, const CodePage& page, Collector& findings) {
  each_series(subject, [&](const std::vector<const ledger::Record*>& rows,
                           const schema::SectionShape& shape) {
    for (std::size_t field = 0; field < shape.record.fields.size(); ++field) {
      if (!shape.record.fields[field].cumulative) continue;
      const ledger::Record* before = nullptr;
      for (const ledger::Record* row : rows) {
        const ledger::Value& value = row->at(field);
        if (!value.usable() || value.number() == nullptr) continue;
        if (before != nullptr && *value.number() < *before->at(field).number()) {
          findings.add(page, value.span,
                       {{"field", shape.record.fields[field].label},
                        {"value", std::to_string(*value.number())},
                        {"day", day_text(*row, shape)},
                        {"before", std::to_string(*before->at(field).number())},
                        {"day_before", day_text(*before, shape)}},
                       {{before->at(field).span, {"上一次", "上一次", "the figure before"}}});
        }
        before = row;
      }
    }
  });
}

}  // namespace

const Rule& cumulative_falls() {
  static const Rule rule{
      .page =
          {.code = "L303",
           .name = "cumulative-falls",
           .severity = Severity::warning,
           .title = {"累计数变小", "累計數變小", "cumulative figure falls"},
           .why = {"累计数只会增加：变小了，前后两个数中有一个是错的，或者填的是当期数。",
                   "累計數只會增加：變小了，前後兩個數中有一個是錯的，或者填的是當期數。",
                   "A cumulative figure never falls, so one of the two is wrong, or this is the "
                   "figure of one period."},
           .cure = {"核对两个数；按累计数填写。", "核對兩個數；按累計數填寫。",
                    "Look both up, and write the figure since the beginning."},
           .message = {"“{field}”{value}（{day}）少于上一次的{before}（{day_before}）。",
                       "“{field}”{value}（{day}）少於上一次的{before}（{day_before}）。",
                       "“{field}”, {value} on {day}, is less than the {before} of {day_before}."},
           .bad = example("cumulative-falls.bad"),
           .good = example("cumulative-falls.good")},
      .check = look};
  return rule;
}

}  // namespace sipub::check::rules
