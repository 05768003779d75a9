#include "check/rules.h"
#include "check/text_forms.h"

namespace sipub::check::rules {

const Rule& thousands_separator() {
  static const Rule rule{
      .page = {.code = "L127",
               .name = "thousands-separator",
               .severity = Severity::note,
               .title = {"数字带千分位逗号", "數字帶千分位逗號", "number with separators"},
               .why = {"已按{value}读取。逗号在列表里是分隔符，容易读成两个数。",
                       "已按{value}讀取。逗號在列表裏是分隔符，容易讀成兩個數。",
                       "It was read as {value}. In a list a comma parts two numbers, so mistakes "
                       "are easy."},
               .cure = {"改成{value}。", "改成{value}。", "Write {value}."},
               .message = {"数字“{text}”带千分位，按{value}读取。",
                           "數字“{text}”帶千分位，按{value}讀取。",
                           "The number “{text}” has separators and was read as {value}."},
               .bad = example("thousands-separator.bad"),
               .good = example("thousands-separator.good")},
      .flaw = ledger::Flaw::Kind::number_form,
      .when = [](const Subject&, const ledger::Flaw& flaw) {
        return contains_any(argument(flaw, "text"), {",", "，", " ", "’", "'"});
      }};
  return rule;
}

}  // namespace sipub::check::rules
