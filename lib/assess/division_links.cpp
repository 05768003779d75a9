#include "assess/division_links.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "ledger/history.h"

namespace sipub::assess {

using schema::Division;

namespace {

std::optional<Date> merged_on(const Division& current, const schema::Regions& regions) {
  const auto lineage = regions.lineage(current);
  std::optional<Date> last;
  for (const Division* code : lineage)
    if (code != &current && code->to) last = std::max(last.value_or(*code->to), *code->to);
  if (!last) return std::nullopt;
  const auto before = std::ranges::count_if(
      lineage, [&](const Division* code) { return code->in_force(*last - std::chrono::days(1)); });
  return before > 1 ? last : std::nullopt;
}

}  // namespace

DivisionLinks::DivisionLinks(const schema::Plan& plan, Date as_of) : plan_(plan) {
  const std::vector<Division>& all = plan.regions.divisions;
  codes_.resize(all.size());
  std::map<const Division*, std::vector<const Division*>> carried;
  for (std::size_t i = 0; i < all.size(); ++i) {
    codes_[i].now = plan.regions.find(ledger::code_on(all[i].code, plan.regions, as_of));
    codes_[i].line = line_of_division(all[i].code, plan.regions);
    codes_[i].merged_on = assess::merged_on(all[i], plan.regions);
    now_.emplace(all[i].code, codes_[i].now);
    carried[codes_[i].now].push_back(&all[i]);
  }
  for (std::size_t i = 0; i < all.size(); ++i) {
    const Division* above = now(all[i].parent);
    // The way up must come to an end, whatever has become of the superior.
    if (above == nullptr || above->level >= all[i].level) continue;
    codes_[i].above = above;
    codes_[index(*above)].below.push_back(&all[i]);
  }
  const auto code_now = [&](const Division* division) -> const std::string& {
    return code(*division).now->code;
  };
  for (Code& code : codes_) std::ranges::stable_sort(code.below, {}, code_now);
  for (auto& [division, codes] : carried) carried_.push_back({division, std::move(codes)});
  std::ranges::sort(carried_, {},
                    [](const Carried& one) { return std::tie(one.now->level, one.now->code); });
  for (const Carried& one : carried_)
    for (const Division* around = one.now; around != nullptr; around = code(*around).above)
      codes_[index(*around)].within.push_back(&one);
}

std::string line_of_division(std::string_view code, const schema::Regions& regions) {
  const Division* division = regions.find(code);
  const Date in_the_end = make_date(9999, 12, 31);
  return division == nullptr ? std::string(code) : regions.on(*division, in_the_end).code;
}

}  // namespace sipub::assess
