#include "check/header.h"
#include "check/orgs.h"
#include "check/rules.h"

namespace sipub::check::rules {
namespace {

void look(const Subject& subject, const CodePage& page, Collector& findings) {
  if (!has_header(subject)) return;
  const schema::Org& org = subject.ledger.org;
  const schema::Division* division = subject.plan.regions.find(org.division);
  if (division == nullptr || subject.plan.orgs.find(org.id(), subject.plan.regions)) return;
  findings.add(page, header_span(subject, "org"),
               {{"org", org.id()},
                {"name", division->name},
                {"known", list_orgs(subject.plan.orgs.of(*division))}});
}

}  // namespace

const Rule& unregistered_org() {
  static const Rule rule{
      .page =
          {.code = "L704",
           .name = "unregistered-org",
           .title = {"名册里没有这个单位", "名冊裏沒有這個單位", "unregistered org"},
           .why =
               {"名册里没有的单位不承担任务，它的台账不计入。",
                "名冊裏沒有的單位不承擔任務，它的台賬不計入。",
                "An org that is not in the register owes nothing, and its ledger doesn’t count."},
           .cure = {"核对单位类别和序号；确有这个单位的，请上级加入名册。",
                    "核對單位類別和序號；確有這個單位的，請上級加入名冊。",
                    "Check role and unit, or have the org entered in the register."},
           .message = {"名册里没有{org}，{name}只有{known}。",
                       "名冊裏沒有{org}，{name}只有{known}。",
                       "The register has no {org}; {name} has {known}."},
           .bad = example("unregistered-org.bad"),
           .good = example("unregistered-org.good")},
      .check = look};
  return rule;
}

}  // namespace sipub::check::rules
