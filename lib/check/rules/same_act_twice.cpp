#include <algorithm>
#include <string_view>
#include <unordered_map>

#include "check/rules.h"

namespace sipub::check::rules {
namespace {

void look(const Subject& subject, const CodePage& page, Collector& findings) {
  const std::string_view bytes = subject.ledger.document->bytes();
  for (const ledger::Section& section : subject.ledger.sections) {
    if (section.records.size() < 2) continue;
    const schema::SectionShape& shape =
        subject.plan.shape.sections[section.records.front().section];
    if (shape.type != schema::SectionType::act) continue;
    std::unordered_map<std::string_view, const ledger::Record*> seen;
    seen.reserve(section.records.size());
    for (const ledger::Record& record : section.records) {
      const auto text = bytes.substr(record.span.begin, record.span.size());
      const auto [first, is_new] = seen.try_emplace(text, &record);
      if (is_new) continue;
      findings.add(page, record.span, {},
                   {{first->second->span, {"前面的一条", "前面的一條", "the one above"}}});
    }
  }
}

}  // namespace

const Rule& same_act_twice() {
  static const Rule rule{
      .page =
          {.code = "L305",
           .name = "same-act-twice",
           .severity = Severity::warning,
           .title = {"一模一样的记录", "一模一樣的記錄", "the same act twice"},
           .why =
               {"每一个字都相同的两条，多半是复制时多贴了一次；重复的会算两遍。",
                "每一個字都相同的兩條，多半是複製時多貼了一次；重複的會算兩遍。",
                "Two records alike to the letter are most likely pasted twice, and count twice."},
           .cure = {"多贴的，删去一条；确是两回事的，写上有什么不同，如地点、标题。",
                    "多貼的，刪去一條；確是兩回事的，寫上有什麼不同，如地點、標題。",
                    "Delete one, or say in what they differ, such as the place or the title."},
           .message = {"这条记录与前面的一条完全相同。", "這條記錄與前面的一條完全相同。",
                       "This record is the same as one above."},
           .bad = example("same-act-twice.bad"),
           .good = example("same-act-twice.good")},
      .check = look};
  return rule;
}

}  // namespace sipub::check::rules
