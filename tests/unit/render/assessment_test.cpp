#include "render/assessment.h"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "../report/sample_assessment.h"
#include "base/text.h"
#include "base/version.h"
#include "render/assessment_lines.h"

using namespace sipub;
using namespace sipub::render;
using nlohmann::json;
using nlohmann::ordered_json;

namespace {

using Renderer = void (*)(const AssessmentPage&, const Options&, const Sink&);

struct Sample {
  std::unique_ptr<schema::Plan> plan = report::sample::plan();
  assess::Assessment assessment = report::sample::assessment(*plan);

  /// With `@` in place of the program's version.
  std::string rendered(Renderer renderer, const Options& options = {}) const {
    std::string text;
    renderer(assessment, options, into(text));
    const std::string version = std::string("sipub ") + kVersion;
    if (const std::size_t at = text.find(version); at != std::string::npos) {
      text.replace(at, version.size(), "sipub @");
    }
    return text;
  }
  /// Only what one division owes.
  void narrow_to(std::string_view code) {
    std::erase_if(assessment.results, [&](const auto& it) { return it.division->code != code; });
    assessment.area = plan->regions.find(code);
    assessment.summary = {};
    for (const auto& it : assessment.results) ++assessment.summary.counts[it.status];
  }
};

std::size_t widest_line(const std::string& text) {
  std::size_t widest = 0;
  for (std::size_t from = 0; from < text.size();) {
    const std::size_t end = text.find('\n', from);
    widest = std::max(widest, display_width(text.substr(from, end - from)));
    from = end + 1;
  }
  return widest;
}

}  // namespace

TEST_CASE("a bar is full only when the share is") {
  CHECK(bar({0, 10}, 4) == "░░░░");
  CHECK(bar({5, 10}, 4) == "██░░");
  CHECK(bar({9, 10}, 4) == "███░");
  CHECK(bar({10, 10}, 4) == "████");
  CHECK(bar({15, 10}, 4) == "████");
}

TEST_CASE("text: many owners are counted, single ones shown with their figures") {
  const Sample sample;
  CHECK(sample.rendered(assessment_text) == R"(示例省信息公开方案
示例省，截至2014年10月31日，台账 0 份

达标 2   未到期 1   未达标 2   无法判定 1   不作评定 1
达标（含逾期达标） 2/5  40.0%  ████████░░░░░░░░░░░░

第一阶段（2014年9月1日至2014年10月31日）
────────────────────────────────────────────────────────────────────────────────
任务                                                        达标 未达标 无法判定
R1      五个公开渠道                                           1      1        -
R2      半数场所有宣传栏               未达标
        园区                           达标      13/25  52.0%         █████░░░░░
        村居                           未达标    499/1000  49.9%      ████░░░░░░
R3      热线人工接通率                                         1      -        1

未达标
R1      乙市主管局

第二阶段（2014年11月1日至2015年1月31日）
────────────────────────────────────────────────────────────────────────────────
R4      全部场所有宣传栏               未到期    13/25  52.0%         █████░░░░░

工作措施
────────────────────────────────────────────────────────────────────────────────
不作评定：N1

sipub @ · demo 3 · 0123456789ab
)");
}

TEST_CASE("text: one place is told requirement by requirement") {
  Sample sample;
  sample.narrow_to("990200");
  CHECK(sample.rendered(assessment_text) == R"(示例省信息公开方案
乙市，截至2014年10月31日，台账 0 份

未达标 1   无法判定 1
达标（含逾期达标） 0/2  0.0%  ░░░░░░░░░░░░░░░░░░░░

第一阶段（2014年9月1日至2014年10月31日）
────────────────────────────────────────────────────────────────────────────────
R1  五个公开渠道                   未达标    3/5 项  60.0%            ██████░░░░
        目标 全部，差 2，期限 2014年10月31日
        · 缺白皮书、电话。
R3  热线人工接通率                 无法判定  0–?
        目标 ≥50%，期限 2014年10月31日

sipub @ · demo 3 · 0123456789ab
)");
}

TEST_CASE("text fits 80 columns in every language, and colour adds nothing to it") {
  const Sample sample;
  for (const Language language : kLanguages) {
    const std::string text = sample.rendered(assessment_text, {.language = language});
    CHECK(widest_line(text) <= 80);
    std::string colored = sample.rendered(assessment_text, {.language = language, .color = true});
    for (std::size_t at = 0; (at = colored.find('\x1b')) != std::string::npos;) {
      colored.erase(at, colored.find('m', at) - at + 1);
    }
    CHECK(colored == text);
  }
}

TEST_CASE("JSON: the fields of sipub/assessment/1, in order") {
  Sample sample;
  ledger::Ledger ledger;
  ledger.file = "甲.yaml";
  ledger.digest = "aa";
  ledger.usable = true;
  ledger.year = 2014;
  ledger.org = {"990100", "bureau", 1, {}};
  ledger.through = make_date(2014, 10, 30);
  ledger.sections.resize(1);
  ledger.sections[0].key = "渠道";
  sample.assessment.inputs = {{&ledger, 3}};
  sample.assessment.results[0].evidence = {
      {.ledger = &ledger, .section = 0, .ordinal = 2, .begin = {12, 5}}};
  sample.assessment.results[0].evidence_left_out = 7;
  sample.assessment.results[1].waived = "因灾";
  const auto parsed = ordered_json::parse(sample.rendered(assessment_json));
  std::vector<std::string> keys;
  for (const auto& [key, value] : parsed.items()) keys.push_back(key);
  CHECK(keys == std::vector<std::string>{"format", "tool", "plan", "as_of", "area", "readings",
                                         "survey_rule", "inputs", "results", "summary"});
  CHECK(parsed["format"] == "sipub/assessment/1");
  CHECK(parsed["as_of"] == "2014-10-31");
  CHECK(parsed["area"] == "990000");
  CHECK(parsed["readings"].dump() == R"({"A1":"each"})");
  CHECK(parsed["inputs"][0].dump() ==
        R"({"file":"甲.yaml","digest":"aa","org":"990100-bureau","year":2014,)"
        R"("through":"2014-10-30","errors":3})");
  CHECK(parsed["results"][0].dump() ==
        R"({"requirement":"R1","stage":"S1","scope":"org","org":"990100-bureau",)"
        R"("division":"990100","binding":true,"status":"met","parts":[{"id":"channels",)"
        R"("label":"","numerator":5,"denominator":5,"lower":5,"upper":5,"unit":"members",)"
        R"("target":{"all":true,"needed":5},"status":"met"}],"due":"2014-10-31",)"
        R"("achieved_on":null,"reported":1,"expected":1,"shortfall":null,"readings":[],)"
        R"("notes":[],"waived":null,"evidence":[{"file":"甲.yaml","line":12,"path":"渠道[2]"}],)"
        R"("evidence_left_out":7})");
  CHECK(parsed["results"][1]["waived"] == "因灾");
  CHECK(parsed["results"][1]["notes"][0].dump() ==
        R"({"code":"missing","text":"缺白皮书、电话。"})");
  CHECK(parsed["results"][2]["org"].is_null());
  CHECK(parsed["results"][2]["scope"] == "area");
  CHECK(parsed["results"][2]["parts"][1]["target"].dump() == R"({"percent":50,"needed":500})");
  CHECK(parsed["results"][4]["parts"][0]["upper"].is_null());
  CHECK(parsed["results"][6]["stage"].is_null());
  CHECK(parsed["results"][6]["group"] == "works");
  CHECK(parsed["summary"].dump() ==
        R"({"met":2,"met-late":0,"pending":0,"not-due":1,"not-met":2,"undetermined":1,)"
        R"("not-graded":1,"not-applicable":0})");
}

TEST_CASE("CSV: a row for each part, no formula, bytes in front on request") {
  Sample sample;
  sample.assessment.results[1].notes[0].text = Words{"=1+1", "=1+1", "=1+1"};
  sample.assessment.results[2].waived = "一、\"二\"\n三";
  const std::string text = sample.rendered(assessment_csv);
  CHECK(text.starts_with("requirement,title,stage,owner,"));
  CHECK(text.find("R1,五个公开渠道,S1,990200-bureau,乙市主管局,990200,true,not-met,channels,,3,5,3,"
                  "5,members,全部,not-met,2014-10-31,,1,1,2,,,'=1+1\r\n") == std::string::npos);
  CHECK(text.find("R1,五个公开渠道,S1,990200-bureau,乙市主管局,990200,true,not-met,channels,,3,5,3,"
                  "3,members,全部,not-met,2014-10-31,,1,1,2,,,'=1+1,,,,,,,,,\r\n") !=
        std::string::npos);
  CHECK(text.find("\"一、\"\"二\"\"\n三\"") != std::string::npos);
  CHECK(text.find("N1,加强领导,works,990000,示例省,990000,true,not-graded,,,,,,,,,,") !=
        std::string::npos);
  CHECK(sample.rendered(assessment_csv, {.byte_order_mark = true}) == "\xEF\xBB\xBF" + text);
}

TEST_CASE("Markdown: the summary, and a table for each part of the plan") {
  const Sample sample;
  CHECK(sample.rendered(assessment_markdown) == R"(# 示例省信息公开方案

示例省，截至2014年10月31日

| 评定     | 项数 |
| -------- | ---: |
| 达标     |    2 |
| 未到期   |    1 |
| 未达标   |    2 |
| 无法判定 |    1 |
| 不作评定 |    1 |

## 第一阶段

| 任务 | 名称             | 责任单位   | 评定     | 分项 |     数字 |   比例 | 目标 | 期限           |
| ---- | ---------------- | ---------- | -------- | ---- | -------: | -----: | ---: | -------------- |
| R1   | 五个公开渠道     | 甲市主管局 | 达标     |      |      5/5 | 100.0% | 全部 | 2014年10月31日 |
| R1   | 五个公开渠道     | 乙市主管局 | 未达标   |      |      3/5 |  60.0% | 全部 | 2014年10月31日 |
| R2   | 半数场所有宣传栏 | 示例省     | 未达标   | 园区 |    13/25 |  52.0% | ≥50% | 2014年10月31日 |
| R2   | 半数场所有宣传栏 | 示例省     | 未达标   | 村居 | 499/1000 |  49.9% | ≥50% | 2014年10月31日 |
| R3   | 热线人工接通率   | 甲市主管局 | 达标     |      | 600/1000 |  60.0% | ≥50% | 2014年10月31日 |
| R3   | 热线人工接通率   | 乙市主管局 | 无法判定 |      |      0–? |        | ≥50% | 2014年10月31日 |

## 第二阶段

| 任务 | 名称             | 责任单位 | 评定   | 分项 |  数字 |  比例 |  目标 | 期限          |
| ---- | ---------------- | -------- | ------ | ---- | ----: | ----: | ----: | ------------- |
| R4   | 全部场所有宣传栏 | 示例省   | 未到期 | 园区 | 13/25 | 52.0% | ≥100% | 2015年1月31日 |

## 工作措施

| 任务 | 名称     | 责任单位 | 评定     | 分项 | 数字 | 比例 | 目标 | 期限           |
| ---- | -------- | -------- | -------- | ---- | ---: | ---: | ---: | -------------- |
| N1   | 加强领导 | 示例省   | 不作评定 |      |      |      |      | 2014年10月31日 |

---

sipub @ · demo 3 · 0123456789abcdef0123
)");
}
