#include "check/rules.h"

#include "check/text_forms.h"

namespace sipub::check::rules {
namespace {

bool is_split(const Subject&, const ledger::Flaw& flaw) { return !argument(flaw, "value").empty(); }

}  // namespace

const Rule& split_number() {
  static const Rule rule{
      .page = {.code = "L130",
               .name = "split-number",
               .title = {"逗号拆开了数字", "逗號拆開了數字", "number split by its commas"},
               .why = {"花括号里的逗号隔开的是各个字段，千分位的逗号会把一个数拆成几截。",
                       "花括號裏的逗號隔開的是各個欄位，千分位的逗號會把一個數拆成幾截。",
                       "Between braces a comma ends the field, so that a number with commas falls "
                       "to pieces."},
               .cure = {"改成{value}，不加逗号。", "改成{value}，不加逗號。",
                        "Write {value}, without commas."},
               .message = {"“{field}”的数字“{text}”被逗号拆开了。",
                           "“{field}”的數字“{text}”被逗號拆開了。",
                           "The commas in “{text}” ({field}) split the number."},
               .bad = example("split-number.bad"),
               .good = example("split-number.good")},
      .flaw = ledger::Flaw::Kind::not_a_number,
      .when = is_split};
  return rule;
}

}  // namespace sipub::check::rules
