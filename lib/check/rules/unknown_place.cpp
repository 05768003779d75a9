#include "check/areas.h"
#include "check/rules.h"

namespace sipub::check::rules {
namespace {

void look(const Subject& subject, const CodePage& page, Collector& findings) {
  each_place(subject, [&](const NamedPlace& place) {
    const std::string_view text = *place.value->text();
    const schema::Regions& regions = subject.plan.regions;
    if (place.is_division ? regions.find(text) != nullptr
                          : !looks_like_code(text) || regions.enclosing(text) != nullptr) {
      return;
    }
    findings.add(page, place.value->span,
                 {{"field", place.field->label}, {"text", std::string(text)}});
  });
}

}  // namespace

const Rule& unknown_place() {
  static const Rule rule{
      .page = {.code = "L410",
               .name = "unknown-place",
               .title = {"没有这个区划代码", "沒有這個區劃代碼", "unknown place"},
               .why = {"代码不存在，数字算不到任何地方。", "代碼不存在，數字算不到任何地方。",
                       "There is no such place, so the figure counts nowhere."},
               .cure = {"核对代码；开发区等没有代码的，用自定的名称。",
                        "核對代碼；開發區等沒有代碼的，用自定的名稱。",
                        "Check the code; a zone that has none goes under a name of your own."},
               .message = {"“{field}”：没有“{text}”这个区划代码。",
                           "“{field}”：沒有“{text}”這個區劃代碼。",
                           "“{field}”: there is no division with the code “{text}”."},
               .bad = example("unknown-place.bad"),
               .good = example("unknown-place.good")},
      .check = look};
  return rule;
}

}  // namespace sipub::check::rules
