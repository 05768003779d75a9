#include "cmd/waiver_file.h"

#include <fmt/format.h>

#include "assess/waivers.h"
#include "base/code_page.h"
#include "base/failure.h"
#include "base/file.h"
#include "check/check.h"
#include "source/parse.h"

namespace sipub::cmd {
namespace {

Failure broken(const std::string& file, const Diagnostic& first) {
  const std::string place = fmt::format("{}:{}:{}: ", file, first.begin.line, first.begin.column);
  const CodePage* page = check::find_code(first.code);
  const auto say = [&](Language language) {
    return place + (page ? fill(page->message, first.args, language) : std::string(first.code));
  };
  return Failure(Words{say(Language::zh_hans), say(Language::zh_hant), say(Language::en)});
}

}  // namespace

const Words kWaivedBeside{
    "豁免事项文件：经批准暂不作要求的任务，只作说明，不改变结论",
    "豁免事項檔案：經批准暫不作要求的任務，只作說明，不改變結論",
    "file of waivers: requirements excused with approval, shown beside verdicts"};

void declare_waivers(Declare& declare, std::string& file, const Words& help) {
  declare.option("--waivers", file, "FILE", help);
}

WaiverFile read_waivers(const std::string& file, const schema::Plan& plan) {
  if (file.empty()) return {};
  auto parsed = source::parse(file, read_file(file), {.expect_end_mark = false});
  for (const auto& diagnostic : parsed.diagnostics) {
    if (diagnostic.severity == Severity::error) throw broken(file, diagnostic);
  }
  WaiverFile read;
  read.ledger = ledger::read(std::move(parsed), plan);
  read.waivers = ledger::waivers_of(read.ledger, plan);
  if (read.waivers.empty()) {
    throw Failure(Words{"“" + file + "”里没有豁免事项；写法与台账里的相同。",
                        "“" + file + "”裏沒有豁免事項；寫法與台賬裏的相同。",
                        "There are no waivers in \"" + file +
                            "\". They are written as in a "
                            "ledger."});
  }
  return read;
}

void waive(assess::Assessment& assessment, const std::string& file, Environment& environment,
           Language language) {
  const auto read = read_waivers(file, *assessment.plan);
  tell_unused(assess::waive(assessment, read.waivers), file, environment, language);
}

void tell_unused(const std::vector<const ledger::Waiver*>& unused, const std::string& file,
                 Environment& environment, Language language) {
  for (const auto* waiver : unused) {
    const std::string place = fmt::format("{}:{}", file, waiver->place.line);
    environment.tell(
        {fmt::format("{}：{} 的豁免没有对应的结果，不起作用。", place, waiver->requirement),
         fmt::format("{}：{} 的豁免沒有對應的結果，不起作用。", place, waiver->requirement),
         fmt::format("{}: the waiver of {} excuses no result.", place, waiver->requirement)},
        language);
  }
}

}  // namespace sipub::cmd
