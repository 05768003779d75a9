#include "schema/code_groups.h"
#include "schema/codes.h"

namespace sipub::schema {

// P1: the form of schema files.
std::vector<CodePage> form_pages() {
  return {
      {.code = kUnknownKey,
       .name = "schema-unknown-key",
       .title = {"模式文件里有不认识的键", "模式檔案裏有不認識的鍵", "unknown key in a schema"},
       .why = {"写错的键不起作用：本来想定的规则就悄悄没有了。",
               "寫錯的鍵不起作用：本來想定的規則就悄悄沒有了。",
               "A misspelt key does nothing, so the rule it was meant to set is lost in silence."},
       .cure = {"改成认识的键，或者删去。", "改成認識的鍵，或者刪去。",
                "Write a known key, or delete it."},
       .message = {"这里不能写“{key}”{hint}。", "這裏不能寫“{key}”{hint}。",
                   "“{key}” can't stand here{hint}."},
       .bad = "sipub: vocabulary/1\nid: colour\nlable: {en: colours}\nlabel: {en: colours}\n"
              "words:\n  red: {en: red}\n...\n",
       .good = "sipub: vocabulary/1\nid: colour\nlabel: {en: colours}\nwords:\n  red: {en: "
               "red}\n...\n"},
      {.code = kMissingKey,
       .name = "schema-missing-key",
       .title = {"模式文件里缺少键", "模式檔案裏缺少鍵", "key missing in a schema"},
       .why = {"缺少这一项，其余内容就没有确定的意思。", "缺少這一項，其餘內容就沒有確定的意思。",
               "Without it the rest has no settled meaning."},
       .cure = {"补上“{key}”。", "補上“{key}”。", "Add “{key}”."},
       .message = {"这里缺少“{key}”。", "這裏缺少“{key}”。", "“{key}” is missing here."},
       .bad = "sipub: vocabulary/1\nid: colour\nwords:\n  red: {en: red}\n...\n",
       .good = "sipub: vocabulary/1\nid: colour\nlabel: {en: colours}\nwords:\n  red: {en: "
               "red}\n...\n"},
      {.code = kWrongForm,
       .name = "schema-wrong-form",
       .title = {"模式文件里的值写法不对", "模式檔案裏的值寫法不對",
                 "value of the wrong form in a schema"},
       .why = {"写法不对的值读不出来。", "寫法不對的值讀不出來。",
               "A value of another form can't be read."},
       .cure = {"改成{expected}。", "改成{expected}。", "Write {expected}."},
       .message = {"这里应当是{expected}。", "這裏應當是{expected}。",
                   "Here should stand {expected}."},
       .bad = "sipub: calendar/1\nid: land\nlabel: {en: land}\nyears: [2014, 2014]\n"
              "weekend: [sunday]\noff:\n  - {date: 2014-02-30}\n...\n",
       .good = "sipub: calendar/1\nid: land\nlabel: {en: land}\nyears: [2014, 2014]\n"
               "weekend: [sunday]\noff:\n  - {date: 2014-02-28}\n...\n"},
      {.code = kUnknownChoice,
       .name = "schema-unknown-choice",
       .title = {"模式文件里的值不在可选范围内", "模式檔案裏的值不在可選範圍內",
                 "value that is none of those allowed"},
       .why = {"这里只有几个固定的词有意义。", "這裏只有幾個固定的詞有意義。",
               "Only a few fixed words mean anything here."},
       .cure = {"从这些词中选一个：{known}。", "從這些詞中選一個：{known}。",
                "Choose one of these: {known}."},
       .message = {"这里不能填“{text}”{hint}。", "這裏不能填“{text}”{hint}。",
                   "“{text}” can't stand here{hint}."},
       .bad = "sipub: calendar/1\nid: land\nlabel: {en: land}\nyears: [2014, 2014]\n"
              "weekend: [sonday]\n...\n",
       .good = "sipub: calendar/1\nid: land\nlabel: {en: land}\nyears: [2014, 2014]\n"
               "weekend: [sunday]\n...\n"},
      {.code = kWrongFormat,
       .name = "schema-wrong-format",
       .title = {"模式文件的格式名不对", "模式檔案的格式名不對", "wrong format of a schema file"},
       .why = {"“sipub”一行说明文件是什么、按哪一版读；不是这一种，就不能按这一种来读。",
               "“sipub”一行說明檔案是什麼、按哪一版讀；不是這一種，就不能按這一種來讀。",
               "The line `sipub` says what the file is and by which version to read it; it can't "
               "be read as something else."},
       .cure = {"改成“sipub: {expected}”，或者换成对应的文件。",
                "改成“sipub: {expected}”，或者換成對應的檔案。",
                "Write “sipub: {expected}”, or put the right file here."},
       .message = {"这里应当是“{expected}”，文件写的是“{text}”。",
                   "這裏應當是“{expected}”，檔案寫的是“{text}”。",
                   "This should be “{expected}”; the file says “{text}”."},
       .bad = "sipub: vocabulary/9\nid: colour\nlabel: {en: colours}\nwords:\n  red: {en: "
              "red}\n...\n",
       .good = "sipub: vocabulary/1\nid: colour\nlabel: {en: colours}\nwords:\n  red: {en: "
               "red}\n...\n"},
      {.code = kOutOfRange,
       .name = "schema-out-of-range",
       .title = {"模式文件里的数超出范围", "模式檔案裏的數超出範圍",
                 "number out of range in a schema"},
       .why = {"超出范围的数没有意义。", "超出範圍的數沒有意義。",
               "A number outside the range means nothing here."},
       .cure = {"填{min}到{max}之间的整数。", "填{min}到{max}之間的整數。",
                "Write a whole number from {min} to {max}."},
       .message = {"{value}不在{min}到{max}之间。", "{value}不在{min}到{max}之間。",
                   "{value} is not between {min} and {max}."},
       .bad = "sipub: calendar/1\nid: land\nlabel: {en: land}\nyears: [2014, 20144]\n"
              "weekend: [sunday]\n...\n",
       .good = "sipub: calendar/1\nid: land\nlabel: {en: land}\nyears: [2014, 2014]\n"
               "weekend: [sunday]\n...\n"},
      {.code = kNotExactlyOne,
       .name = "schema-not-exactly-one",
       .title = {"几个键里应当只写一个", "幾個鍵裏應當只寫一個", "not exactly one of several keys"},
       .why = {"写了几个就互相冲突，一个不写就没有内容。",
               "寫了幾個就互相衝突，一個不寫就沒有內容。",
               "Several of them contradict each other, and none says nothing."},
       .cure = {"只写其中一个：{keys}。", "只寫其中一個：{keys}。", "Write just one of: {keys}."},
       .message = {"这里应当写、而且只写其中一个键：{keys}。",
                   "這裏應當寫、而且只寫其中一個鍵：{keys}。",
                   "Exactly one of these keys should stand here: {keys}."},
       .bad = "sipub: shape/1\nid: ledger\nversion: \"1\"\nlabel: {en: ledger}\nsections:\n"
              "  parks:\n    label: {en: parks}\n    help: {en: Parks.}\n    type: state\n"
              "    fields:\n      width:\n        type: number\n        label: {en: width}\n"
              "        help: {en: Metres.}\n    constraints:\n      - {than: width}\n...\n",
       .good = "sipub: shape/1\nid: ledger\nversion: \"1\"\nlabel: {en: ledger}\nsections:\n"
               "  parks:\n    label: {en: parks}\n    help: {en: Parks.}\n    type: state\n"
               "    fields:\n      width:\n        type: number\n        label: {en: width}\n"
               "        help: {en: Metres.}\n      path:\n        type: number\n"
               "        label: {en: path}\n        help: {en: Metres.}\n    constraints:\n"
               "      - {at_most: path, sum_of: [width]}\n...\n"},
  };
}

}  // namespace sipub::schema
