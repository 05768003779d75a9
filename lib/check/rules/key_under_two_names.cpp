#include "check/rules.h"

namespace sipub::check::rules {

const Rule& key_under_two_names() {
  static const Rule rule{
      .page = {.code = "L105",
               .name = "key-under-two-names",
               .title = {"同一个键写了两次", "同一個鍵寫了兩次", "one key under two names"},
               .why = {"中文名和英文名指的是同一项，写两次就不知道该算哪一次。",
                       "中文名和英文名指的是同一項，寫兩次就不知道該算哪一次。",
                       "The names in different languages mean one thing; where it is written twice "
                       "nobody knows which counts."},
               .cure = {"合并成一处，只留一个名称。", "合併成一處，只留一個名稱。",
                        "Put both together under one name."},
               .message = {"“{key}”和前面的“{other}”是同一项，只能写一次。",
                           "“{key}”和前面的“{other}”是同一項，只能寫一次。",
                           "“{key}” is the same as “{other}” above; it may be written once only."},
               .bad = example("key-under-two-names.bad"),
               .good = example("key-under-two-names.good")},
      .flaw = ledger::Flaw::Kind::duplicate_key};
  return rule;
}

}  // namespace sipub::check::rules
