#pragma once

#include "render/findings.h"

/// A handful of findings made by hand, for every format alike.
namespace sipub::render::sample {

inline const CodePage* page(std::string_view code) {
  static const CodePage kUnknownWord{
      .code = "F301",
      .name = "unknown-word",
      .title = {"词汇表里没有的词", "詞彙表裏沒有的詞", "a word that isn't in the vocabulary"},
      .why = {"程序认不出的词不能计数。", "程式認不出的詞不能計數。",
              "A word that is not known cannot be counted."},
      .cure = {"改成“{nearest}”。", "改成“{nearest}”。", "Write “{nearest}”."},
      .message = {"“{field}”不能填“{text}”。", "“{field}”不能填“{text}”。",
                  "“{field}” can't be “{text}”."},
      .bad = "a",
      .good = "b"};
  static const CodePage kWeak{
      .code = "F401",
      .name = "late-publication",
      .severity = Severity::warning,
      .title = {"公开逾期", "公開逾期", "published late"},
      .why = {"规定二十个工作日。", "規定二十個工作日。", "Twenty working days are allowed."},
      .cure = {"说明原因。", "說明原因。", "Say why."},
      .message = {"公开比规定晚了{days}个工作日。", "公開比規定晚了{days}個工作日。",
                  "Published {days} working days late."},
      .bad = "a",
      .good = "b"};
  if (code == "F301") return &kUnknownWord;
  return code == "F401" ? &kWeak : nullptr;
}

inline Finding unknown_word() {
  return {.diagnostic = {.code = "F301",
                         .file = "甲/a b.yaml",
                         .span = {40, 46},
                         .begin = {3, 9},
                         .end = {3, 13},
                         .path = "渠道[2].类别",
                         .args = {{"field", Words{"类别", "類別", "kind"}},
                                  {"text", std::string("门户,网%")},
                                  {"nearest", std::string("门户网站")}},
                         .excerpt = {"  - 类别: 门户网页  # 注", 1}},
          .record = "q1"};
}

inline Finding late(std::string waived = {}) {
  return {.diagnostic = {.code = "F401",
                         .severity = Severity::warning,
                         .file = "甲/a b.yaml",
                         .span = {80, 90},
                         .begin = {7, 5},
                         .end = {7, 20},
                         .path = "信息[0].公开日期",
                         .args = {{"days", std::string("3")}},
                         .related = {{.file = {},
                                      .begin = {6, 5},
                                      .end = {6, 9},
                                      .message = {"产生日期", "產生日期", "produced here"}}},
                         .excerpt = {"    公开日期: 2014-10-31", 1}},
          .waived = std::move(waived)};
}

inline Findings findings(std::vector<Finding> list) {
  Findings all;
  all.plan = {"demo", "1", "d1g"};
  all.inputs = {{"a.yaml", "aa", "990000-bureau"}, {"甲/a b.yaml", "bb", "991000-bureau"}};
  all.ledgers = 2;
  all.page = page;
  for (const Finding& finding : list) {
    if (!finding.waived.empty()) {
      ++all.waived;
    } else if (finding.diagnostic.severity == Severity::error) {
      ++all.errors;
    } else {
      ++all.warnings;
    }
  }
  all.findings = std::move(list);
  return all;
}

}  // namespace sipub::render::sample
