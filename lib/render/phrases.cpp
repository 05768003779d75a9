#include "render/phrases.h"

#include <fmt/format.h>

#include <vector>

#include "base/text.h"

namespace sipub::render {
namespace {

std::string plural(std::int64_t number, std::string_view one, std::string_view many) {
  return fmt::format("{} {}", number, number == 1 ? one : many);
}

std::string joined(const std::vector<std::string>& parts, std::string_view separator) {
  return fmt::format("{}", fmt::join(parts, separator));
}

}  // namespace

const Words& severity_word(Severity severity) {
  static const Words kError{"错误", "錯誤", "error"};
  static const Words kWarning{"警告", "警告", "warning"};
  static const Words kNote{"提示", "提示", "note"};
  switch (severity) {
    case Severity::error: return kError;
    case Severity::warning: return kWarning;
    case Severity::note: break;
  }
  return kNote;
}

std::string message_of(const Findings& findings, const Finding& finding, Language language) {
  const CodePage* page = findings.page(finding.diagnostic.code);
  if (page == nullptr) return std::string(finding.diagnostic.code);
  return fill(page->message, finding.diagnostic.args, language);
}

std::string cure_of(const Findings& findings, const Finding& finding, Language language) {
  const CodePage* page = findings.page(finding.diagnostic.code);
  return page == nullptr ? "" : fill(page->cure, finding.diagnostic.args, language);
}

std::string in_general(const Words& text, Language language) {
  std::vector<Argument> arguments;
  for (const auto& name : placeholders(text.in(language))) arguments.push_back({name, "…"});
  return fill(text, arguments, language);
}

std::string counted(std::int64_t number, Severity severity, Language language) {
  const std::string& word = severity_word(severity).in(language);
  if (language == Language::en) return plural(number, word, word + 's');
  const Words measure{"处", "處", ""};
  return fmt::format("{} {}{}", number, measure.in(language), word);
}

std::string chosen_readings(const schema::Plan& plan, bool firm_surveys) {
  std::string chosen;
  for (const schema::Reading& reading : plan.readings) {
    if (reading.chosen == 0) continue;
    chosen += (chosen.empty() ? "" : " ") + reading.id + '=' + reading.choices[reading.chosen].id;
  }
  if (firm_surveys) chosen += (chosen.empty() ? "" : " ") + std::string("survey-rule=firm");
  return chosen;
}

std::string readings_note(const schema::Plan& plan, bool firm_surveys, Language language) {
  const std::string chosen = chosen_readings(plan, firm_surveys);
  if (chosen.empty()) return {};
  return Words{"采用的读法：", "採用的讀法：", "readings chosen: "}.in(language) + chosen;
}

std::string project_note(const Options& options) {
  if (options.project.empty()) return {};
  return Words{"项目文件：", "項目檔案：", "project file: "}.in(options.language) +
         printable(options.project);
}

namespace {

std::string checked(const Findings& findings, Language language) {
  const bool plans = findings.subject == Findings::Subject::plans;
  if (language == Language::en) {
    return plans ? plural(findings.ledgers, "plan checked", "plans checked")
                 : plural(findings.ledgers, "ledger checked", "ledgers checked");
  }
  const Words what = plans ? Words{"共检查 {} 个方案", "共檢查 {} 個方案", ""}
                           : Words{"共检查 {} 份台账", "共檢查 {} 份台賬", ""};
  return fmt::format(fmt::runtime(what.in(language)), findings.ledgers);
}

}  // namespace

std::string totals(const Findings& findings, Language language) {
  std::vector<std::string> parts;
  for (const auto& [number, severity] : {std::pair{findings.errors, Severity::error},
                                         std::pair{findings.warnings, Severity::warning},
                                         std::pair{findings.notes, Severity::note}}) {
    if (number > 0) parts.push_back(counted(number, severity, language));
  }
  const bool english = language == Language::en;
  std::string line = checked(findings, language);
  if (parts.empty()) {
    line += Words{"，没有发现问题", "，沒有發現問題", ", nothing found"}.in(language);
  } else {
    line += english ? ": " + joined(parts, ", ") : "：" + joined(parts, "，");
  }
  if (findings.waived > 0) {
    line += fmt::format(
        fmt::runtime(Words{"；另有 {} 处已豁免", "；另有 {} 處已豁免", "; {} waived"}.in(language)),
        findings.waived);
  }
  if (findings.left_out > 0) {
    line += fmt::format(fmt::runtime(Words{"；其中 {} 处没有逐一列出", "；其中 {} 處沒有逐一列出",
                                           "; {} of them not listed"}
                                         .in(language)),
                        findings.left_out);
  }
  return line + (english ? "." : "。");
}

}  // namespace sipub::render
