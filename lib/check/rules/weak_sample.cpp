#include "check/fields.h"
#include "check/rules.h"

namespace sipub::check::rules {
namespace {

void look(const Subject& subject, const CodePage& page, Collector& findings) {
  for (const ledger::Section& section : subject.ledger.sections) {
    if (section.records.empty()) continue;
    const schema::MapShape& shape =
        subject.plan.shape.sections[section.records.front().section].record;
    if (!any_field(shape, [](const auto& field) { return field.weak_below.has_value(); })) continue;
    for (const ledger::Record& record : section.records) {
      each_value(shape, record.fields,
                 [&](const schema::FieldShape& field, const schema::FieldShape& named,
                     const ledger::Value& value) {
                   if (!field.weak_below || value.number() == nullptr ||
                       *value.number() >= *field.weak_below) {
                     return;
                   }
                   findings.add(page, value.span,
                                {{"field", named.label},
                                 {"value", std::to_string(*value.number())},
                                 {"least", std::to_string(*field.weak_below)}});
                 });
    }
  }
}

}  // namespace

const Rule& weak_sample() {
  static const Rule rule{
      .page = {.code = "L306",
               .name = "weak-sample",
               .severity = Severity::warning,
               .title = {"样本太少", "樣本太少", "small sample"},
               .why = {"样本太少，比例靠不住，只能参考。", "樣本太少，比例靠不住，只能參考。",
                       "With so few answers the share is no proof."},
               .cure = {"扩大样本重新调查；数填错的，改正。", "擴大樣本重新調查；數填錯的，改正。",
                        "Ask more people, or correct the number."},
               .message = {"“{field}”只有{value}，少于{least}，作为证据偏弱。",
                           "“{field}”只有{value}，少於{least}，作為證據偏弱。",
                           "“{field}” is {value}; with less than {least} the evidence is weak."},
               .bad = example("weak-sample.bad"),
               .good = example("weak-sample.good")},
      .check = look};
  return rule;
}

}  // namespace sipub::check::rules
