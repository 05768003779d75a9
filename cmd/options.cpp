#include "cmd/options.h"

#include "base/failure.h"
#include "base/file.h"

namespace sipub::cmd {

void declare(CLI::App& app, LibraryOptions& options, Language language) {
  app.add_option("--plan", options.plan_file,
                 Words{"计划文件（缺省按台账所写的计划）", "計劃文件（缺省按台賬所寫的計劃）",
                       "plan file (default: the plan that the ledgers name)"}
                     .in(language))
      ->type_name("FILE");
  app.add_option("--schemas", options.schemas,
                 Words{"用此目录的模式库代替内置的", "用此目錄的模式庫代替內置的",
                       "directory to use in place of the built-in schemas"}
                     .in(language))
      ->type_name("DIR");
  app.add_option("--reading", options.readings,
                 Words{"改用某条歧义的另一种理解，如 A1=pooled，可重复",
                       "改用某條歧義的另一種理解，如 A1=pooled，可重複",
                       "take another reading of an ambiguity, such as A1=pooled; repeatable"}
                     .in(language))
      ->type_name("ID=CHOICE")
      ->allow_extra_args(false)
      ->take_all();
}

void declare(CLI::App& app, InputOptions& options, Language language) {
  app.add_option("PATH", options.paths,
                 Words{"台账文件、目录（含其下所有 .yaml、.yml），或 -（标准输入）",
                       "台賬文件、目錄（含其下所有 .yaml、.yml），或 -（標準輸入）",
                       "ledger files, directories (all .yaml and .yml below), or - (standard input)"}
                     .in(language))
      ->required();
  app.add_option("--stdin-name", options.stdin_name,
                 Words{"标准输入在结果中的名称", "標準輸入在結果中的名稱",
                       "name of standard input in the results"}
                     .in(language))
      ->type_name("NAME");
  app.add_option("--jobs", options.jobs,
                 Words{"并行读取数（缺省为全部核心）", "並行讀取數（缺省為全部核心）",
                       "files read at once (default: all cores)"}
                     .in(language))
      ->type_name("N")
      ->check(CLI::Range(0U, 256U));
  app.add_flag("-q,--quiet", options.quiet,
               Words{"不在标准错误上报告进度和提示", "不在標準錯誤上報告進度和提示",
                     "no progress and no hints on standard error"}
                   .in(language));
}

void declare(CLI::App& app, DateOptions& options, Language language) {
  app.add_option("--as-of", options.as_of,
                 Words{"按此日情况评估，YYYY-MM-DD（缺省今天）",
                       "按此日情況評估，YYYY-MM-DD（缺省今天）",
                       "the day the question is asked for, YYYY-MM-DD (default: today)"}
                     .in(language))
      ->type_name("DATE");
}

void declare(CLI::App& app, OutputOptions& options, const std::vector<std::string>& formats,
             Language language) {
  if (!formats.empty()) {
    app.add_option("--format", options.format,
                   Words{"输出格式（缺省按 -o 的文件后缀）", "輸出格式（缺省按 -o 的文件後綴）",
                         "output format (default: by the ending of -o)"}
                       .in(language))
        ->check(CLI::IsMember(formats));
  }
  app.add_option("-o,--output", options.file,
                 Words{"写入文件（完整写成才替换旧文件）", "寫入文件（完整寫成才替換舊文件）",
                       "write to a file, which is replaced only when all is written"}
                     .in(language))
      ->type_name("FILE");
  app.add_option("--color", options.color,
                 Words{"终端颜色", "終端顏色", "colour on the terminal"}.in(language))
      ->check(CLI::IsMember({"auto", "always", "never"}))
      ->capture_default_str();
  app.add_option("--lang", options.language,
                 Words{"输出语言", "輸出語言", "language of the output"}.in(language))
      ->check(CLI::IsMember({"zh-Hans", "zh-Hant", "en"}));
}

Language language_of(const OutputOptions& options, const Environment& environment) {
  if (const auto chosen = parse_language(options.language)) return *chosen;
  return environment.language();
}

Date as_of(const DateOptions& options, int utc_offset_minutes, const Environment& environment) {
  if (options.as_of.empty()) {
    const std::chrono::seconds local{environment.now() + std::int64_t{60} * utc_offset_minutes};
    return std::chrono::floor<std::chrono::days>(std::chrono::sys_seconds{local});
  }
  if (const auto date = parse_iso_date(options.as_of)) return *date;
  throw Failure(Words{"--as-of 的日期“" + options.as_of + "”无法识别，请写成 2014-10-31 的形式。",
                      "--as-of 的日期“" + options.as_of + "”無法識別，請寫成 2014-10-31 的形式。",
                      "--as-of: \"" + options.as_of +
                          "\" is not a date; write it as 2014-10-31."});
}

std::string format_of(const OutputOptions& options,
                      const std::vector<std::pair<std::string, std::string>>& by_ending,
                      const std::string& otherwise) {
  if (!options.format.empty()) return options.format;
  for (const auto& [ending, format] : by_ending) {
    if (options.file.ends_with(ending)) return format;
  }
  return otherwise;
}

void write(const OutputOptions& options, std::string_view bytes, Environment& environment) {
  if (!options.file.empty() && options.file != "-") {
    write_file_atomically(options.file, bytes);
    return;
  }
  environment.out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  environment.out.flush();
  if (!environment.out) {
    throw Failure(Words{"标准输出写不进去（磁盘已满或已关闭）。",
                        "標準輸出寫不進去（磁盤已滿或已關閉）。",
                        "Standard output can't be written (disk full, or closed)."});
  }
}

}  // namespace sipub::cmd
