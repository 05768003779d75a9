#include "cmd/plans.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

#include "base/code_page.h"
#include "base/failure.h"
#include "base/spelling.h"
#include "check/check.h"

namespace sipub::cmd {
namespace {

bool is_error(const Diagnostic& diagnostic) { return diagnostic.severity == Severity::error; }

/// The first error in words, its place before it.
std::string tell(const Diagnostic& diagnostic, Language language) {
  const CodePage* page = check::find_code(diagnostic.code);
  return fmt::format(
      "{}:{}:{}: {}", diagnostic.file, diagnostic.begin.line, diagnostic.begin.column,
      page ? fill(page->message, diagnostic.args, language) : std::string(diagnostic.code));
}

Failure broken_plan(const std::vector<Diagnostic>& diagnostics, const std::string& name) {
  const auto first = std::find_if(diagnostics.begin(), diagnostics.end(), is_error);
  if (first == diagnostics.end()) {
    return Failure(Words{"方案无法读取。", "方案無法讀取。", "The plan can't be read."});
  }
  const auto more = std::count_if(first + 1, diagnostics.end(), is_error);
  Words words{"方案有误。", "方案有誤。", "The plan is broken."};
  words.zh_hans += tell(*first, Language::zh_hans);
  words.zh_hant += tell(*first, Language::zh_hant);
  words.en += ' ' + tell(*first, Language::en);
  if (more > 0) {
    words.zh_hans += fmt::format("\n另有 {} 处，用 sipub schema check {} 查看。", more, name);
    words.zh_hant += fmt::format("\n另有 {} 處，用 sipub schema check {} 查看。", more, name);
    words.en += fmt::format("\nFor {} more, see: sipub schema check {}", more, name);
  }
  return Failure(std::move(words));
}

schema::Library::Choices choices_of(const LibraryOptions& options) {
  schema::Library::Choices choices;
  for (const auto& reading : options.readings) {
    const auto equals = reading.find('=');
    if (equals == 0 || equals == std::string::npos || equals + 1 == reading.size()) {
      throw Failure(
          Words{"--reading 要写成“编号=选项”，如 A1=pooled，不能是“" + reading + "”。",
                "--reading 要寫成“編號=選項”，如 A1=pooled，不能是“" + reading + "”。",
                "--reading takes ID=CHOICE, such as A1=pooled, not \"" + reading + "\"."});
    }
    choices[reading.substr(0, equals)] = reading.substr(equals + 1);
  }
  return choices;
}

Failure unknown_plan(const std::string& name, const std::vector<std::string>& known) {
  if (const auto near = nearest(name, known)) {
    return Failure(
        Words{fmt::format("没有“{}”这个方案文件或方案代号；是不是“{}”？", name, *near),
              fmt::format("沒有“{}”這個方案文件或方案代號；是不是“{}”？", name, *near),
              fmt::format("\"{}\" is neither a plan file nor the id of a plan. Did you mean "
                          "\"{}\"?",
                          name, *near)});
  }
  const auto listed = fmt::format("{}", fmt::join(known, ", "));
  return Failure(Words{
      fmt::format("没有“{}”这个方案文件或方案代号；已有的方案：{}", name, listed),
      fmt::format("沒有“{}”這個方案文件或方案代號；已有的方案：{}", name, listed),
      fmt::format("\"{}\" is neither a plan file nor the id of a plan. Plans: {}", name, listed)});
}

Failure no_choice(const std::vector<std::string>& known) {
  if (known.empty()) {
    return Failure(Words{"这里没有任何方案。", "這裏沒有任何方案。", "There is no plan here."});
  }
  const auto listed = fmt::format("{}", fmt::join(known, ", "));
  return Failure(Words{fmt::format("有几个方案，请用 --plan 指明一个：{}", listed),
                       fmt::format("有幾個方案，請用 --plan 指明一個：{}", listed),
                       fmt::format("There are several plans. Name one with --plan: {}", listed)});
}

}  // namespace

schema::Library open_library(const LibraryOptions& options) {
  return options.schemas.empty() ? schema::Library::embedded()
                                 : schema::Library::directory(options.schemas);
}

namespace {

schema::Library::Loaded load(const schema::Library& library, const std::string& name,
                             const schema::Library::Choices& choices, Use use) {
  std::error_code error;
  if (std::filesystem::exists(name, error)) return library.load_file(name, choices);
  const auto known = library.plan_ids();
  if (std::find(known.begin(), known.end(), name) == known.end()) throw unknown_plan(name, known);
  return use == Use::check ? library.load_for_ledgers(name, choices) : library.load(name, choices);
}

}  // namespace

schema::Library::Loaded load_named(const schema::Library& library, const std::string& name,
                                   const schema::Library::Choices& choices) {
  return load(library, name, choices, Use::any);
}

std::unique_ptr<schema::Plan> load_plan(const schema::Library& library,
                                        const LibraryOptions& options, Project& project,
                                        const std::string& named, Use use) {
  const std::string chosen = project.plan(options.plan);
  const auto known = library.plan_ids();
  std::string name = !chosen.empty() ? chosen : named;
  if (name.empty() && known.size() == 1) name = known.front();
  if (name.empty()) throw no_choice(known);
  auto loaded = load(library, name, choices_of(options), use);
  if (!loaded.plan) throw broken_plan(loaded.diagnostics, name);
  return std::move(loaded.plan);
}

}  // namespace sipub::cmd
