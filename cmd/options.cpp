#include "cmd/options.h"

#include <fmt/format.h>

#include "base/failure.h"
#include "ledger/date_forms.h"

namespace sipub::cmd {

void declare(Declare& declare, LibraryOptions& options) {
  declare.heading({"方案", "方案", "Plan"});
  declare.option(
      "--plan", options.plan, "FILE",
      {"方案文件或方案代号（缺省按台账所写的方案）", "方案檔案或方案代號（預設按台賬所寫的方案）",
       "plan file, or a plan's id (default: the plan that the ledgers name)"});
  declare.option("--schemas", options.schemas, "DIR",
                 {"用此目录代替内置的方案、区划、词表", "用此目錄代替內置的方案、區劃、詞表",
                  "directory to use in place of the built-in plans, regions and words"});
  declare.repeated("--reading", options.readings, "ID=CHOICE",
                   {"歧义条文改用另一种理解，如 A1=pooled；可重复",
                    "歧義條文改用另一種理解，如 A1=pooled；可重複",
                    "take another reading of an ambiguous sentence, such as A1=pooled; "
                    "repeatable"});
}

void declare_encoding(Declare& declare, std::string& encoding, const Words& help) {
  declare.choice("--encoding", encoding, {"gb18030", "utf-16"}, help);
}

void declare(Declare& declare, InputOptions& options) {
  declare
      .option("PATH", options.paths, "PATH",
              {"台账文件；目录（含其下所有 .yaml、.yml）；-（标准输入）",
               "台賬檔案；目錄（含其下所有 .yaml、.yml）；-（標準輸入）",
               "ledger files; directories (all .yaml and .yml below them); - for standard input"})
      ->required();
  declare.heading({"读取", "讀取", "Reading"});
  declare.option("--stdin-name", options.stdin_name, "NAME",
                 {"标准输入在结果中的名称", "標準輸入在結果中的名稱",
                  "what to call standard input in the results"});
  declare_encoding(declare, options.encoding,
                   {"不是 UTF-8 的台账按这种编码读取（GBK 用 gb18030）",
                    "不是 UTF-8 的台賬按這種編碼讀取（GBK 用 gb18030）",
                    "read ledgers that aren't in UTF-8 in this encoding (gb18030 for GBK)"});
  declare.number("--jobs", options.jobs, 0, 256, "N",
                 {"同时读几个文件（缺省用全部核心）", "同時讀幾個檔案（預設用全部核心）",
                  "how many files to read at once (default: all cores)"});
  declare.flag("-q,--quiet", options.quiet,
               {"不显示进度和提示", "不顯示進度和提示", "no progress, no hints"});
}

void declare(Declare& declare, DateOptions& options) {
  declare.option(
      "--as-of", options.as_of, "DATE",
      {"按这一天的情况，如 2014-10-31（缺省今天）", "按這一天的情況，如 2014-10-31（預設今天）",
       "as things stood on this day, such as 2014-10-31 (default: today)"});
}

void declare_area(Declare& declare, std::string& area) {
  declare.option("--area", area, "CODE",
                 {"行政区划代码（缺省为包含全部台账的最小区划）",
                  "行政區劃代碼（預設為包含全部台賬的最小區劃）",
                  "code of a division (default: the smallest that holds all ledgers)"});
}

Date parse_date_option(const std::string& option, const std::string& text) {
  using Fault = ledger::DateReading::Fault;
  if (const auto read = ledger::read_date(text); read.fault == Fault::none) return read.value;
  throw Failure(Words{
      fmt::format("{} 的日期“{}”不存在或无法识别；请写成 2014-10-31 的形式。", option, text),
      fmt::format("{} 的日期“{}”不存在或無法識別；請寫成 2014-10-31 的形式。", option, text),
      fmt::format("{}: \"{}\" is no date that exists. Write it like 2014-10-31.", option, text)});
}

Date as_of(const DateOptions& options, int utc_offset_minutes, const Environment& environment) {
  if (!options.as_of.empty()) return parse_date_option("--as-of", options.as_of);
  const std::chrono::seconds local{environment.now() + std::int64_t{60} * utc_offset_minutes};
  return std::chrono::floor<std::chrono::days>(std::chrono::sys_seconds{local});
}

}  // namespace sipub::cmd
