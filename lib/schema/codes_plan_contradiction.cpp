#include "schema/plan_codes.h"

namespace sipub::schema {

std::vector<CodePage> plan_contradiction_pages() {
  return {
      {.code = kNothingToMeasure,
       .name = "plan-nothing-to-measure",
       .title = {"任务没有写怎样计量", "任務沒有寫怎樣計量", "requirement without a measure"},
       .why = {"没有计量办法，也没有说明为什么不评定，就得不出结果。",
               "沒有計量辦法，也沒有說明為什麼不評定，就得不出結果。",
               "Without a measure, and without a reason why there is none, it has no result."},
       .cure = {"写“measure”、“same_as”或者“not_graded”。",
                "寫“measure”、“same_as”或者“not_graded”。",
                "Write `measure`, `same_as` or `not_graded`."},
       .message = {"任务“{requirement}”没有写怎样计量。", "任務“{requirement}”沒有寫怎樣計量。",
                   "The requirement “{requirement}” doesn't say how it is measured."},
       .bad = "id: X1\nstage: spring\nclause: {line: 1, number: \"1\"}\ntitle: {en: bulletins}\n"
              "text: {en: Each press office shall issue bulletins.}\nowed_by:\n"
              "  - {levels: [district], roles: [press]}\nscope: org\n"
              "window: {basis: window, in: spring}\nreadings: []\n...\n",
       .good = "id: X1\nstage: spring\nclause: {line: 1, number: \"1\"}\ntitle: {en: bulletins}\n"
               "text: {en: Each press office shall issue bulletins.}\nowed_by:\n"
               "  - {levels: [district], roles: [press]}\nscope: org\n"
               "window: {basis: window, in: spring}\nreadings: []\n"
               "measure: {kind: count, section: bulletins, at_least: 1}\n...\n"},
      {.code = kNoTarget,
       .name = "plan-no-target",
       .title = {"没有写要达到多少", "沒有寫要達到多少", "measure without a target"},
       .why = {"没有目标就得不出是否达标。", "沒有目標就得不出是否達標。",
               "Without a target there is nothing to be met."},
       .cure = {"写“at_least”或者“at_most”；只列数字、不评定的，写“advisory: true”。",
                "寫“at_least”或者“at_most”；只列數字、不評定的，寫“advisory: true”。",
                "Write `at_least` or `at_most`, or `advisory: true` for a figure without a "
                "verdict."},
       .message = {"这里的“{kind}”没有写要达到多少。", "這裏的“{kind}”沒有寫要達到多少。",
                   "This `{kind}` doesn't say what is to be reached."},
       .bad = "measure: {kind: count, section: bulletins}\n...\n",
       .good = "measure: {kind: count, section: bulletins, at_least: 1}\n...\n"},
      {.code = kTwinWithoutMeasure,
       .name = "plan-twin-without-measure",
       .title = {"所等同的任务自身没有计量", "所等同的任務自身沒有計量",
                 "same as a requirement without a measure"},
       .why = {"“same_as”取另一项任务的结果，那一项要自己有结果，不能再指向别处或者指回来。",
               "“same_as”取另一項任務的結果，那一項要自己有結果，不能再指向別處或者指回來。",
               "`same_as` takes the result of another requirement, which must have one of its own: "
               "it may not point elsewhere, nor back."},
       .cure = {"写最终计量的那项任务。", "寫最終計量的那項任務。",
                "Name the requirement that is measured in the end."},
       .message = {"“{twin}”自身没有计量，“{requirement}”不能等同于它。",
                   "“{twin}”自身沒有計量，“{requirement}”不能等同於它。",
                   "“{requirement}” can't be the same as “{twin}”, which has no measure itself."},
       .bad = "same_as: X1\n...\n",
       .good = "same_as: X2\n...\n"},
      {.code = kNoTwinForLevel,
       .name = "plan-no-twin-for-level",
       .title = {"有的层级没有所等同的任务", "有的層級沒有所等同的任務",
                 "level without a requirement to be the same as"},
       .why = {"这一层级的单位从“same_as”得不到结果。", "這一層級的單位從“same_as”得不到結果。",
               "Offices of this level get no result from `same_as`."},
       .cure = {"给每个层级写一项在该层级有责任单位的任务，或者改“owed_by”。",
                "給每個層級寫一項在該層級有責任單位的任務，或者改“owed_by”。",
                "Name, for every level, a requirement that is owed at that level, or change "
                "`owed_by`."},
       .message = {"层级“{level}”没有可以等同的任务{twin}。",
                   "層級“{level}”沒有可以等同的任務{twin}。",
                   "At level “{level}” there is nothing to be the same as{twin}."},
       .bad = "owed_by:\n  - {levels: [basin, district], roles: [press]}\n"
              "same_as: X2\n...\n",
       .good = "owed_by:\n  - {levels: [district], roles: [press]}\n"
               "same_as: X2\n...\n"},
      {.code = kLevelWithoutOrgs,
       .name = "plan-level-without-orgs",
       .title = {"层级没有责任单位", "層級沒有責任單位", "level without offices"},
       .why = {"单位名册里这一层级没有单位，没有谁能完成任务。",
               "單位名冊裏這一層級沒有單位，沒有誰能完成任務。",
               "The register has no office at this level, so nobody could do it."},
       .cure = {"改层级；按地区判定的，写“scope: area”。",
                "改層級；按地區判定的，寫“scope: area”。",
                "Name another level, or write `scope: area` where places are judged."},
       .message = {"单位名册里，层级“{level}”没有单位。", "單位名冊裏，層級“{level}”沒有單位。",
                   "The register has no offices at level “{level}”."},
       .bad = "owed_by:\n  - {levels: [hamlet], roles: [press]}\nscope: org\n...\n",
       .good = "owed_by:\n  - {levels: [district], roles: [press]}\nscope: org\n...\n"},
      {.code = kChoiceNeverUsed,
       .name = "plan-choice-never-used",
       .title = {"解读的另一种选择不起作用", "解讀的另一種選擇不起作用",
                 "reading whose choice changes nothing"},
       .why = {"选了也没有变化，会让人误以为结果是按它得出的。",
               "選了也沒有變化，會讓人誤以為結果是按它得出的。",
               "Whoever chooses it gets the same results and believes otherwise."},
       .cure = {"在方案里写出“{{reading: {reading}, …}}”，或者删去“others”。",
                "在方案裏寫出“{{reading: {reading}, …}}”，或者刪去“others”。",
                "Write a `{{reading: {reading}, …}}` into the plan, or delete `others`."},
       .message = {"解读“{reading}”有几种选择，但方案里没有一处用到它。",
                   "解讀“{reading}”有幾種選擇，但方案裏沒有一處用到它。",
                   "The reading “{reading}” offers a choice that nothing in the plan depends on."},
       .bad = "readings:\n  - id: R1\n    question: {en: How many?}\n"
              "    default: {id: one, text: {en: One.}}\n"
              "    others:\n      - {id: two, text: {en: Two.}}\n...\n",
       .good = "readings:\n  - id: R1\n    question: {en: How many?}\n"
               "    default: {id: one, text: {en: One.}}\n...\n"},
      {.code = kSwitchWithoutChoice,
       .name = "plan-switch-without-choice",
       .title = {"没有写某种选择下的值", "沒有寫某種選擇下的值", "switch without a choice"},
       .why = {"选了它，就不知道这里是什么。", "選了它，就不知道這裏是什麼。",
               "Once it is chosen nobody knows what stands here."},
       .cure = {"补上“{choice}”；这种选择下没有值的，写“none”。",
                "補上“{choice}”；這種選擇下沒有值的，寫“none”。",
                "Add `{choice}`; write `none` where it leaves nothing."},
       .message = {"解读“{reading}”的选择“{choice}”在这里没有值。",
                   "解讀“{reading}”的選擇“{choice}”在這裏沒有值。",
                   "The choice “{choice}” of reading “{reading}” has no value here."},
       .bad = "readings: [R9]\nmeasure:\n  kind: count\n  section: bulletins\n"
              "  at_least: {reading: R9, one: 1}\n...\n",
       .good = "readings: [R9]\nmeasure:\n  kind: count\n  section: bulletins\n"
               "  at_least: {reading: R9, one: 1, two: 2}\n...\n"},
      {.code = kReadingNotNamed,
       .name = "plan-reading-not-named",
       .title = {"任务没有列出所依据的解读", "任務沒有列出所依據的解讀",
                 "reading that the requirement doesn't name"},
       .why = {"报告要写明每个数字依据哪种解读。", "報告要寫明每個數字依據哪種解讀。",
               "Reports say which reading gave a figure."},
       .cure = {"把“{reading}”加进任务的“readings”。", "把“{reading}”加進任務的“readings”。",
                "Add {reading} to the requirement's `readings`."},
       .message = {"这里依据解读“{reading}”，但任务的“readings”里没有它。",
                   "這裏依據解讀“{reading}”，但任務的“readings”裏沒有它。",
                   "This depends on reading “{reading}”, which the requirement's `readings` leave "
                   "out."},
       .bad = "readings: []\nmeasure:\n  kind: count\n  section: bulletins\n"
              "  at_least: {reading: R9, one: 1, two: 2}\n...\n",
       .good = "readings: [R9]\nmeasure:\n  kind: count\n  section: bulletins\n"
               "  at_least: {reading: R9, one: 1, two: 2}\n...\n"},
      {.code = kStagesOutOfOrder,
       .name = "plan-stages-out-of-order",
       .title = {"阶段的先后不对", "階段的先後不對", "stages out of order"},
       .why = {"阶段按时间先后排列，前一个结束了才开始后一个；这样每一天至多属于一个阶段。",
               "階段按時間先後排列，前一個結束了才開始後一個；這樣每一天至多屬於一個階段。",
               "Stages follow each other, so that every day belongs to one of them at most."},
       .cure = {"核对两个阶段的日期和先后。", "核對兩個階段的日期和先後。",
                "Check the dates and the order of the two stages."},
       .message = {"阶段“{stage}”在“{other}”结束之前就开始了。",
                   "階段“{stage}”在“{other}”結束之前就開始了。",
                   "Stage “{stage}” begins before “{other}” has ended."},
       .bad = "stages:\n  - {id: spring, label: {en: spring}, from: 2031-03-10, to: 2031-05-18}\n"
              "  - {id: summer, label: {en: summer}, from: 2031-05-18, to: 2031-10-26}\n...\n",
       .good = "stages:\n  - {id: spring, label: {en: spring}, from: 2031-03-10, to: 2031-05-18}\n"
               "  - {id: summer, label: {en: summer}, from: 2031-05-19, to: 2031-10-26}\n...\n"},
      {.code = kDoesNotGoWith,
       .name = "plan-does-not-go-with",
       .title = {"两种写法不能搭配", "兩種寫法不能搭配", "two things that don't go together"},
       .why = {"各自有意义，放在一起算不出结果。", "各自有意義，放在一起算不出結果。",
               "Each means something by itself; together they give no figure."},
       .cure = {"改掉其中一个；各种写法见 sipub-plan(5)。",
                "改掉其中一個；各種寫法見 sipub-plan(5)。",
                "Change one of them; sipub-plan(5) says what goes with what."},
       .message = {"“{what}”不能和“{with}”搭配。", "“{what}”不能和“{with}”搭配。",
                   "`{what}` does not go with `{with}`."},
       .bad = "measure:\n  kind: each\n  of: {words: [level, route], vocabulary: theme}\n"
              "  satisfies: {themes: level}\n  at_least: all\n...\n",
       .good = "measure:\n  kind: each\n  of: {words: [level, route], vocabulary: theme}\n"
               "  inner: {kind: count, section: bulletins, where: {themes: $member}, at_least: 1}\n"
               "  at_least: all\n...\n"},
      {.code = kOwedTwice,
       .name = "plan-owed-twice",
       .title = {"同一责任单位写了两次", "同一責任單位寫了兩次", "owed twice by the same"},
       .why = {"同一层级的同一类单位只能有一个结果；两次写法不同，就不知道以哪个为准。",
               "同一層級的同一類單位只能有一個結果；兩次寫法不同，就不知道以哪個為準。",
               "An office has one result; where two entries differ nobody knows which one counts."},
       .cure = {"删去一处。", "刪去一處。", "Delete one of them."},
       .message = {"层级“{level}”、类别“{role}”的单位写了两次。",
                   "層級“{level}”、類別“{role}”的單位寫了兩次。",
                   "Offices of level “{level}” and role “{role}” are named twice."},
       .bad = "owed_by:\n  - {levels: [district], roles: [press]}\n"
              "  - {levels: [district], roles: [press], binding: false}\n...\n",
       .good = "owed_by:\n  - {levels: [district], roles: [press]}\n"
               "  - {levels: [reach], roles: [press], binding: false}\n...\n"},
      {.code = kMemberNotUsed,
       .name = "plan-member-not-used",
       .title = {"逐项计算，却与各项无关", "逐項計算，卻與各項無關",
                 "each member measured without regard to it"},
       .why = {"对每一项算出来都一样，多半是漏写了条件。",
               "對每一項算出來都一樣，多半是漏寫了條件。",
               "It comes to the same for each; a condition has probably been forgotten."},
       .cure = {"在“inner”里用“$member”，或者用成员里的列表。",
                "在“inner”裏用“$member”，或者用成員裏的列表。",
                "Use `$member` in `inner`, or a list inside the member."},
       .message = {"“inner”没有用到“$member”，对每一项都一样。",
                   "“inner”沒有用到“$member”，對每一項都一樣。",
                   "`inner` doesn't use `$member`, so it is the same for each."},
       .bad = "measure:\n  kind: each\n  of: {words: [level, route], vocabulary: theme}\n"
              "  inner: {kind: count, section: bulletins, at_least: 1}\n  at_least: all\n...\n",
       .good = "measure:\n  kind: each\n  of: {words: [level, route], vocabulary: theme}\n"
               "  inner: {kind: count, section: bulletins, where: {themes: $member}, at_least: 1}\n"
               "  at_least: all\n...\n"},
  };
}

}  // namespace sipub::schema
