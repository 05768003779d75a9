#include "check/rules.h"

namespace sipub::check::rules {

const Rule& full_width_punctuation() {
  static const Rule rule{
      .page = {.code = "L141",
               .name = "full-width-punctuation",
               .title = {"标点用了全角", "標點用了全形", "full-width punctuation"},
               .why = {"列表要用半角的方括号和逗号，全角的会把几个词连成一个。",
                       "列表要用半形的方括號和逗號，全形的會把幾個詞連成一個。",
                       "Lists need ordinary brackets and commas; full-width ones make one word of "
                       "several."},
               .cure = {"改成{value}。", "改成{value}。", "Write {value}."},
               .message = {"“{field}”用了全角标点：“{text}”。", "“{field}”用了全形標點：“{text}”。",
                           "“{field}” has full-width punctuation: “{text}”."},
               .bad = example("full-width-punctuation.bad"),
               .good = example("full-width-punctuation.good")},
      .flaw = ledger::Flaw::Kind::full_width_punctuation};
  return rule;
}

}  // namespace sipub::check::rules
