#include "check/deadline.h"
#include "check/rules.h"

namespace sipub::check::rules {
namespace {

void look(const Subject& subject, const CodePage& page, Collector& findings) {
  each_late(subject, [&](const LateDate& late) {
    if (late.certain) findings.add(page, late.span, late.arguments());
  });
}

}  // namespace

const Rule& published_late() {
  static const Rule rule{
      .page = {.code = "L204",
               .name = "published-late",
               .severity = Severity::warning,
               .title = {"超过时限", "超過時限", "after the time limit"},
               .why = {"按规定应当在时限内办理；晚了也要如实登记，结论会写明逾期。",
                       "按規定應當在時限內辦理；晚了也要如實登記，結論會寫明逾期。",
                       "It was due earlier. The record is sound, but whoever reads it will ask why "
                       "it was late."},
               .cure = {"核对两个日期；确实晚了的，照实保留。",
                        "核對兩個日期；確實晚了的，照實保留。",
                        "Check both dates; where it really was late, leave them as they are."},
               .message = {"“{field}”{value}，晚于“{other}”{other_value}{limit}。",
                           "“{field}”{value}，晚於“{other}”{other_value}{limit}。",
                           "“{field}”, {value}, is later than “{other}”, {other_value}{limit}."},
               .bad = example("published-late.bad"),
               .good = example("published-late.good")},
      .check = look};
  return rule;
}

}  // namespace sipub::check::rules
