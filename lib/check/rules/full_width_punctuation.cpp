#include "check/rules.h"

namespace sipub::check::rules {

const Rule& full_width_punctuation() {
  static const Rule rule{
      .page = {.code = "L141",
               .name = "full-width-punctuation",
               .title = {"标点用了全角", "標點用了全形", "full-width punctuation"},
               .why = {"括号、逗号、引号都要用半角，全角的会被当成文字的一部分。",
                       "括號、逗號、引號都要用半形，全形的會被當成文字的一部分。",
                       "Lists need ordinary brackets and commas; full-width ones make one word of "
                       "several."},
               .cure = {"改成{value}。", "改成{value}。", "Write {value}."},
               .message = {"“{field}”用了全角标点：{text}", "“{field}”用了全形標點：{text}",
                           "“{field}” has full-width punctuation: {text}"},
               .bad = example("full-width-punctuation.bad"),
               .good = example("full-width-punctuation.good")},
      .flaw = ledger::Flaw::Kind::full_width_punctuation};
  return rule;
}

}  // namespace sipub::check::rules
