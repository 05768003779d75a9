#include "check/fields.h"
#include "check/header.h"
#include "check/orgs.h"
#include "check/rules.h"

namespace sipub::check::rules {
namespace {

void look(const Subject& subject, const CodePage& page, Collector& findings) {
  if (!has_header(subject)) return;
  const auto look = [&](const schema::MapShape& shape, const ledger::Map& map) {
    for (std::size_t i = 0; i < shape.fields.size(); ++i) {
      const auto& approval = shape.fields[i].approval;
      const ledger::Value& value = map.at(i);
      if (!approval || subject.ledger.org.role != approval->of) continue;
      if (!map.at(approval->once).usable() || value.state == ledger::Value::State::invalid)
        continue;
      const std::string_view* text = value.text();
      const auto org =
          text == nullptr ? std::nullopt : subject.plan.orgs.find(*text, subject.plan.regions);
      if (org && subject.plan.orgs.fits(org->role, approval->by)) continue;
      // What has the look of an id and is none has been told.
      if (text != nullptr && !org && looks_like_org_id(subject.plan, *text)) continue;
      const ledger::Value& once = map.at(approval->once);
      findings.add(page, text == nullptr ? once.span : value.span,
                   {{"field", shape.fields[i].label},
                    {"by", role_label(subject.plan, approval->by)},
                    {"found", text == nullptr ? Words{} : instead_of(*text)}});
    }
  };
  for (const ledger::Section& section : subject.ledger.sections) {
    if (section.records.empty()) continue;
    const schema::MapShape& shape =
        subject.plan.shape.sections[section.records.front().section].record;
    if (!any_field(shape, [](const auto& field) { return field.approval.has_value(); })) continue;
    for (const ledger::Record& record : section.records) each_map(shape, record.fields, look);
  }
}

}  // namespace

const Rule& not_approved() {
  static const Rule rule{
      .page = {.code = "L407",
               .name = "not-approved",
               .severity = Severity::warning,
               .title = {"没有经过审核", "沒有經過審核", "not approved"},
               .why = {"按规定要由{by}审核后才能公开。", "按規定要由{by}審核後才能公開。",
                       "It may only be published once the {by} has approved it."},
               .cure = {"填上审核单位的代号；还没有审核的，补办。",
                        "填上審核單位的代號；還沒有審核的，補辦。",
                        "Write the id of the org that approved it, or have it approved."},
               .message = {"“{field}”要填{by}的代号{found}。", "“{field}”要填{by}的代號{found}。",
                           "“{field}” has to be the id of a {by}{found}."},
               .bad = example("not-approved.bad"),
               .good = example("not-approved.good")},
      .check = look};
  return rule;
}

}  // namespace sipub::check::rules
