#include "check/header.h"
#include "check/rules.h"

namespace sipub::check::rules {
namespace {

/// The code of the division that has this name, as a sentence.
Words code_of(const Subject& subject, const std::string& name) {
  for (const schema::Division& division : subject.plan.regions.divisions) {
    for (const Language language : kLanguages) {
      if (division.name.in(language) != name) continue;
      return {name + "的代码是" + division.code + "。", name + "的代碼是" + division.code + "。",
              " " + name + " has the code " + division.code + "."};
    }
  }
  return {};
}

void look(const Subject& subject, const CodePage& page, Collector& findings) {
  if (!has_header(subject)) return;
  const std::string& code = subject.ledger.org.division;
  if (subject.plan.regions.find(code) != nullptr) return;
  findings.add(page, header_span(subject, "org", "division"),
               {{"text", code}, {"hint", code_of(subject, code)}});
}

}  // namespace

const Rule& unknown_division() {
  static const Rule rule{
      .page = {.code = "L702",
               .name = "unknown-division",
               .title = {"没有这个区划代码", "沒有這個區劃代碼", "unknown division"},
               .why = {"代码不存在，不知道是哪里的台账。", "代碼不存在，不知道是哪裏的台賬。",
                       "There is no such division, so nobody knows whose ledger this is."},
               .cure = {"核对代码，填六位行政区划代码。", "核對代碼，填六位行政區劃代碼。",
                        "Check the code; it has six digits."},
               .message = {"没有“{text}”这个行政区划代码。{hint}",
                           "沒有“{text}”這個行政區劃代碼。{hint}",
                           "There is no division with the code “{text}”.{hint}"},
               .bad = example("unknown-division.bad"),
               .good = example("unknown-division.good")},
      .check = look};
  return rule;
}

}  // namespace sipub::check::rules
