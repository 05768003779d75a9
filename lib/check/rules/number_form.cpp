#include "check/rules.h"

namespace sipub::check::rules {

const Rule& number_form() {
  static const Rule rule{
      .page =
          {.code = "L129",
           .name = "number-form",
           .severity = Severity::note,
           .title = {"数字写法不规范", "數字寫法不規範", "number in another form"},
           .why = {"已按{value}读取。数字一律用半角，别的软件才认得。",
                   "已按{value}讀取。數字一律用半形，別的軟件才認得。",
                   "It was read as {value}. Ordinary digits are what other programs read, too."},
           .cure = {"改成{value}。", "改成{value}。", "Write {value}."},
           .message = {"数字“{text}”按{value}读取。", "數字“{text}”按{value}讀取。",
                       "The number “{text}” was read as {value}."},
           .bad = example("number-form.bad"),
           .good = example("number-form.good")},
      .flaw = ledger::Flaw::Kind::number_form};
  return rule;
}

}  // namespace sipub::check::rules
