#include "check/areas.h"
#include "check/header.h"
#include "check/rules.h"

namespace sipub::check::rules {
namespace {

void look(const Subject& subject, const CodePage& page, Collector& findings) {
  if (!has_header(subject)) return;
  const schema::Regions& regions = subject.plan.regions;
  const schema::Division* own = regions.find(subject.ledger.org.division);
  if (own == nullptr) return;
  const schema::Division& home = final_division(regions, *own);
  each_place(subject, [&](const NamedPlace& place) {
    if (place.is_division) return;
    const schema::Division* division = regions.enclosing(*place.value->text());
    if (division == nullptr || regions.within(*division, *own) ||
        regions.within(final_division(regions, *division), home)) {
      return;
    }
    findings.add(page, place.value->span,
                 {{"field", place.field->label},
                  {"text", std::string(*place.value->text())},
                  {"name", division->name},
                  {"own", own->name}});
  });
}

}  // namespace

const Rule& place_elsewhere() {
  static const Rule rule{
      .page =
          {.code = "L411",
           .name = "place-elsewhere",
           .severity = Severity::warning,
           .title = {"不在本单位的辖区", "不在本單位的轄區", "place outside the org’s own"},
           .why =
               {"台账只记本辖区的事；别处的事由别处登记，这里再记会算错地方。",
                "台賬只記本轄區的事；別處的事由別處登記，這裏再記會算錯地方。",
                "A ledger is about its own division and those below; other places keep their own."},
           .cure = {"核对代码；确是别处的，删去这条。", "核對代碼；確是別處的，刪去這條。",
                    "Check the code, or leave the record to whom it belongs."},
           .message = {"“{field}”{text}（{name}）不在本单位的辖区（{own}）之内。",
                       "“{field}”{text}（{name}）不在本單位的轄區（{own}）之內。",
                       "“{field}” {text} ({name}) is not within {own}."},
           .bad = example("place-elsewhere.bad"),
           .good = example("place-elsewhere.good")},
      .check = look};
  return rule;
}

}  // namespace sipub::check::rules
