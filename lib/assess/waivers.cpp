#include "assess/waivers.h"

#include <algorithm>
#include <optional>

#include "ledger/history.h"

namespace sipub::assess {
namespace {

/// A waiver that holds on the as-of date.
class Excuse {
 public:
  Excuse(const ledger::Waiver& waiver, const Assessment& assessment)
      : waiver_(waiver), plan_(*assessment.plan), as_of_(assessment.as_of) {
    if (!waiver.org.empty()) org_ = plan_.orgs.find(waiver.org, plan_.regions);
  }

  /// About the division that it is meant for, whoever owes it there.
  bool is_near(const Result& result) const {
    if (result.requirement->id != waiver_.requirement) return false;
    return waiver_.org.empty() || (org_ && same_division(result.division->code));
  }

  bool covers(const Result& result) const {
    if (!is_near(result)) return false;
    return waiver_.org.empty() || !result.org ||
           (result.org->role == org_->role && result.org->unit == org_->unit);
  }

 private:
  bool same_division(std::string_view code) const {
    return ledger::code_on(code, plan_.regions, as_of_) ==
           ledger::code_on(org_->division, plan_.regions, as_of_);
  }

  const ledger::Waiver& waiver_;
  const schema::Plan& plan_;
  Date as_of_;
  std::optional<schema::Org> org_;
};

}  // namespace

std::vector<const ledger::Waiver*> waive(Assessment& assessment,
                                         const std::vector<ledger::Waiver>& waivers) {
  std::vector<const ledger::Waiver*> unused;
  for (const ledger::Waiver& waiver : waivers) {
    if (waiver.requirement.empty() || !waiver.stands_on(assessment.as_of)) continue;
    const Excuse excuse(waiver, assessment);
    bool near = false;
    bool used = false;
    for (Result& result : assessment.results) {
      near = near || excuse.is_near(result);
      if (!excuse.covers(result)) continue;
      used = true;
      if (result.waived.empty()) result.waived = waiver.reason;
    }
    if (near && !used) unused.push_back(&waiver);
  }
  return unused;
}

}  // namespace sipub::assess
