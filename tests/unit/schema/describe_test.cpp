#include "schema/describe.h"

#include <doctest/doctest.h>

#include "plan_fragment.h"

namespace sipub::schema {
namespace {

using namespace testing;

std::string as_text(const std::vector<DescribedLine>& lines) {
  std::string text;
  for (const DescribedLine& line : lines) {
    text += std::string(2 * line.depth, ' ') + line.text + "\n";
  }
  return text;
}

const Plan& guangdong() {
  static const auto plan = Library::embedded().load("guangdong-2014").plan;
  return *plan;
}

std::string in(Language language, std::string_view id) {
  return as_text(describe(guangdong(), *guangdong().find(id), language));
}

/// Of a small plan whose X1 has these keys.
std::string english(std::string_view fragment) {
  PlanFrame frame = new_second_frame();
  auto read_now = read(plan_with(fragment), frame);
  REQUIRE(told(read_now.diagnostics) == "");
  adopt(*read_now.plan, std::move(frame));
  return as_text(describe(*read_now.plan, *read_now.plan->find("X1")->measure, Language::en));
}

TEST_CASE("each word of a list") {
  CHECK(in(Language::en, "S1-01a") ==
        "Judged on the as-of date, at the latest on 31 October 2014: what holds on that day "
        "counts, whenever it began.\n"
        "Take up each of: “policy”, “functions”, “planning”, “service guide”, “rights” and "
        "“data”.\n"
        "Of each:\n"
        "  Take the number of records of “documents” in the office's own ledger where:\n"
        "    “kind” is “combing report”\n"
        "    “issued” is given and not after the day judged\n"
        "    “categories” contains the one in question\n"
        "  Required: at least 1.\n"
        "Records of “data” must meet these as well:\n"
        "  “data year” is 2013\n"
        "Required: all of them.\n");
}

TEST_CASE("a rate of several months") {
  const std::string zh_hans = in(Language::zh_hans, "S1-08a");
  CHECK(zh_hans.starts_with(
      "只计2014年9月1日至2014年10月31日期间。\n"
      "计算比率：\n"
      "  分子：本单位台账“电话咨询热线”记录（只计省和地级以上市的人社部门）中“人工接听量”的合计。\n"
      "  分母：本单位台账“电话咨询热线”记录（只计省和地级以上市的人社部门）中“人工接听量”和"
      "“放弃量”的合计。\n"
      "  期间内各月合计；缺一个月即无法判定。\n"
      "要求：不低于50%。\n"
      "另列：逐月\n"));
  CHECK(in(Language::zh_hant, "S1-08a")
            .starts_with("只計2014年9月1日至2014年10月31日期間。\n計算比率：\n  分子：本單位台賬"
                         "“電話諮詢熱線”記錄（只計省和地級以上市的人社部門）中“人工接聽量”的合計。"
                         "\n"));
}

TEST_CASE("a share, kind by kind") {
  CHECK(in(Language::zh_hant, "S1-04") ==
        "判定日為統計日，最遲2014年10月31日；當天具備即可，不論何時開始。\n"
        "計算比率：\n"
        "  分子：有關本地的“覆蓋情況”記錄（不論由誰填報）中“已建宣傳欄數”的合計。\n"
        "  分母：有關本地的“基數”記錄（不論由誰填報）中“數值”的合計。\n"
        "  各地取判定日或之前最近的一條記錄。\n"
        "  下列各類分別計算，每一類都要達到：\n"
        "    “園區”，分母為“園區”\n"
        "    “企業”，分母為“企業”\n"
        "    “社區”，分母為“社區”\n"
        "    “村居”，分母為“村居”\n"
        "  另外列出各類合計。\n"
        "要求：不低於50%。\n");
}

TEST_CASE("a daily duty from the day a channel opens") {
  CHECK(in(Language::zh_hans, "S1-03b") ==
        "只计2014年9月1日至2014年10月31日期间。\n"
        "逐日计算本地责任单位台账“推送”记录中“信息条数”的合计，记录须符合：\n"
        "  “推送渠道的渠道种类”为“微信”\n"
        "要求：每天不少于2。\n"
        "从首次有本地责任单位台账“渠道”记录之日起算，其中：\n"
        "  “渠道种类”为“微信”\n"
        "始终没有的，未达标。\n");
  CHECK(in(Language::en, "S1-03b") ==
        "Counted from 1 September 2014 to 31 October 2014 alone.\n"
        "For every day, take the sum of “items” over records of “pushes” in the ledgers of the "
        "place's offices where:\n"
        "  “channel › kind” is “wechat”\n"
        "Required: at least 2 for every day.\n"
        "It begins on the first day on which there are records of “channels” in the ledgers of "
        "the place's offices where:\n"
        "  “kind” is “wechat”\n"
        "Where there never are any, it is not met.\n");
}

TEST_CASE("a run of weeks") {
  CHECK(in(Language::zh_hans, "S2-05") ==
        "只计2014年11月1日至2015年1月31日期间。\n"
        "逐周计算本地责任单位台账“播出”记录中“每次播放遍数”的合计，找出每周都不少于2、"
        "不间断的一段；记录须符合：\n"
        "  “播出媒体”为“电视台”、“电台”、“地铁视频”、“公交视频”或“其他视频”\n"
        "要求：从首日起满2个月，到同日的前一天为止。\n"
        "须在期间内开始。\n"
        "须在期间内结束。\n");
}

TEST_CASE("blocks of days, and the name behind a code") {
  CHECK(in(Language::en, "M14a") ==
        "Counted from 1 September 2014 to 30 June 2015 alone.\n"
        "For every block of 14 days from 1 September 2014, take the number of records of "
        "“reports” in the ledgers of the place's offices where:\n"
        "  “to” is Guangdong Province (440000)\n"
        "  “parts” contains all of “progress”, “good practice” and “difficulties”\n"
        "  “submitted” is given and not after the period's last day\n"
        "A record belongs to the period of its “period to”.\n"
        "Required: at least 1 for every period.\n");
}

TEST_CASE("results and ledgers as facts") {
  CHECK(in(Language::en, "G1") ==
        "Judged on the as-of date, at the latest on 31 October 2014: what holds on that day "
        "counts, whenever it began.\n"
        "Take up, one by one, results of this assessment where:\n"
        "  “stage” is “stage 1, concentrated effort”\n"
        "Of each it is asked whether it meets all of these:\n"
        "  “status” is “met” or “met late”\n"
        "Where there is none, it is undetermined.\n"
        "A figure alone, without a verdict.\n");
  CHECK(in(Language::zh_hans, "S3-01")
            .find("  “差错数”为0\n  “建账日期”已填写，且不晚于判定日\n"
                  "只在同一单位另有本单位台账“公开信息”记录时计入，其中：\n"
                  "  “信息类别”已填写\n") != std::string::npos);
}

TEST_CASE("a twin for each level") {
  CHECK(in(Language::zh_hans, "M11")
            .starts_with(
                "省：与S1-12a相同，只计算一次。\n地级以上市：与S1-12b相同，只计算一次。\n另列："));
}

TEST_CASE("parts for some alone") {
  const std::string text = in(Language::zh_hans, "M02c");
  CHECK(text.find("  县（市、区）\n    只适用于有下级区划的地方。\n    逐个看下级区划："
                  "县（市、区）。\n    对每一项：\n      计算受判定单位台账“挂钩联系”记录的条数，"
                  "记录须符合：\n        “挂钩地方”为该项\n") != std::string::npos);
  CHECK(
      text.find("要求：不低于有关本地的“基数”记录（不论由谁填报）中“数值”的合计的100%，其中：\n") !=
      std::string::npos);
}

TEST_CASE("what the Guangdong plan doesn't use") {
  CHECK(english("measure: {kind: cadence, section: bulletins, every: half_month, at_most: 2}\n") ==
        "For every half month (1st to 15th, 16th to the end), take the number of records of "
        "“bulletins” in the office's own ledger.\nRequired: at most 2 for every period.\n");
  CHECK(english("measure:\n  kind: each\n  of: {records: gauges}\n"
                "  satisfies: {keepers: {some: {since: {by: day}}}, panel.hung: {after: day}}\n"
                "  at_least: 2\n  applies_if: {kind: count, section: papers, at_most: 4}\n") ==
        "Take up, one by one, records of “gauges” in the office's own ledger.\n"
        "Of each it is asked whether it meets all of these:\n"
        "  one entry of “keepers” meets all of these:\n"
        "    “since” is given and not after the day judged\n"
        "  “panel › hung” is after the day judged\n"
        "Required: at least 2 of them.\n"
        "Where there is none, it is undetermined.\n"
        "It applies only where the following holds; else it is not applicable:\n"
        "  Take the number of records of “papers” in the office's own ledger.\n"
        "  Required: at most 4.\n");
  CHECK(english("scope: area\nmeasure:\n  kind: ratio\n  over: {section: sirens, value: {change: "
                "heard}}\n  under: {section: census, from: any, value: number}\n  take: sum\n"
                "  per: {over: place, under: place, words: [home, school], pooled: instead}\n"
                "  at_least: {percent: 60}\n") ==
        "Take a share:\n"
        "  numerator: by how much “heard” grew during the window in records of “sirens” about the "
        "place (in any ledger).\n"
        "  denominator: the sum of “number” over records of “census” in every ledger.\n"
        "  These kinds together:\n"
        "    “home”, over “home”\n"
        "    “school”, over “school”\n"
        "Required: at least 60%.\n");
}

TEST_CASE("every requirement under every choice is described alike in three languages") {
  const Library library = Library::embedded();
  std::vector<ReadingChoices> choices{{}};
  for (const Reading& reading : guangdong().readings) {
    for (std::size_t i = 1; i < reading.choices.size(); ++i) {
      choices.push_back({{reading.id, reading.choices[i].id}});
    }
  }
  const auto parsed = source::parse("plan.yaml", guangdong_text());
  std::vector<Diagnostic> found;
  SchemaReader reader(parsed.document, found);
  PlanFrame frame = frame_of(library.load("guangdong-2014"));
  for (const ReadingChoices& chosen : choices) {
    auto plan = read_plan(reader, frame, chosen);
    adopt(*plan, std::move(frame));
    for (const Requirement& requirement : plan->requirements) {
      CAPTURE(requirement.id);
      const auto en = describe(*plan, requirement, Language::en);
      for (const Language language : kLanguages) {
        const auto lines = describe(*plan, requirement, language);
        REQUIRE(lines.size() == en.size());
        const bool alike = std::equal(
            lines.begin(), lines.end(), en.begin(), [&](const auto& line, const auto& other) {
              return line.depth == other.depth && !line.text.empty() &&
                     line.text.find('{') == std::string::npos &&
                     (language == Language::en || line.text.find("the ") == std::string::npos);
            });
        CHECK_MESSAGE(alike, as_text(lines));
      }
      const bool measured = requirement.not_graded.empty() ? requirement.measure != nullptr
                                                           : requirement.figure != nullptr;
      CHECK(en.empty() == (!measured && requirement.same_as.empty()));
    }
    frame = {std::move(plan->shape), std::move(plan->regions), std::move(plan->orgs),
             std::move(plan->calendar)};
  }
}

}  // namespace
}  // namespace sipub::schema
