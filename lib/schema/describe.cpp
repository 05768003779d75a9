#include "schema/describe.h"

#include "schema/describer.h"

namespace sipub::schema {
namespace {

/// From which day to which day the requirement looks, and on which day it is judged.
std::string window_text(const Window& window, const Terms& terms) {
  const std::vector<Argument> days{{"from", terms.date(window.from)},
                                   {"due", window.due ? terms.date(*window.due) : ""}};
  switch (window.basis) {
    case Basis::state:
      return window.due
                 ? terms.say({"判定日为统计日，最迟{due}；当天具备即可，不论何时开始。",
                              "判定日為統計日，最遲{due}；當天具備即可，不論何時開始。",
                              "Judged on the as-of date, at the latest on {due}: what holds on "
                              "that day counts, whenever it began."},
                             days)
                 : terms.say({"判定日为统计日，没有期限；当天具备即可，不论何时开始。",
                              "判定日為統計日，沒有期限；當天具備即可，不論何時開始。",
                              "Judged on the as-of date, never due: what holds on that day "
                              "counts, whenever it began."},
                             days);
    case Basis::cumulative:
      return window.due ? terms.say({"从方案开始之日累计到判定日；判定日为统计日，最迟{due}。",
                                     "從方案開始之日累計到判定日；判定日為統計日，最遲{due}。",
                                     "Counted from the plan's first day to the day judged: the "
                                     "as-of date, at the latest {due}."},
                                    days)
                        : terms.say({"从方案开始之日累计到统计日，没有期限。",
                                     "從方案開始之日累計到統計日，沒有期限。",
                                     "Counted from the plan's first day to the as-of date, never "
                                     "due."},
                                    days);
    case Basis::window: break;
  }
  return window.due
             ? terms.say({"只计{from}至{due}期间。", "只計{from}至{due}期間。",
                          "Counted from {from} to {due} alone."},
                         days)
             : terms.say({"只计{from}起的。", "只計{from}起的。", "Counted from {from} on."}, days);
}

}  // namespace

std::string describe(const Plan& plan, const Condition& condition, Language language) {
  std::vector<DescribedLine> lines;
  Terms(plan, language).conditions({condition}, 0, lines);
  std::string text;
  for (const DescribedLine& line : lines) text += line.text;
  return text;
}

std::vector<DescribedLine> describe(const Plan& plan, const Measure& measure, Language language) {
  std::vector<DescribedLine> lines;
  const Terms terms(plan, language);
  Describer(terms, lines).write(measure);
  return lines;
}

std::vector<DescribedLine> describe(const Plan& plan, const Requirement& requirement,
                                    Language language) {
  std::vector<DescribedLine> lines;
  const Terms terms(plan, language);
  for (const auto& [level, twin] : requirement.same_as) {
    lines.push_back(
        {0, terms.say({"{level}：与{twin}相同，只计算一次。", "{level}：與{twin}相同，只計算一次。",
                       "{level}: the same as {twin}, counted once."},
                      {{"level", terms.level(level)}, {"twin", twin}})});
  }
  const Measure* const measure =
      requirement.not_graded.empty() ? requirement.measure.get() : requirement.figure.get();
  if (measure != nullptr) {
    lines.push_back({0, window_text(requirement.window, terms)});
    Describer(terms, lines).write(*measure);
  }
  for (const MeasurePointer& advisory : requirement.advisories) {
    lines.push_back({0, terms.say({"另列：{label}", "另列：{label}", "Shown beside: {label}"},
                                  {{"label", advisory->label}})});
    Describer(terms, lines, 1).write(*advisory);
  }
  return lines;
}

}  // namespace sipub::schema
