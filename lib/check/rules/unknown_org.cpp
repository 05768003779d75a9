#include "check/fields.h"
#include "check/orgs.h"
#include "check/rules.h"

namespace sipub::check::rules {
namespace {

/// An id to go by: the ledger's own, or in a file without a header the first of the register.
std::string an_id(const Subject& subject) {
  if (!subject.ledger.org.division.empty()) return subject.ledger.org.id();
  const auto orgs = subject.plan.orgs.of(subject.plan.regions.divisions.front());
  return orgs.empty() ? std::string() : orgs.front().id();
}

void look(const Subject& subject, const CodePage& page, Collector& findings) {
  const auto is_org = [](const schema::FieldShape& field) {
    return field.type == schema::FieldType::org;
  };
  for (const ledger::Section& section : subject.ledger.sections) {
    if (section.records.empty()) continue;
    const schema::MapShape& shape =
        subject.plan.shape.sections[section.records.front().section].record;
    if (!any_field(shape, is_org)) continue;
    for (const ledger::Record& record : section.records) {
      each_value(shape, record.fields,
                 [&](const schema::FieldShape& field, const schema::FieldShape& named,
                     const ledger::Value& value) {
                   if (!is_org(field) || value.text() == nullptr) return;
                   if (field.or_text && !looks_like_org_id(subject.plan, *value.text())) return;
                   if (subject.plan.orgs.find(*value.text(), subject.plan.regions)) return;
                   findings.add(page, value.span,
                                {{"field", named.label},
                                 {"own", an_id(subject)},
                                 {"text", std::string(*value.text())}});
                 });
    }
  }
}

}  // namespace

const Rule& unknown_org() {
  static const Rule rule{
      .page = {.code = "L405",
               .name = "unknown-org",
               .title = {"没有这个单位", "沒有這個單位", "unknown org"},
               .why = {"名册里没有的单位，无从核对。", "名冊裏沒有的單位，無從核對。",
                       "What is not in the register can’t be checked."},
               .cure = {"照名册填单位代号，如“{own}”的形式；名册外的单位，能填名称的写全称。",
                        "照名冊填單位代號，如“{own}”的形式；名冊外的單位，能填名稱的寫全稱。",
                        "Write the id as the register has it, such as “{own}”; a body "
                        "outside the register by its "
                        "full name, where that is allowed."},
               .message = {"“{field}”的“{text}”不在单位名册里。",
                           "“{field}”的“{text}”不在單位名冊裏。",
                           "“{text}” ({field}) is not in the register of orgs."},
               .bad = example("unknown-org.bad"),
               .good = example("unknown-org.good")},
      .check = look};
  return rule;
}

}  // namespace sipub::check::rules
