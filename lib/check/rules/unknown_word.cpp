#include "check/rules.h"

namespace sipub::check::rules {

const Rule& unknown_word() {
  static const Rule rule{
      .page = {.code = "L142",
               .name = "unknown-word",
               .title = {"词表里没有这个词", "詞表裏沒有這個詞", "unknown word"},
               .why = {"不在词表里的词无法归类、计数。", "不在詞表裏的詞無法歸類、計數。",
                       "What is not on the list can’t be sorted or counted."},
               .cure = {"改用其中之一：{known}。", "改用其中之一：{known}。",
                        "Use one of these: {known}."},
               .message = {"“{field}”没有“{text}”这个选项。{hint}",
                           "“{field}”沒有“{text}”這個選項。{hint}",
                           "“{text}” is not a word for “{field}”.{hint}"},
               .bad = example("unknown-word.bad"),
               .good = example("unknown-word.good")},
      .flaw = ledger::Flaw::Kind::unknown_word};
  return rule;
}

}  // namespace sipub::check::rules
