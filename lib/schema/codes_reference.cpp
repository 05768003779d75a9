#include "schema/code_groups.h"
#include "schema/codes.h"

namespace sipub::schema {

// P2: schema files that name what doesn't exist.
std::vector<CodePage> reference_pages() {
  return {
      {.code = kUnknownName,
       .name = "schema-unknown-name",
       .title = {"模式文件引用了不存在的名称", "模式檔案引用了不存在的名稱",
                 "name of nothing in a schema"},
       .why = {"引用落了空，依靠它的规则就无法执行。", "引用落了空，依靠它的規則就無法執行。",
               "What rests on the name can't be carried out."},
       .cure = {"改成已有的名称，或者先定义它。", "改成已有的名稱，或者先定義它。",
                "Write a name that exists, or define it first."},
       .message = {"没有名为“{name}”的{what}{hint}。", "沒有名為“{name}”的{what}{hint}。",
                   "There is no {what} “{name}”{hint}."},
       .bad = "sipub: regions/1\nid: land\nversion: \"1\"\nlabel: {en: land}\nlevels:\n"
              "  - {id: state, label: {en: state}}\ndivisions:\n"
              "  - {code: \"1\", level: stat, name: {en: One}}\n...\n",
       .good = "sipub: regions/1\nid: land\nversion: \"1\"\nlabel: {en: land}\nlevels:\n"
               "  - {id: state, label: {en: state}}\ndivisions:\n"
               "  - {code: \"1\", level: state, name: {en: One}}\n...\n"},
      {.code = kMissingFile,
       .name = "schema-missing-file",
       .title = {"找不到模式文件", "找不到模式檔案", "schema file not found"},
       .why = {"方案要靠它点名的文件才完整。", "方案要靠它點名的檔案才完整。",
               "A plan is complete only with the files that it names."},
       .cure = {"改正名称，或者把“{file}”放进模式库（也可以放在方案文件旁边）。",
                "改正名稱，或者把“{file}”放進模式庫（也可以放在方案檔案旁邊）。",
                "Correct the name, or put “{file}” into the schema library or beside the plan."},
       .message = {"模式库里没有“{file}”。", "模式庫裏沒有“{file}”。",
                   "The schema library has no “{file}”."},
       .bad = "sipub: shape/1\nid: ledger\nversion: \"1\"\nlabel: {en: ledger}\nsections:\n"
              "  parks:\n    label: {en: parks}\n    help: {en: Parks.}\n    type: state\n"
              "    fields:\n      kind:\n        type: word\n        vocabulary: no_such_file\n"
              "        label: {en: kind}\n        help: {en: Its kind.}\n...\n",
       .good = "sipub: shape/1\nid: ledger\nversion: \"1\"\nlabel: {en: ledger}\nsections:\n"
               "  parks:\n    label: {en: parks}\n    help: {en: Parks.}\n    type: state\n"
               "    fields:\n      kind:\n        type: text\n"
               "        label: {en: kind}\n        help: {en: Its kind.}\n...\n"},
      {.code = kWrongFieldType,
       .name = "schema-wrong-field-type",
       .title = {"所指字段的类型不对", "所指欄位的類型不對", "field of the wrong type"},
       .why = {"规则只对某些类型的字段有意义。", "規則只對某些類型的欄位有意義。",
               "The rule means something for certain types of field only."},
       .cure = {"改用{expected}类型的字段。", "改用{expected}類型的欄位。",
                "Name a field of type {expected}."},
       .message = {"字段“{field}”的类型是{found}，这里需要{expected}。",
                   "欄位“{field}”的類型是{found}，這裏需要{expected}。",
                   "The field “{field}” is of type {found}; {expected} is needed here."},
       .bad = "sipub: shape/1\nid: ledger\nversion: \"1\"\nlabel: {en: ledger}\nsections:\n"
              "  parks:\n    label: {en: parks}\n    help: {en: Parks.}\n    type: state\n"
              "    holds: {from: opened}\n    fields:\n      opened:\n        type: text\n"
              "        label: {en: opened}\n        help: {en: The first day.}\n...\n",
       .good = "sipub: shape/1\nid: ledger\nversion: \"1\"\nlabel: {en: ledger}\nsections:\n"
               "  parks:\n    label: {en: parks}\n    help: {en: Parks.}\n    type: state\n"
               "    holds: {from: opened}\n    fields:\n      opened:\n        type: date\n"
               "        label: {en: opened}\n        help: {en: The first day.}\n...\n"},
  };
}

}  // namespace sipub::schema
