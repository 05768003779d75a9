#include "check/rules.h"

namespace sipub::check::rules {

const Rule& word_form() {
  static const Rule rule{
      .page = {.code = "L143",
               .name = "word-form",
               .severity = Severity::note,
               .title = {"词的写法不规范", "詞的寫法不規範", "word in another form"},
               .why = {"已按“{value}”读取。", "已按“{value}”讀取。", "It was read as “{value}”."},
               .cure = {"改成{written}。", "改成{written}。", "Write {written}."},
               .message = {"“{text}”按“{value}”读取。", "“{text}”按“{value}”讀取。",
                           "“{text}” was read as “{value}”."},
               .bad = example("word-form.bad"),
               .good = example("word-form.good")},
      .flaw = ledger::Flaw::Kind::word_form};
  return rule;
}

}  // namespace sipub::check::rules
