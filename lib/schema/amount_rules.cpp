#include "schema/amount_rules.h"

#include "schema/plan_codes.h"

namespace sipub::schema {

void expect_by_record(source::Node key, const Amount& amount, bool sums_alone,
                      std::string_view kind, const MeasurePlace& place) {
  const bool change = sums_alone && amount.kind == Amount::Kind::change;
  if (!change && amount.kind != Amount::Kind::distinct) return;
  place.reader().report(kDoesNotGoWith, key,
                        {{"what", change ? "change" : "distinct"}, {"with", std::string(kind)}});
}

}  // namespace sipub::schema
