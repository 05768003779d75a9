#include "cmd/reporters.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <map>

#include "base/failure.h"
#include "base/spelling.h"
#include "report/progress.h"

namespace sipub::cmd {
namespace {

/// At most so many orgs are named in a sentence.
constexpr std::size_t kMostNamed = 6;

bool owes_report(const schema::Plan& plan, const schema::Org& org,
                 const schema::Division& division) {
  if (!plan.report) return false;
  const auto& requirement = plan.requirements[plan.report->requirement];
  return std::any_of(
      requirement.owed_by.begin(), requirement.owed_by.end(), [&](const auto& ownership) {
        const auto& levels = ownership.levels;
        const auto& roles = ownership.roles;
        return ownership.binding &&
               std::find(levels.begin(), levels.end(), division.level) != levels.end() &&
               std::any_of(roles.begin(), roles.end(),
                           [&](const std::string& role) { return plan.orgs.fits(org.role, role); });
      });
}

std::string some_of(const std::vector<std::string>& names) {
  const std::size_t named = std::min(names.size(), kMostNamed);
  const std::string list = fmt::format(
      "{}", fmt::join(names.begin(), names.begin() + static_cast<std::ptrdiff_t>(named), ", "));
  return named < names.size() ? list + " ……" : list;
}

Failure unknown_org(const std::string& asked, const std::vector<std::string>& known) {
  if (const auto near = nearest(asked, known)) {
    return Failure(
        Words{fmt::format("所给台账中没有单位“{}”；是不是“{}”？", asked, *near),
              fmt::format("所給台賬中沒有單位“{}”；是不是“{}”？", asked, *near),
              fmt::format("None of the ledgers is of the office \"{}\". Did you mean \"{}\"?",
                          asked, *near)});
  }
  const std::string some = some_of(known);
  return Failure(Words{
      fmt::format("所给台账中没有单位“{}”；有：{}", asked, some),
      fmt::format("所給台賬中沒有單位“{}”；有：{}", asked, some),
      fmt::format("None of the ledgers is of the office \"{}\". There are: {}", asked, some)});
}

}  // namespace

std::vector<Reporter> reporters(const schema::Plan& plan,
                                const std::vector<ledger::Ledger>& ledgers, const std::string& area,
                                Date as_of) {
  const schema::Division* within = area.empty() ? nullptr : plan.regions.find(area);
  std::map<std::string, bool> owing;
  for (const auto& ledger : ledgers) {
    if (!ledger.usable) continue;
    const schema::Org org = report::in_force(plan, ledger.org, as_of);
    const schema::Division* division = plan.regions.find(org.division);
    if (division == nullptr) continue;
    if (within != nullptr && !plan.regions.within(*division, *within)) continue;
    owing[org.id()] = owes_report(plan, org, *division);
  }
  std::vector<Reporter> all;
  for (const auto& [id, owes] : owing) all.push_back({id, owes});
  return all;
}

Reporter only_reporter(const std::vector<Reporter>& reporters, const std::string& asked) {
  std::vector<std::string> ids;
  for (const Reporter& reporter : reporters) {
    if (reporter.id == asked) return reporter;
    ids.push_back(reporter.id);
  }
  if (!asked.empty()) throw unknown_org(asked, ids);
  std::vector<Reporter> choices;
  std::copy_if(reporters.begin(), reporters.end(), std::back_inserter(choices),
               [](const Reporter& reporter) { return reporter.owes; });
  if (choices.empty()) choices = reporters;
  if (choices.size() == 1) return choices.front();
  if (choices.empty()) {
    throw Failure(Words{"没有一份可用的台账。", "沒有一份可用的台賬。", "No ledger is usable."});
  }
  ids.clear();
  for (const Reporter& choice : choices) ids.push_back(choice.id);
  const std::string some = some_of(ids);
  throw Failure(Words{
      fmt::format("报送单位不止一个，请用 --org 指明一个（{}），或用 --out-dir 各写一份。", some),
      fmt::format("報送單位不止一個，請用 --org 指明一個（{}），或用 --out-dir 各寫一份。", some),
      fmt::format("Several offices report. Name one with --org ({}), or write one file each with "
                  "--out-dir.",
                  some)});
}

}  // namespace sipub::cmd
