#include "check/rules.h"

namespace sipub::check::rules {

const Rule& act_outside_year() {
  static const Rule rule{
      .page =
          {.code = "L202",
           .name = "act-outside-year",
           .title = {"日期不在台账年度内", "日期不在台賬年度內", "act outside the ledger’s year"},
           .why =
               {"一本台账只记一年的事；记到别的年度，会漏算或重算。",
                "一本台賬只記一年的事；記到別的年度，會漏算或重算。",
                "A ledger holds the acts of one year; others would be missed, or counted twice."},
           .cure = {"核对日期和台账年度；确是别的年度的，移到那一年的台账。",
                    "核對日期和台賬年度；確是別的年度的，移到那一年的台賬。",
                    "Check the date and the ledger’s year; move what belongs to another year to "
                    "that year’s ledger."},
           .message = {"{value}不在本台账的{year}年度之内。{more}",
                       "{value}不在本台賬的{year}年度之內。{more}",
                       "{value} is not in {year}, the year of this ledger.{more}"},
           .bad = example("act-outside-year.bad"),
           .good = example("act-outside-year.good")},
      .flaw = ledger::Flaw::Kind::outside_year};
  return rule;
}

}  // namespace sipub::check::rules
