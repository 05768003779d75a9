#include "cmd/output.h"

#include <algorithm>
#include <array>
#include <cerrno>

#include "base/failure.h"
#include "base/file.h"

namespace sipub::cmd {
namespace {

/// Formats of all subcommands: SIPUB_FORMAT may name one that only some have.
constexpr std::array<std::string_view, 10> kAllFormats{
    "text", "json", "sarif", "junit", "github", "csv", "markdown", "xlsx", "html", "yaml"};

Failure cannot_write(int error) {
  if (error == EPIPE) {
    return Failure(Words{"标准输出已被对方关闭，后面的内容没有写出。",
                         "標準輸出已被對方關閉，後面的內容沒有寫出。",
                         "Standard output was closed by its reader; the rest is not written."});
  }
  if (error == ENOSPC || error == EDQUOT) {
    return Failure(Words{"标准输出写不进去：磁盘已满。", "標準輸出寫不進去：磁盤已滿。",
                         "Standard output can't be written: the disk is full."});
  }
  return Failure(
      Words{"标准输出写不进去。", "標準輸出寫不進去。", "Standard output can't be written."});
}

}  // namespace

void declare(Declare& declare, OutputOptions& options, const std::vector<std::string>& formats) {
  declare.heading({"输出", "輸出", "Output"});
  if (!formats.empty()) {
    declare.choice("--format", options.format, formats,
                   {"输出格式（缺省按 -o 的文件后缀）", "輸出格式（預設按 -o 的副檔名）",
                    "form of the output (default: by the ending of -o)"});
  }
  declare.option("-o,--output", options.file, "FILE",
                 {"写入文件；全部写成后才替换旧文件", "寫入檔案；全部寫成後才替換舊檔案",
                  "write to this file, which is replaced only when all is written"});
  declare.choice("--color", options.color, {"auto", "always", "never"},
                 {"终端颜色（缺省 auto：自动判断）", "終端顏色（預設 auto：自動判斷）",
                  "colours on the terminal (default: auto)"});
  declare.choice("--lang", options.language, {"zh-Hans", "zh-Hant", "en"},
                 {"输出所用的语言", "輸出所用的語言", "language of the output"});
}

std::size_t choose_format(const OutputOptions& options, const std::vector<std::string>& names,
                          const std::vector<std::string>& endings, const Environment& environment) {
  const auto index_of = [&](const std::string& name) {
    return static_cast<std::size_t>(std::find(names.begin(), names.end(), name) - names.begin());
  };
  if (const auto asked = index_of(options.format); asked < names.size()) return asked;
  for (std::size_t i = 0; i < endings.size(); ++i) {
    if (!endings[i].empty() && options.file.ends_with(endings[i])) return i;
  }
  const std::string preset = environment.variable("SIPUB_FORMAT");
  if (const auto chosen = index_of(preset); chosen < names.size()) return chosen;
  if (!preset.empty() &&
      std::find(kAllFormats.begin(), kAllFormats.end(), preset) == kAllFormats.end()) {
    throw Failure(unknown_word("SIPUB_FORMAT", preset, {kAllFormats.begin(), kAllFormats.end()}));
  }
  return 0;
}

render::Sink Output::sink() {
  if (to_file()) return render::into(gathered_);
  return [this](std::string_view bytes) {
    errno = 0;
    environment_.out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (!environment_.out) throw cannot_write(errno);
  };
}

render::Options Output::look(Language language, const std::string& project) const {
  const bool color = to_file() ? options_.color == "always" : environment_.color(options_.color);
  return {.language = language, .color = color, .project = project};
}

void Output::finish() {
  if (to_file()) {
    write_file_atomically(options_.file, gathered_);
  } else {
    flush_output(environment_);
  }
}

void flush_output(Environment& environment) {
  errno = 0;
  environment.out.flush();
  if (!environment.out) throw cannot_write(errno);
}

}  // namespace sipub::cmd
