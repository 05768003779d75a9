#include "check/across/claims.h"
#include "check/across/findings.h"
#include "check/rules.h"

namespace sipub::check::rules {
namespace {

void look(const AcrossStore& store, const CodePage& page, AcrossFindings& findings) {
  each_change(store, [&](const Identity& later, const Identity& earlier) {
    findings.add({.page = &page,
                  .place = {later.ledger, later.begin},
                  .args = {{"other_year", std::to_string(store.ledgers[earlier.ledger].year)}},
                  .marks = {{{earlier.ledger, earlier.begin},
                             {"以前的登记", "以前的登記", "as it was before"}}}});
  });
}

}  // namespace

const Rule& fixed_field_changed() {
  static const Rule rule{
      .page = {.code = "L403",
               .name = "fixed-field-changed",
               .severity = Severity::warning,
               .title = {"同一编号前后不一", "同一編號前後不一",
                         "changed from one year to the next"},
               .why = {"编号相同就是同一事项，这几项不会变；变了，多半是编号用重了。",
                       "編號相同就是同一事項，這幾項不會變；變了，多半是編號用重了。",
                       "The same id means the same thing, in which this can’t change; most likely "
                       "the id was used again."},
               .cure = {"是另一事项的，换一个编号；填错的，改正。",
                        "是另一事項的，換一個編號；填錯的，改正。",
                        "Give another thing an id of its own, or correct the field."},
               .message = {"编号“{text}”在{other_year}年的台账里是另一回事。",
                           "編號“{text}”在{other_year}年的台賬裏是另一回事。",
                           "“{text}” was something else in the ledger of {other_year}."},
               .bad = example("fixed-field-changed.bad"),
               .good = example("fixed-field-changed.good")},
      .across = look,
      .needs = {.fixed = true}};
  return rule;
}

}  // namespace sipub::check::rules
