#include "cmd/options.h"

#include <fmt/format.h>

#include <charconv>

#include "base/failure.h"
#include "base/text.h"

namespace sipub::cmd {
namespace {

/// Takes digits off the text, then one of the separators; nothing where either isn't there.
std::optional<unsigned> take_number(std::string_view& text,
                                    std::initializer_list<std::string_view> separators) {
  unsigned number = 0;
  const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc()) return {};
  text.remove_prefix(static_cast<std::size_t>(stop - text.data()));
  for (const auto separator : separators) {
    if (!text.starts_with(separator)) continue;
    text.remove_prefix(separator.size());
    return number;
  }
  return {};
}

std::optional<Date> parse_date(std::string_view text) {
  const auto year = take_number(text, {"-", "/", ".", "年"});
  const auto month = year ? take_number(text, {"-", "/", ".", "月"}) : std::nullopt;
  const auto day = month ? take_number(text, {"日", ""}) : std::nullopt;
  if (!day || !text.empty()) return {};
  return parse_iso_date(fmt::format("{:04}-{:02}-{:02}", *year, *month, *day));
}

}  // namespace

void declare(Declare& declare, LibraryOptions& options) {
  declare.heading({"计划", "計劃", "Plan"});
  declare.option(
      "--plan", options.plan, "FILE",
      {"计划文件或计划代号（缺省按台账所写的计划）", "計劃文件或計劃代號（缺省按台賬所寫的計劃）",
       "plan file, or a plan's id (default: the plan that the ledgers name)"});
  declare.option("--schemas", options.schemas, "DIR",
                 {"用此目录代替内置的计划、区划、词表", "用此目錄代替內置的計劃、區劃、詞表",
                  "directory to use in place of the built-in plans, regions and words"});
  declare.repeated("--reading", options.readings, "ID=CHOICE",
                   {"歧义条文改用另一种理解，如 A1=pooled；可重复",
                    "歧義條文改用另一種理解，如 A1=pooled；可重複",
                    "take another reading of an ambiguous sentence, such as A1=pooled; "
                    "repeatable"});
}

void declare(Declare& declare, InputOptions& options) {
  declare
      .option("PATH", options.paths, "PATH",
              {"台账文件；目录（含其下所有 .yaml、.yml）；-（标准输入）",
               "台賬文件；目錄（含其下所有 .yaml、.yml）；-（標準輸入）",
               "ledger files; directories (all .yaml and .yml below them); - for standard input"})
      ->required();
  declare.heading({"读取", "讀取", "Reading"});
  declare.option("--stdin-name", options.stdin_name, "NAME",
                 {"标准输入在结果中的名称", "標準輸入在結果中的名稱",
                  "what to call standard input in the results"});
  declare.number("--jobs", options.jobs, 0, 256, "N",
                 {"同时读几个文件（缺省用全部核心）", "同時讀幾個文件（缺省用全部核心）",
                  "how many files to read at once (default: all cores)"});
  declare.flag("-q,--quiet", options.quiet,
               {"不显示进度和提示", "不顯示進度和提示", "no progress, no hints"});
}

void declare(Declare& declare, DateOptions& options) {
  declare.option(
      "--as-of", options.as_of, "DATE",
      {"按这一天的情况，如 2014-10-31（缺省今天）", "按這一天的情況，如 2014-10-31（缺省今天）",
       "as things stood on this day, such as 2014-10-31 (default: today)"});
}

void declare_area(Declare& declare, std::string& area) {
  declare.option("--area", area, "CODE",
                 {"行政区划代码（缺省为包含全部台账的最小区划）",
                  "行政區劃代碼（缺省為包含全部台賬的最小區劃）",
                  "code of a division (default: the smallest that holds all ledgers)"});
}

Date parse_date_option(const std::string& option, const std::string& text) {
  if (const auto date = parse_date(nfkc(text))) return *date;
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

Language language_for_person(const std::string& chosen, const Project& project,
                             const Environment& environment) {
  if (const auto language = parse_language(chosen)) return *language;
  if (parse_language(environment.variable("SIPUB_LANG"))) return environment.language();
  return project.language.value_or(environment.language());
}

Language language_for_report(const std::string& chosen, const Project& project, Language of_plan) {
  if (const auto language = parse_language(chosen)) return *language;
  return project.language.value_or(of_plan);
}

}  // namespace sipub::cmd
