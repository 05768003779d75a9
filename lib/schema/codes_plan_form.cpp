#include "schema/plan_codes.h"

namespace sipub::schema {

std::vector<CodePage> plan_form_pages() {
  return {
      {.code = kKeyNeedsKey,
       .name = "plan-key-needs-key",
       .title = {"一个键缺少与它配套的键", "一個鍵缺少與它配套的鍵", "key without its companion"},
       .why = {"单独写没有意义，可能是漏写了另一个。", "單獨寫沒有意義，可能是漏寫了另一個。",
               "By itself it says nothing; the other may have been forgotten."},
       .cure = {"补上“{other}”，或者删去“{key}”。", "補上“{other}”，或者刪去“{key}”。",
                "Add `{other}`, or delete `{key}`."},
       .message = {"“{key}”要和“{other}”一起写。", "“{key}”要和“{other}”一起寫。",
                   "`{key}` needs `{other}` beside it."},
       .bad = "measure:\n  kind: each\n  of: {records: gauges}\n"
              "  satisfies: {built: {by: day}}\n  at_least: all\n"
              "  empty_needs: {kind: count, section: papers, at_least: 1}\n...\n",
       .good = "measure:\n  kind: each\n  of: {records: gauges}\n"
               "  satisfies: {built: {by: day}}\n  at_least: all\n  empty: met\n"
               "  empty_needs: {kind: count, section: papers, at_least: 1}\n...\n"},
      {.code = kMissingLanguage,
       .name = "plan-missing-language",
       .title = {"缺少方案的一种文字", "缺少方案的一種文字", "text without one of the languages"},
       .why = {"方案在“languages”里列出的每一种文字，报告都要能用。",
               "方案在“languages”裏列出的每一種文字，報告都要能用。",
               "Reports are written in every language that the plan lists in `languages`."},
       .cure = {"补上“{language}”的文字。", "補上“{language}”的文字。",
                "Add the text in {language}."},
       .message = {"缺少“{language}”的文字。", "缺少“{language}”的文字。",
                   "The text in {language} is missing."},
       .bad = "title: {zh-Hans: 公告}\n...\n",
       .good = "title: {en: bulletins}\n...\n"},
      {.code = kNoFieldsBehind,
       .name = "plan-no-fields-behind",
       .title = {"字段后面没有下一级字段", "欄位後面沒有下一級欄位",
                 "field without fields behind it"},
       .why = {"只有分项的字段、分项的列表和引用别的记录的字段，才能用“.”接下一级字段。",
               "只有分項的欄位、分項的列表和引用別的記錄的欄位，才能用“.”接下一級欄位。",
               "Only maps, lists of maps and references lead on to further fields."},
       .cure = {"写到“{field}”为止，或者改用有下一级的字段。",
                "寫到“{field}”為止，或者改用有下一級的欄位。",
                "End the path at `{field}`, or name a field that leads on."},
       .message = {"字段“{field}”没有下一级字段。", "欄位“{field}”沒有下一級欄位。",
                   "The field “{field}” has no fields of its own."},
       .bad = "measure:\n  kind: count\n  section: gauges\n"
              "  where: {built.hung: {by: day}}\n  at_least: 1\n...\n",
       .good = "measure:\n  kind: count\n  section: gauges\n"
               "  where: {panel.hung: {by: day}}\n  at_least: 1\n...\n"},
      {.code = kNoSuchMember,
       .name = "plan-no-such-member",
       .title = {"“$member”在这里没有所指", "“$member”在這裏沒有所指",
                 "`$member` that stands for nothing"},
       .why = {"“$member”是“each”逐个取出的成员，只在它的“inner”里有所指。",
               "“$member”是“each”逐個取出的成員，只在它的“inner”裏有所指。",
               "`$member` is what an `each` takes up one by one; only inside its `inner` is there "
               "one."},
       .cure = {"改写成值；在“inner”里可以写的是：{known}。",
                "改寫成值；在“inner”裏可以寫的是：{known}。",
                "Write a value instead; what may stand here: {known}."},
       .message = {"“{operand}”在这里没有所指。", "“{operand}”在這裏沒有所指。",
                   "“{operand}” stands for nothing here."},
       .bad = "measure:\n  kind: count\n  section: bulletins\n  where: {themes: $member}\n"
              "  at_least: 1\n...\n",
       .good = "measure:\n  kind: count\n  section: bulletins\n  where: {themes: level}\n"
               "  at_least: 1\n...\n"},
      {.code = kOperandDoesNotFit,
       .name = "plan-operand-does-not-fit",
       .title = {"所比较的成员与字段不相称", "所比較的成員與欄位不相稱",
                 "member compared with another kind of field"},
       .why = {"两边类型不同，永远不会相等。", "兩邊類型不同，永遠不會相等。",
               "Values of different kinds are never equal."},
       .cure = {"改用{found}的字段，或者改用{expected}的成员。",
                "改用{found}的欄位，或者改用{expected}的成員。",
                "Name a field of {found}, or a member of {expected}."},
       .message = {"“{operand}”是{found}，字段“{field}”是{expected}。",
                   "“{operand}”是{found}，欄位“{field}”是{expected}。",
                   "“{operand}” is {found}, but the field “{field}” is {expected}."},
       .bad = "measure:\n  kind: each\n  of: {words: [level, route], vocabulary: theme}\n"
              "  inner: {kind: count, section: papers, where: {kind: $member}, at_least: 1}\n"
              "  at_least: all\n...\n",
       .good = "measure:\n  kind: each\n  of: {words: [level, route], vocabulary: theme}\n"
               "  inner: {kind: count, section: bulletins, where: {themes: $member}, at_least: 1}\n"
               "  at_least: all\n...\n"},
  };
}

}  // namespace sipub::schema
