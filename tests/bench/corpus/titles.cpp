#include "bench/corpus/titles.h"

#include <fmt/format.h>

namespace sipub::bench {
namespace {

const Words kTopics[] = {
    {"企业职工基本养老保险关系转移接续", "企業職工基本養老保險關係轉移接續",
     "transfer of staff pension records"},
    {"城乡居民基本医疗保险门诊特定病种待遇", "城鄉居民基本醫療保險門診特定病種待遇",
     "outpatient benefits for listed diseases"},
    {"失业保险稳岗补贴申领", "失業保險穩崗補貼申領", "subsidies for keeping staff employed"},
    {"工伤保险浮动费率", "工傷保險浮動費率", "experience rating of work injury insurance"},
    {"生育保险待遇申报", "生育保險待遇申報", "claims for maternity benefits"},
    {"社会保险缴费基数上下限", "社會保險繳費基數上下限", "upper and lower limits of wages"},
    {"参保单位年度申报和缴费核定", "參保單位年度申報和繳費核定", "annual returns of employers"},
    {"异地就医直接结算", "異地就醫直接結算", "direct settlement of care elsewhere"},
};
const Words kKinds[] = {
    {"办事指南", "辦事指南", "service guide"},
    {"政策解读", "政策解讀", "explanation"},
    {"有关问题的通知", "有關問題的通知", "notice on some questions"},
    {"流程图和所需材料清单", "流程圖和所需材料清單", "steps and papers needed"},
    {"2013年度统计数据", "2013年度統計數據", "statistics of 2013"},
};
const Words kRemarks[] = {
    {"已按月更新，并在大厅公告栏同步张贴。", "已按月更新，並在大廳公告欄同步張貼。",
     "Updated monthly and posted in the hall as well."},
    {"与上级转发件内容一致，按本地口径补充了联系方式。",
     "與上級轉發件內容一致，按本地口徑補充了聯繫方式。",
     "As forwarded from above, with local contacts added."},
    {"群众来电较多，下一期再作一次说明。", "群眾來電較多，下一期再作一次說明。",
     "Many people called; it will be explained again in the next issue."},
    {"文稿由业务股起草，办公室核稿后发布。", "文稿由業務股起草，辦公室核稿後發佈。",
     "Drafted by the business section, released after review."},
};

}  // namespace

std::string title_of_disclosure(const Office& office, Random& random) {
  const auto& place = office.division->name.in(office.language);
  const auto topic = office.say(random.one_of(kTopics));
  const auto kind = office.say(random.one_of(kKinds));
  return office.language == Language::en ? fmt::format("{}: {} ({})", place, topic, kind)
                                         : fmt::format("{}{}{}", place, topic, kind);
}

std::string title_of_article(const Office& office, std::int64_t number, Random& random) {
  const auto topic = office.say(random.one_of(kTopics));
  return office.language == Language::en
             ? fmt::format("Questions and answers {} on {}", number, topic)
             : fmt::format("{}{}（{}）", topic, office.say({"问与答", "問與答", ""}), number);
}

std::string title_of_class(const Office& office, Random& random) {
  const auto topic = office.say(random.one_of(kTopics));
  return office.language == Language::en ? fmt::format("class on {}", topic)
                                         : topic + office.say({"业务培训班", "業務培訓班", ""});
}

std::string remark(const Office& office, Random& random) {
  auto words = office.say(random.one_of(kRemarks));
  if (random.one_in(2)) {
    if (office.language == Language::en) words += ' ';
    words += office.say(random.one_of(kRemarks));
  }
  return words;
}

}  // namespace sipub::bench
