#include "cmd/project.h"

#include <fmt/format.h>

#include <array>
#include <system_error>

#include "base/code_page.h"
#include "base/failure.h"
#include "base/file.h"
#include "base/spelling.h"
#include "check/check.h"
#include "source/parse.h"

namespace sipub::cmd {
namespace {

namespace fs = std::filesystem;

constexpr const char* kFileName = ".sipub.yaml";
const std::array<std::string, 4> known_keys() { return {"plan", "area", "language", "waivers"}; }

/// A fault at a place of the file.
Failure fault(const std::string& file, Position place, const Words& words) {
  const std::string where = fmt::format("{}:{}:{}: ", file, place.line, place.column);
  return Failure(Words{where + words.zh_hans, where + words.zh_hant, where + words.en});
}

Failure syntax_fault(const std::string& file, const Diagnostic& diagnostic) {
  const CodePage* page = check::find_code(diagnostic.code);
  if (!page) return fault(file, diagnostic.begin, {"", "", std::string(diagnostic.code)});
  const auto& [message, args] = std::pair(page->message, diagnostic.args);
  return fault(file, diagnostic.begin,
               {fill(message, args, Language::zh_hans), fill(message, args, Language::zh_hant),
                fill(message, args, Language::en)});
}

Failure unknown_key(const std::string& file, const source::Node& key) {
  const auto known = known_keys();
  const std::string name(key.text());
  if (const auto near = nearest(name, known)) {
    return fault(file, key.begin(),
                 {fmt::format("项目文件里没有“{}”这一项；是不是“{}”？", name, *near),
                  fmt::format("項目文件裏沒有“{}”這一項；是不是“{}”？", name, *near),
                  fmt::format("a project file has no \"{}\". Did you mean \"{}\"?", name, *near)});
  }
  const auto all = fmt::format("{}", fmt::join(known, ", "));
  return fault(file, key.begin(),
               {fmt::format("项目文件里没有“{}”这一项；可以有：{}", name, all),
                fmt::format("項目文件裏沒有“{}”這一項；可以有：{}", name, all),
                fmt::format("a project file has no \"{}\". It may have: {}", name, all)});
}

std::string beside(const std::string& file, std::string_view path) {
  return (fs::path(file).parent_path() / path).lexically_normal().string();
}

void take(ProjectFile& project, const source::Entry& entry) {
  const std::string_view key = entry.key.text();
  const std::string value(entry.value.text());
  if (!entry.value.is_scalar() || value.empty()) {
    throw fault(project.path, entry.key.begin(),
                {fmt::format("“{}”后面要写一个值。", key), fmt::format("“{}”後面要寫一個值。", key),
                 fmt::format("\"{}\" takes one value.", key)});
  }
  if (key == "plan") {
    std::error_code error;
    const std::string file = beside(project.path, value);
    project.plan = fs::exists(file, error) ? file : value;
  } else if (key == "area") {
    project.area = value;
  } else if (key == "waivers") {
    project.waivers = beside(project.path, value);
  } else if (key == "language") {
    project.language = parse_language(value);
    if (!project.language) {
      throw fault(project.path, entry.value.begin(),
                  {fmt::format("语言要填 zh-Hans、zh-Hant 或 en，不能是“{}”。", value),
                   fmt::format("語言要填 zh-Hans、zh-Hant 或 en，不能是“{}”。", value),
                   fmt::format("the language is zh-Hans, zh-Hant or en, not \"{}\".", value)});
    }
  } else {
    throw unknown_key(project.path, entry.key);
  }
}

ProjectFile read_project_file(const std::string& file) {
  const auto parsed = source::parse(file, read_file(file), {.expect_end_mark = false});
  for (const auto& diagnostic : parsed.diagnostics) {
    if (diagnostic.severity == Severity::error) throw syntax_fault(file, diagnostic);
  }
  const auto root = parsed.document->root();
  ProjectFile project;
  project.path = file;
  if (!root.is_mapping() && !root.is_null()) {
    const auto all = fmt::format("{}", fmt::join(known_keys(), ", "));
    throw fault(file, root.begin(),
                {fmt::format("项目文件要写成“项: 值”，可以有：{}", all),
                 fmt::format("項目文件要寫成“項: 值”，可以有：{}", all),
                 fmt::format("a project file is written as \"key: value\", of: {}", all)});
  }
  for (const auto& entry : root.entries()) take(project, entry);
  return project;
}

}  // namespace

ProjectFile find_project_file(const fs::path& directory) {
  for (fs::path place = directory; !place.empty(); place = place.parent_path()) {
    const fs::path file = place / kFileName;
    std::error_code error;
    if (fs::is_regular_file(file, error)) return read_project_file(file.string());
    if (place == place.parent_path()) break;
  }
  return {};
}

std::string Project::settle(const std::string& asked, const std::string& by_file) {
  if (!asked.empty()) return asked;
  settled_ = settled_ || !by_file.empty();
  return by_file;
}

Language Project::person(const std::string& asked, const Environment& environment) {
  if (const auto language = parse_language(asked)) return *language;
  if (parse_language(environment.variable("SIPUB_LANG")) || !file_.language) {
    return environment.language();
  }
  settled_ = true;
  return *file_.language;
}

Language Project::report(const std::string& asked, Language of_plan) {
  if (const auto language = parse_language(asked)) return *language;
  if (!file_.language) return of_plan;
  settled_ = true;
  return *file_.language;
}

}  // namespace sipub::cmd
