#include "check/fields.h"
#include "check/rules.h"

namespace sipub::check::rules {
namespace {

void look(const Subject& subject, const CodePage& page, Collector& findings) {
  const auto answer_words = [&](bool answer) {
    const auto word = answer ? schema::FormatWord::yes : schema::FormatWord::no;
    return subject.plan.shape.format_words[static_cast<std::size_t>(word)].label;
  };
  for (const ledger::Section& section : subject.ledger.sections) {
    if (section.records.empty()) continue;
    const schema::MapShape& shape =
        subject.plan.shape.sections[section.records.front().section].record;
    if (!any_field(shape, [](const auto& field) { return field.weak_unless.has_value(); }))
      continue;
    for (const ledger::Record& record : section.records) {
      each_value(shape, record.fields,
                 [&](const schema::FieldShape& field, const schema::FieldShape& named,
                     const ledger::Value& value) {
                   if (!field.weak_unless || value.boolean() == nullptr ||
                       *value.boolean() == *field.weak_unless) {
                     return;
                   }
                   findings.add(
                       page, value.span,
                       {{"field", named.label}, {"answer", answer_words(*value.boolean())}});
                 });
    }
  }
}

}  // namespace

const Rule& weak_source() {
  static const Rule rule{.page = {.code = "L307",
                                  .name = "weak-source",
                                  .severity = Severity::warning,
                                  .title = {"证据偏弱", "證據偏弱", "weak evidence"},
                                  .why = {"自己做的不如由别人做的可信，只能参考。",
                                          "自己做的不如由別人做的可信，只能參考。",
                                          "What an office finds out about itself is no proof."},
                                  .cure = {"能补做的，按要求补做；填错的，改正。",
                                           "能補做的，按要求補做；填錯的，改正。",
                                           "Have it done as asked, or correct the answer."},
                                  .message = {"“{field}”填的是“{answer}”，作为证据偏弱。",
                                              "“{field}”填的是“{answer}”，作為證據偏弱。",
                                              "“{field}” is “{answer}”; the evidence is weak."},
                                  .bad = example("weak-source.bad"),
                                  .good = example("weak-source.good")},
                         .check = look};
  return rule;
}

}  // namespace sipub::check::rules
