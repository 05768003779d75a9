#include "cmd/reporters.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "base/failure.h"
#include "base/spelling.h"

namespace sipub::cmd {
namespace {

/// At most so many orgs are named in a sentence.
constexpr std::size_t kMostNamed = 6;

std::vector<std::string> orgs_of(const std::vector<ledger::Ledger>& ledgers) {
  std::set<std::string> orgs;
  for (const auto& ledger : ledgers) {
    if (ledger.usable) orgs.insert(ledger.org.id());
  }
  return {orgs.begin(), orgs.end()};
}

bool owes(const schema::Plan& plan, const schema::Requirement& requirement,
          const std::string& org_id) {
  const auto org = plan.orgs.find(org_id, plan.regions);
  const auto* division = org ? plan.regions.find(org->division) : nullptr;
  if (!division) return false;
  return std::any_of(
      requirement.owed_by.begin(), requirement.owed_by.end(), [&](const auto& ownership) {
        const auto& levels = ownership.levels;
        const auto& roles = ownership.roles;
        return ownership.binding &&
               std::find(levels.begin(), levels.end(), division->level) != levels.end() &&
               std::any_of(roles.begin(), roles.end(), [&](const std::string& role) {
                 return plan.orgs.fits(org->role, role);
               });
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

std::vector<std::string> reporters(const schema::Plan& plan,
                                   const std::vector<ledger::Ledger>& ledgers) {
  auto orgs = orgs_of(ledgers);
  if (!plan.report) return orgs;
  const auto& requirement = plan.requirements[plan.report->requirement];
  std::vector<std::string> owing;
  std::copy_if(orgs.begin(), orgs.end(), std::back_inserter(owing),
               [&](const std::string& org) { return owes(plan, requirement, org); });
  return owing.empty() ? orgs : owing;
}

std::string only_reporter(const schema::Plan& plan, const std::vector<ledger::Ledger>& ledgers,
                          const std::string& asked) {
  const auto orgs = orgs_of(ledgers);
  if (!asked.empty()) {
    if (std::find(orgs.begin(), orgs.end(), asked) == orgs.end()) throw unknown_org(asked, orgs);
    return asked;
  }
  const auto choices = orgs.size() == 1 ? orgs : reporters(plan, ledgers);
  if (choices.size() == 1) return choices.front();
  if (choices.empty()) {
    throw Failure(Words{"没有一份可用的台账。", "沒有一份可用的台賬。", "No ledger is usable."});
  }
  const std::string some = some_of(choices);
  throw Failure(Words{
      fmt::format("报送单位不止一个，请用 --org 指明一个（{}），或用 --out-dir 各写一份。", some),
      fmt::format("報送單位不止一個，請用 --org 指明一個（{}），或用 --out-dir 各寫一份。", some),
      fmt::format("Several offices report. Name one with --org ({}), or write one file each with "
                  "--out-dir.",
                  some)});
}

}  // namespace sipub::cmd
