#include "report/tallies.h"

#include <algorithm>
#include <map>

#include "report/names.h"

namespace sipub::report {
namespace {

using assess::Result;

class Groups {
 public:
  Groups(const schema::Plan& plan, GroupBy by) : plan_(plan), by_(by) {}

  void add(const Result& result) {
    const schema::Requirement& requirement = *result.requirement;
    switch (by_) {
      case GroupBy::stage: return add_part(result);
      case GroupBy::org: return add(owner_id(result), owner_words(result), result);
      case GroupBy::requirement: return add(requirement.id, requirement.title, result);
      case GroupBy::lead: break;
    }
    if (requirement.lead.empty()) {
      add("", {"没有写明牵头单位", "沒有寫明牽頭單位", "no leading office named"}, result);
    }
    for (const std::string& office : requirement.lead) {
      const auto found = std::find_if(plan_.offices.begin(), plan_.offices.end(),
                                      [&](const auto& one) { return one.first == office; });
      add(office, found == plan_.offices.end() ? Words{office, office, office} : found->second,
          result);
    }
  }

  std::vector<Tally> all() && { return std::move(tallies_); }

 private:
  void add_part(const Result& result) {
    const schema::Requirement& requirement = *result.requirement;
    Words label;
    for (const Language language : {Language::zh_hans, Language::zh_hant, Language::en}) {
      const std::string name = part_name(plan_, requirement, language);
      (language == Language::zh_hans   ? label.zh_hans
       : language == Language::zh_hant ? label.zh_hant
                                       : label.en) = name;
    }
    add(requirement.stage.empty() ? requirement.group : requirement.stage, label, result);
  }

  Words owner_words(const Result& result) const {
    return {owner_name(plan_, result, Language::zh_hans),
            owner_name(plan_, result, Language::zh_hant), owner_name(plan_, result, Language::en)};
  }

  void add(const std::string& id, const Words& label, const Result& result) {
    const auto [place, is_new] = places_.try_emplace(id, tallies_.size());
    if (is_new) tallies_.push_back({id, label, {}, {}});
    Tally& tally = tallies_[place->second];
    tally.counts.add(result.status);
    if (result.status == assess::Status::not_met) tally.missed.push_back(&result);
  }

  const schema::Plan& plan_;
  GroupBy by_;
  std::map<std::string, std::size_t> places_;
  std::vector<Tally> tallies_;
};

}  // namespace

std::vector<Tally> tallies(const assess::Assessment& assessment, GroupBy by) {
  Groups groups(*assessment.plan, by);
  for (const Result& result : assessment.results) {
    if (counts(result)) groups.add(result);
  }
  return std::move(groups).all();
}

void rank(std::vector<Tally>& tallies, assess::Status by) {
  const auto count = [&](const Tally& tally) {
    const auto found = tally.counts.by_status.find(by);
    return found == tally.counts.by_status.end() ? 0 : found->second;
  };
  std::stable_sort(tallies.begin(), tallies.end(),
                   [&](const Tally& a, const Tally& b) { return count(a) > count(b); });
}

}  // namespace sipub::report
