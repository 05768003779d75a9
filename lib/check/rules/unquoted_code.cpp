#include "check/rules.h"

namespace sipub::check::rules {

const Rule& unquoted_code() {
  static const Rule rule{
      .page = {.code = "L144",
               .name = "unquoted-code",
               .severity = Severity::warning,
               .title = {"代码没有加引号", "代碼沒有加引號", "code without quotes"},
               .why = {"没有引号的一串数字，别的软件会当成数：前面的零会丢掉，长的会变成近似值。",
                       "沒有引號的一串數字，別的軟件會當成數：前面的零會丟掉，長的會變成近似值。",
                       "Other programs take bare digits for a number, drop zeros in front and "
                       "round long ones."},
               .cure = {"加上半角引号：\"{text}\"。", "加上半形引號：\"{text}\"。",
                        "Put straight quotes around it: \"{text}\"."},
               .message = {"“{field}”的代码{text}没有加引号。", "“{field}”的代碼{text}沒有加引號。",
                           "The code {text} ({field}) has no quotes."},
               .bad = example("unquoted-code.bad"),
               .good = example("unquoted-code.good")},
      .flaw = ledger::Flaw::Kind::unquoted_code};
  return rule;
}

}  // namespace sipub::check::rules
