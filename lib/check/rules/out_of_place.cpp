#include "check/doubts.h"
#include "check/rules.h"

namespace sipub::check::rules {
namespace {

void look(const Subject& subject, const CodePage& page, Collector& findings) {
  each_doubt(
      subject, schema::Doubt::Kind::excludes,
      [&](const schema::MapShape& shape, const ledger::Map& map, const schema::Doubt& doubt) {
        const ledger::Value& kind = map.at(doubt.fields[0]);
        const ledger::Value& other = map.at(doubt.fields[1]);
        if (!kind.usable() || kind.word() == nullptr || kind.word()->index != doubt.word ||
            other.state != ledger::Value::State::given) {
          return;
        }
        const schema::FieldShape& field = shape.fields[doubt.fields[0]];
        findings.add(page, other.span,
                     {{"field", field.label},
                      {"word", field.vocabulary->words[doubt.word].label},
                      {"other", shape.fields[doubt.fields[1]].label}});
      });
}

}  // namespace

const Rule& out_of_place() {
  static const Rule rule{
      .page = {.code = "L310",
               .name = "out-of-place",
               .severity = Severity::warning,
               .title = {"填了不相干的字段", "填了不相干的欄位", "field out of place"},
               .why = {"两项说的不是一回事，至少有一项填错了。",
                       "兩項說的不是一回事，至少有一項填錯了。",
                       "The two don’t go together, so at least one is wrong."},
               .cure = {"核对“{field}”，或者删去“{other}”。", "核對“{field}”，或者刪去“{other}”。",
                        "Check “{field}”, or delete “{other}”."},
               .message = {"“{field}”是“{word}”的，不应填“{other}”。",
                           "“{field}”是“{word}”的，不應填“{other}”。",
                           "“{other}” is out of place where “{field}” is “{word}”."},
               .bad = example("out-of-place.bad"),
               .good = example("out-of-place.good")},
      .check = look};
  return rule;
}

}  // namespace sipub::check::rules
