#include "base/spelling.h"
#include "check/names.h"
#include "check/rules.h"
#include "check/words.h"

namespace sipub::check::rules {
namespace {

void look(const Subject& subject, const CodePage& page, Collector& findings) {
  each_name(subject, schema::FieldShape::Names::code,
            [&](const ledger::Record&, const ledger::Value& value) {
              const std::string_view text = *value.text();
              std::vector<std::string> known;
              for (const CodePage* one : code_pages()) known.emplace_back(one->code);
              if (find_code(text) != nullptr) return;
              findings.add(
                  page, value.span,
                  {{"text", std::string(text)}, {"hint", hint(nearest(text, known).value_or(""))}});
            });
}

}  // namespace

const Rule& unknown_waived_code() {
  static const Rule rule{
      .page =
          {.code = "L711",
           .name = "unknown-waived-code",
           .severity = Severity::warning,
           .title = {"没有这个提示代码", "沒有這個提示代碼", "waiver of an unknown code"},
           .why = {"豁免的对象不存在，豁免不起作用。", "豁免的對象不存在，豁免不起作用。",
                   "What doesn’t exist can’t be excused."},
           .cure =
               {"照检查项一览（sipub check --list-rules）里的代码改正；不再需要的，删去这条豁免。",
                "照檢查項一覽（sipub check --list-rules）裏的代碼改正；不再需要的，刪去這條豁免。",
                "Write a code as sipub check --list-rules has it, or delete the waiver."},
           .message = {"没有“{text}”这个提示代码。{hint}", "沒有“{text}”這個提示代碼。{hint}",
                       "There is no code “{text}”.{hint}"},
           .bad = example("unknown-waived-code.bad"),
           .good = example("unknown-waived-code.good")},
      .check = look};
  return rule;
}

}  // namespace sipub::check::rules
