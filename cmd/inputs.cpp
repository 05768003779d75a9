#include "cmd/inputs.h"

#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <iterator>
#include <mutex>
#include <set>
#include <thread>

#include "base/code_page.h"
#include "base/failure.h"
#include "base/file.h"
#include "check/check.h"
#include "cmd/progress.h"
#include "source/parse.h"

namespace sipub::cmd {
namespace {

struct Input {
  std::string name;   ///< as shown
  std::string bytes;
};

/// One sentence for the first error that keeps a schema from loading.
Failure broken_schema(const std::vector<Diagnostic>& diagnostics, Language language) {
  const auto first = std::find_if(diagnostics.begin(), diagnostics.end(), [](const Diagnostic& d) {
    return d.severity == Severity::error;
  });
  if (first == diagnostics.end()) {
    return Failure(Words{"计划无法读取。", "計劃無法讀取。", "The plan can't be read."});
  }
  const CodePage* page = check::find_code(first->code);
  const std::string sentence = page ? fill(page->message, first->args, language) : "";
  const std::string place =
      fmt::format("{}:{}:{}: {}", first->file, first->begin.line, first->begin.column, first->code);
  const auto more = diagnostics.size() - 1;
  return Failure(
      Words{fmt::format("计划有误：{} {}（另有 {} 处；用 sipub schema check 查看全部）", place,
                        sentence, more),
            fmt::format("計劃有誤：{} {}（另有 {} 處；用 sipub schema check 查看全部）", place,
                        sentence, more),
            fmt::format("The plan is broken: {} {} ({} more; see sipub schema check)", place,
                        sentence, more)});
}

/// The files behind the paths, in one order, each once.
std::vector<std::string> expand(const InputOptions& options, Inputs& result,
                                Environment& environment, Language language) {
  std::set<std::string> files;
  const auto unreadable = [&](Words sentence) {
    environment.err << "sipub: " << sentence.in(language) << '\n';
    result.unreadable.push_back(std::move(sentence));
  };
  for (const auto& path : options.paths) {
    if (path == "-") {
      files.insert(path);
      continue;
    }
    try {
      auto found = list_ledger_files(path);
      for (auto& file : found.paths) files.insert(std::move(file));
      for (auto& sentence : found.unreadable) unreadable(std::move(sentence));
    } catch (const Failure& failure) {
      unreadable(failure.words());
    }
  }
  return {files.begin(), files.end()};
}

/// The plan that a ledger names, by whichever key: the only top-level text that is a plan's id.
std::string plan_named_in(const Input& input, const std::vector<std::string>& plan_ids) {
  const auto parsed = source::parse(input.name, input.bytes, {});
  const auto root = parsed.document->root();
  if (!root.is_mapping()) return {};
  for (const auto& entry : root.entries()) {
    if (!entry.value.is_scalar()) continue;
    if (std::find(plan_ids.begin(), plan_ids.end(), entry.value.text()) != plan_ids.end()) {
      return std::string(entry.value.text());
    }
  }
  return {};
}

}  // namespace

schema::Library open_library(const LibraryOptions& options) {
  return options.schemas.empty() ? schema::Library::embedded()
                                 : schema::Library::directory(options.schemas);
}

std::unique_ptr<schema::Plan> load_plan(const LibraryOptions& options, const std::string& plan_id,
                                        Language language) {
  const auto library = open_library(options);
  schema::Library::Choices choices;
  for (const auto& reading : options.readings) {
    const auto equals = reading.find('=');
    if (equals == std::string::npos) {
      throw Failure(Words{"--reading 要写成 编号=选项，如 A1=pooled。",
                          "--reading 要寫成 編號=選項，如 A1=pooled。",
                          "--reading takes ID=CHOICE, such as A1=pooled."});
    }
    choices[reading.substr(0, equals)] = reading.substr(equals + 1);
  }
  schema::Library::Loaded loaded;
  if (!options.plan_file.empty()) {
    loaded = library.load_file(options.plan_file, choices);
  } else {
    const auto ids = library.plan_ids();
    std::string id = plan_id;
    if (id.empty() && ids.size() == 1) id = ids.front();
    if (id.empty()) {
      const auto known = fmt::format("{}", fmt::join(ids, ", "));
      throw Failure(Words{"不知道用哪个计划：请用 --plan 指明。已有：" + known,
                          "不知道用哪個計劃：請用 --plan 指明。已有：" + known,
                          "Which plan? Name one with --plan. Known: " + known});
    }
    loaded = library.load(id, choices);
  }
  if (!loaded.plan) throw broken_schema(loaded.diagnostics, language);
  return std::move(loaded.plan);
}

Inputs read_inputs(const LibraryOptions& library, const InputOptions& options, Language language,
                   Environment& environment) {
  Inputs result;
  const auto files = expand(options, result, environment, language);
  if (files.empty() && result.unreadable.empty()) {
    throw Failure(Words{"所给路径下没有台账文件（*.yaml、*.yml）。",
                        "所給路徑下沒有台賬文件（*.yaml、*.yml）。",
                        "No ledger (*.yaml, *.yml) in the paths given."});
  }

  const auto read = [&](const std::string& file) -> std::optional<Input> {
    try {
      if (file == "-") return Input{options.stdin_name, read_standard_input()};
      return Input{file, read_file(file)};
    } catch (const Failure& failure) {
      static std::mutex mutex;
      const std::lock_guard lock(mutex);
      result.unreadable.push_back(failure.words());
      environment.err << "sipub: " << failure.words().in(language) << '\n';
      return {};
    }
  };

  // The plan follows from the ledgers only where there is a choice.
  std::string plan_id;
  std::map<std::string, Input> peeked;
  if (library.plan_file.empty()) {
    const auto ids = open_library(library).plan_ids();
    for (std::size_t i = 0; ids.size() > 1 && plan_id.empty() && i < files.size(); ++i) {
      if (auto input = read(files[i])) {
        plan_id = plan_named_in(*input, ids);
        peeked.emplace(files[i], std::move(*input));
      }
    }
  }
  result.plan = load_plan(library, plan_id, language);

  std::vector<std::optional<ledger::Ledger>> ledgers(files.size());
  Progress progress(environment, files.size(), options.quiet);
  std::atomic<std::size_t> next{0};
  const auto work = [&] {
    for (std::size_t i = next++; i < files.size(); i = next++) {
      const auto kept = peeked.find(files[i]);
      auto input = kept == peeked.end() ? read(files[i]) : std::move(kept->second);
      if (input) {
        ledgers[i] = ledger::read(
            source::parse(input->name, std::move(input->bytes), {}), *result.plan);
      }
      progress.step();
    }
  };
  const std::size_t jobs =
      std::min<std::size_t>(files.size(), options.jobs > 0 ? options.jobs
                                                           : std::max(1U, std::thread::hardware_concurrency()));
  std::vector<std::jthread> threads;
  for (std::size_t i = 1; i < jobs; ++i) threads.emplace_back(work);
  work();
  threads.clear();
  progress.done();

  for (auto& ledger : ledgers) {
    if (ledger) result.ledgers.push_back(std::move(*ledger));
  }
  return result;
}

int status_of(const Inputs& inputs, int status) {
  return inputs.unreadable.empty() ? status : kFailed;
}

}  // namespace sipub::cmd
