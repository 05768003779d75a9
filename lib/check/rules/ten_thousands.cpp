#include "check/rules.h"
#include "check/text_forms.h"

namespace sipub::check::rules {

const Rule& ten_thousands() {
  static const Rule rule{
      .page = {.code = "L128",
               .name = "ten-thousands",
               .severity = Severity::note,
               .title = {"数字用了“万”“亿”", "數字用了“萬”“億”", "number in ten thousands"},
               .why = {"已按{value}读取。台账里的数一律写全，各处才好相加。",
                       "已按{value}讀取。台賬裏的數一律寫全，各處才好相加。",
                       "It was read as {value}. Ledgers have all numbers in full, so that they can "
                       "be added up."},
               .cure = {"改成{value}。", "改成{value}。", "Write {value}."},
               .message = {"数字“{text}”按{value}读取。", "數字“{text}”按{value}讀取。",
                           "The number “{text}” was read as {value}."},
               .bad = example("ten-thousands.bad"),
               .good = example("ten-thousands.good")},
      .flaw = ledger::Flaw::Kind::number_form,
      .when = [](const Subject&, const ledger::Flaw& flaw) {
        return contains_any(argument(flaw, "text"), {"万", "萬", "亿", "億"});
      }};
  return rule;
}

}  // namespace sipub::check::rules
