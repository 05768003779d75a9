#include "cmd/parts.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <utility>

#include "assess/world.h"
#include "base/failure.h"
#include "base/file.h"
#include "ledger/header_reader.h"
#include "source/parse.h"

namespace sipub::cmd {
namespace {

/// A ledger's header stands in its first lines, unless somebody moved it.
constexpr std::size_t kHead = 1024;

std::string line_in_head(const InputFile& file, const schema::Plan& plan) {
  if (file.path == "-" || !file.encoding.empty()) return {};
  std::string head = read_head(file.path, kHead);
  const std::size_t end = head.rfind('\n');
  if (end == std::string::npos) return {};
  head.resize(end + 1);
  const auto ledger = ledger::header_of(
      source::parse(file.name, std::move(head), {.expect_end_mark = false}), plan);
  if (plan.regions.find(ledger.org.division) == nullptr) return {};
  return assess::line_of_division(ledger.org.division, plan.regions);
}

}  // namespace

std::vector<std::string> lines_of_files(const Inputs& inputs, const schema::Plan& plan,
                                        unsigned jobs) {
  std::vector<std::string> lines(inputs.files.size());
  std::atomic<std::size_t> next = 0;
  const auto work = [&] {
    for (std::size_t i = next++; i < lines.size(); i = next++)
      lines[i] = line_in_head(inputs.files[i], plan);
  };
  std::vector<std::jthread> helpers;
  for (std::size_t i = 1; i < std::min<std::size_t>(jobs, lines.size()); ++i)
    helpers.emplace_back(work);
  work();
  return lines;
}

Parts::Parts(assess::Assessor& assessor, const schema::Plan& plan,
             const std::vector<std::string>& lines)
    : assessor_(assessor), plan_(plan), lines_(lines) {
  for (const std::string& line : lines) {
    if (line.empty())
      ++unknown_to_come_;
    else
      ++parts_[line].to_come;
  }
}

std::string Parts::line_of(std::size_t file, const ledger::Ledger& ledger) const {
  const std::string& expected = lines_[file];
  if (!ledger.usable) return expected;
  std::string line = assess::line_of_division(ledger.org.division, plan_.regions);
  if (expected.empty() || line == expected) return line;
  throw Failure({"“" + ledger.file + "”开头写的行政区划与后文不一致。",
                 "“" + ledger.file + "”開頭寫的行政區劃與後文不一致。",
                 "\"" + ledger.file + "\" begins with another division than it goes on with."});
}

void Parts::take(std::size_t file, ledger::Ledger ledger) {
  const std::string line = line_of(file, ledger);
  assessor_.lighten(ledger);
  std::vector<std::vector<ledger::Ledger>> ready;
  {
    const std::lock_guard lock(mutex_);
    Part& part = parts_[line];
    part.ledgers.push_back(std::move(ledger));
    if (!lines_[file].empty()) {
      if (--part.to_come == 0 && unknown_to_come_ == 0)
        ready.push_back(std::exchange(part.ledgers, {}));
    } else if (--unknown_to_come_ == 0) {
      for (auto& [name, one] : parts_)
        if (one.to_come == 0) ready.push_back(std::exchange(one.ledgers, {}));
    }
  }
  for (auto& ledgers : ready) assessor_.add(std::move(ledgers));
}

void Parts::finish() {
  for (auto& [line, part] : parts_) assessor_.add(std::exchange(part.ledgers, {}));
}

}  // namespace sipub::cmd
