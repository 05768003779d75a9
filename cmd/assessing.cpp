#include "cmd/assessing.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>

#include "base/failure.h"
#include "cmd/parts.h"
#include "ledger/keep.h"

namespace sipub::cmd {
namespace {

/// Which ledgers have errors, the first few by name.
void tell_errors(const std::vector<assess::LedgerFact>& facts, const Reading& reading,
                 Environment& environment) {
  constexpr std::size_t kMostNamed = 5;
  std::vector<std::string> faulty;
  for (const auto& fact : facts) {
    if (fact.errors > 0) faulty.push_back(fact.ledger->file);
  }
  if (faulty.empty() || reading.quiet) return;
  const std::size_t number = faulty.size();
  if (number > kMostNamed) {
    faulty.resize(kMostNamed);
    faulty.emplace_back("……");
  }
  const auto names = fmt::format("{}", fmt::join(faulty, ", "));
  environment.tell(
      {fmt::format("{} 份台账有错误，错误的记录按“未知”处理；用 sipub check 查看：{}", number,
                   names),
       fmt::format("{} 份台賬有錯誤，錯誤的記錄按“未知”處理；用 sipub check 查看：{}", number,
                   names),
       fmt::format("{} {} errors; faulty records count as unknown. See sipub check: {}", number,
                   number == 1 ? "ledger has" : "ledgers have", names)},
      reading.language);
}

int status_of(const std::vector<assess::LedgerFact>& facts, bool all_readable, bool found) {
  if (!all_readable) return kFailed;
  const bool all_sound = std::all_of(
      facts.begin(), facts.end(), [](const assess::LedgerFact& fact) { return fact.errors == 0; });
  return found || !all_sound ? kFindings : kDone;
}

/// By file: what `check` finds in each ledger alone is in `errors` already.
void add_errors_across(const ReadingResult& read, std::map<std::string, std::int64_t>& errors) {
  for (const auto& diagnostic : read.across) {
    if (diagnostic.severity == Severity::error) errors[diagnostic.file] += 1;
  }
  for (const auto& [file, left_out] : read.across_left_out) errors[file] += left_out.errors;
}

Failure nothing_readable() {
  return Failure(Words{"没有一份台账可以读取。", "沒有一份台賬可以讀取。",
                       "None of the ledgers can be read."});
}

}  // namespace

int LedgerSet::status(bool found) const { return status_of(facts, all_readable, found); }

int AssessedSet::status(bool found) const { return status_of(parts.facts, all_readable, found); }

LedgerSet read_ledger_set(const Inputs& inputs, const schema::Plan& plan, Reading reading,
                          Environment& environment) {
  reading.check.errors_only = true;
  std::vector<std::optional<ledger::Ledger>> ledgers(inputs.files.size());
  std::vector<std::int64_t> found(inputs.files.size());
  const auto read =
      read_ledgers(inputs, plan, reading, environment,
                   [&](std::size_t file, ledger::Ledger ledger, const check::Findings& findings) {
                     ledger::let_text_go(ledger);
                     found[file] = findings.errors;
                     ledgers[file] = std::move(ledger);
                   });
  std::map<std::string, std::int64_t> errors;
  for (std::size_t i = 0; i < found.size(); ++i) errors[inputs.files[i].name] = found[i];
  add_errors_across(read, errors);
  LedgerSet set;
  set.all_readable = read.all_readable;
  for (auto& ledger : ledgers) {
    if (ledger) set.ledgers.push_back(std::move(*ledger));
  }
  for (const auto& ledger : set.ledgers) set.facts.push_back({&ledger, errors[ledger.file]});
  if (set.ledgers.empty()) throw nothing_readable();
  tell_errors(set.facts, reading, environment);
  return set;
}

AssessedSet& assess_ledgers(const Inputs& inputs, const schema::Plan& plan, Reading reading,
                            Environment& environment, std::vector<assess::Options> asked,
                            bool keep_records) {
  reading.check.errors_only = true;
  reading.groups = lines_of_files(inputs, plan, reading.jobs);
  // Kept with the answer: letting go of it all would take its time.
  const auto assessor = std::make_shared<assess::Assessor>(plan, std::move(asked), keep_records);
  environment.kept.push_back(assessor);
  Parts parts(*assessor, plan, reading.groups);
  std::vector<std::int64_t> found(inputs.files.size());
  const auto take = [&](std::size_t file, ledger::Ledger ledger, const check::Findings& findings) {
    found[file] = findings.errors;
    parts.take(file, std::move(ledger));
  };
  const auto gather = [&] {
    parts.finish();
    assessor->gather();
  };
  const auto read = read_ledgers(inputs, plan, reading, environment, take, gather);
  std::map<std::string, std::int64_t> errors;
  for (std::size_t i = 0; i < found.size(); ++i) errors[inputs.files[i].name] = found[i];
  add_errors_across(read, errors);
  const auto set = std::make_shared<AssessedSet>(assessor->finish(errors), read.all_readable);
  environment.kept.push_back(set);
  if (set->parts.facts.empty()) throw nothing_readable();
  tell_errors(set->parts.facts, reading, environment);
  return *set;
}

Opened open_ledgers(const InputOptions& inputs, const LibraryOptions& library, Project& project,
                    Language language, Environment& environment,
                    const std::function<Date(const schema::Plan&)>& day_of) {
  Opened opened;
  opened.inputs = find_inputs(inputs, environment);
  const auto schemas = open_library(library);
  opened.plan = load_plan_of(opened.inputs, schemas, library, project);
  opened.day = day_of(*opened.plan);
  opened.reading = reading_of(inputs, schemas, opened.day, language);
  return opened;
}

}  // namespace sipub::cmd
