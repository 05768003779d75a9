#include "schema/code_groups.h"
#include "schema/codes.h"

namespace sipub::schema {

// P3: schema files that contradict themselves.
std::vector<CodePage> contradiction_pages() {
  return {
      {.code = kAmbiguousLabel,
       .name = "schema-ambiguous-label",
       .title = {"一个名称有两个意思", "一個名稱有兩個意思", "label that means two things"},
       .why = {"台账可以用任何一种文字的名称填写；同一个名称指两样东西，就不知道填的是哪一样。",
               "台賬可以用任何一種文字的名稱填寫；同一個名稱指兩樣東西，就不知道填的是哪一樣。",
               "A ledger may be written with any label, so a label that means two things leaves "
               "open which one was meant."},
       .cure = {"给其中一个换个名称；全角半角不同不算不同。",
                "給其中一個換個名稱；全形半形不同不算不同。",
                "Give one of them another label; full and half width make no difference."},
       .message = {"“{label}”已经是“{other}”的名称，不能又是“{name}”的名称。",
                   "“{label}”已經是“{other}”的名稱，不能又是“{name}”的名稱。",
                   "“{label}” already stands for “{other}”; it can't stand for “{name}” too."},
       .bad = "sipub: vocabulary/1\nid: colour\nlabel: {en: colours}\nwords:\n"
              "  red: {zh-Hans: 红}\n  crimson: {zh-Hans: 红}\n...\n",
       .good = "sipub: vocabulary/1\nid: colour\nlabel: {en: colours}\nwords:\n"
               "  red: {zh-Hans: 红}\n  crimson: {zh-Hans: 深红}\n...\n"},
      {.code = kDefinedTwice,
       .name = "schema-defined-twice",
       .title = {"同一编号定义了两次", "同一編號定義了兩次", "id defined twice"},
       .why = {"别处提到它时，不知道指的是哪一个。", "別處提到它時，不知道指的是哪一個。",
               "Where the id is used nobody knows which of the two is meant."},
       .cure = {"改掉其中一个的编号，或者删去一个。", "改掉其中一個的編號，或者刪去一個。",
                "Give one of them another id, or delete one."},
       .message = {"{what}“{name}”定义了两次。", "{what}“{name}”定義了兩次。",
                   "The {what} “{name}” is defined twice."},
       .bad = "sipub: regions/1\nid: land\nversion: \"1\"\nlabel: {en: land}\nlevels:\n"
              "  - {id: state, label: {en: state}}\ndivisions:\n"
              "  - {code: \"1\", level: state, name: {en: One}}\n"
              "  - {code: \"1\", level: state, name: {en: Two}}\n...\n",
       .good = "sipub: regions/1\nid: land\nversion: \"1\"\nlabel: {en: land}\nlevels:\n"
               "  - {id: state, label: {en: state}}\ndivisions:\n"
               "  - {code: \"1\", level: state, name: {en: One}}\n"
               "  - {code: \"2\", level: state, name: {en: Two}}\n...\n"},
      {.code = kEndsBeforeBegin,
       .name = "schema-ends-before-begin",
       .title = {"结束早于开始", "結束早於開始", "end before beginning"},
       .why = {"这样的一段时间里一天也没有。", "這樣的一段時間裏一天也沒有。",
               "Such a time has no day in it."},
       .cure = {"核对两个日期。", "核對兩個日期。", "Check the two dates."},
       .message = {"结束（{to}）早于开始（{from}）。", "結束（{to}）早於開始（{from}）。",
                   "It ends ({to}) before it begins ({from})."},
       .bad = "sipub: regions/1\nid: land\nversion: \"1\"\nlabel: {en: land}\nlevels:\n"
              "  - {id: state, label: {en: state}}\ndivisions:\n"
              "  - {code: \"1\", level: state, name: {en: One}, from: 2014-05-01, to: "
              "2014-04-01}\n...\n",
       .good = "sipub: regions/1\nid: land\nversion: \"1\"\nlabel: {en: land}\nlevels:\n"
               "  - {id: state, label: {en: state}}\ndivisions:\n"
               "  - {code: \"1\", level: state, name: {en: One}, from: 2014-04-01, to: "
               "2014-05-01}\n...\n"},
      {.code = kCircle,
       .name = "schema-circle",
       .title = {"引用绕成了圈", "引用繞成了圈", "circle"},
       .why = {"沿着引用走下去，永远没有尽头。", "沿着引用走下去，永遠沒有盡頭。",
               "Whoever follows it never comes to an end."},
       .cure = {"断开其中一处。", "斷開其中一處。", "Break it at one place."},
       .message = {"{what}“{name}”沿着引用又回到自身。", "{what}“{name}”沿着引用又回到自身。",
                   "The {what} “{name}” leads back to itself."},
       .bad = "sipub: regions/1\nid: land\nversion: \"1\"\nlabel: {en: land}\nlevels:\n"
              "  - {id: state, label: {en: state}}\ndivisions:\n"
              "  - {code: \"1\", level: state, name: {en: One}, successor: \"1\"}\n...\n",
       .good = "sipub: regions/1\nid: land\nversion: \"1\"\nlabel: {en: land}\nlevels:\n"
               "  - {id: state, label: {en: state}}\ndivisions:\n"
               "  - {code: \"1\", level: state, name: {en: One}}\n...\n"},
      {.code = kOutsideCalendar,
       .name = "schema-outside-calendar",
       .title = {"日期不在日历的年份内", "日期不在日曆的年份內",
                 "day outside the calendar's years"},
       .why =
           {"日历只对“years”里的年份作数，别的年份的日子不起作用。",
            "日曆只對“years”裏的年份作數，別的年份的日子不起作用。",
            "The calendar speaks for the years in `years` alone; days of other years do nothing."},
       .cure = {"核对日期，或者改“years”。", "核對日期，或者改“years”。",
                "Check the date, or change `years`."},
       .message = {"{date}不在{first}年到{last}年之内。", "{date}不在{first}年到{last}年之內。",
                   "{date} is not in the years {first} to {last}."},
       .bad = "sipub: calendar/1\nid: land\nlabel: {en: land}\nyears: [2014, 2014]\n"
              "weekend: [sunday]\noff:\n  - {date: 2015-01-01}\n...\n",
       .good = "sipub: calendar/1\nid: land\nlabel: {en: land}\nyears: [2014, 2015]\n"
               "weekend: [sunday]\noff:\n  - {date: 2015-01-01}\n...\n"},
      {.code = kIdDiffersFromFile,
       .name = "schema-id-differs-from-file",
       .title = {"编号与文件名不同", "編號與檔案名不同", "id that is not the file's name"},
       .why = {"别的文件按文件名找到它，报告里写的却是编号。",
               "別的檔案按檔案名找到它，報告裏寫的卻是編號。",
               "Other files find it by its name, but reports show its id."},
       .cure = {"把两者改成一样。", "把兩者改成一樣。", "Make the two the same."},
       .message = {"编号“{id}”与文件名“{file}”不同。", "編號“{id}”與檔案名“{file}”不同。",
                   "The id “{id}” is not the name of the file “{file}”."},
       .bad = "sipub: vocabulary/1\nid: color\nlabel: {en: colours}\nwords:\n  red: {en: "
              "red}\n...\n",
       .good = "sipub: vocabulary/1\nid: colour\nlabel: {en: colours}\nwords:\n  red: {en: "
               "red}\n...\n"},
      {.code = kNotBelowItsParent,
       .name = "schema-not-below-its-parent",
       .title = {"层级不低于上级区划", "層級不低於上級區劃", "not below its parent"},
       .why = {"数字由下往上汇总，每个区划都要比上级低。",
               "數字由下往上彙總，每個區劃都要比上級低。",
               "Figures are summed from below, so every division stands lower than its parent."},
       .cure = {"核对“level”和“parent”。", "核對“level”和“parent”。",
                "Check `level` and `parent`."},
       .message = {"区划“{name}”的层级不低于它的上级“{parent}”。",
                   "區劃“{name}”的層級不低於它的上級“{parent}”。",
                   "The division “{name}” is not of a lower level than its parent “{parent}”."},
       .bad = "sipub: regions/1\nid: land\nversion: \"1\"\nlabel: {en: land}\nlevels:\n"
              "  - {id: state, label: {en: state}}\n  - {id: town, label: {en: town}}\n"
              "divisions:\n  - {code: \"1\", level: state, name: {en: One}}\n"
              "  - {code: \"11\", parent: \"1\", level: state, name: {en: Two}}\n...\n",
       .good = "sipub: regions/1\nid: land\nversion: \"1\"\nlabel: {en: land}\nlevels:\n"
               "  - {id: state, label: {en: state}}\n  - {id: town, label: {en: town}}\n"
               "divisions:\n  - {code: \"1\", level: state, name: {en: One}}\n"
               "  - {code: \"11\", parent: \"1\", level: town, name: {en: Two}}\n...\n"},
  };
}

}  // namespace sipub::schema
