#include "check/rules.h"
#include "check/text_forms.h"

namespace sipub::check::rules {

const Rule& date_without_year() {
  static const Rule rule{
      .page = {.code = "L135",
               .name = "date-without-year",
               .title = {"日期缺年份", "日期缺年份", "date without a year"},
               .why = {"没有年份就不知道是哪一年；台账里也有往年的日期。",
                       "沒有年份就不知道是哪一年；台賬裏也有往年的日期。",
                       "Ledgers hold dates of other years, too, so the year can’t be guessed."},
               .cure = {"写全年、月、日，如2014-10-31。", "寫全年、月、日，如2014-10-31。",
                        "Write year, month and day, such as 2014-10-31."},
               .message = {"“{field}”的日期“{text}”缺年份。", "“{field}”的日期“{text}”缺年份。",
                           "The date “{text}” ({field}) has no year."},
               .bad = example("date-without-year.bad"),
               .good = example("date-without-year.good")},
      .flaw = ledger::Flaw::Kind::not_a_date,
      .when = [](const Subject&, const ledger::Flaw& flaw) {
        return is_day_of_month(argument(flaw, "text"));
      }};
  return rule;
}

}  // namespace sipub::check::rules
