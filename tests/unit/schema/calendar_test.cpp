#include "schema/calendar.h"

#include <doctest/doctest.h>

#include "schema/place_readers.h"
#include "schema_text.h"

using namespace sipub;
using namespace sipub::schema;

namespace {

const Calendar& china() {
  static const Calendar calendar = [] {
    SchemaText text(embedded_text("calendars/china.yaml"));
    Calendar read = read_calendar(text.reader);
    CHECK(text.findings() == Findings{});
    return read;
  }();
  return calendar;
}

}  // namespace

TEST_CASE("weekends and holidays are days off, and weekends that were moved are worked") {
  CHECK(china().is_working_day(make_date(2014, 9, 30)));         // Tuesday
  CHECK_FALSE(china().is_working_day(make_date(2014, 10, 1)));   // National Day
  CHECK_FALSE(china().is_working_day(make_date(2014, 10, 7)));   // its last day
  CHECK_FALSE(china().is_working_day(make_date(2014, 10, 5)));   // a Sunday inside
  CHECK(china().is_working_day(make_date(2014, 10, 11)));        // a Saturday worked for it
  CHECK(china().is_working_day(make_date(2014, 9, 28)));         // a Sunday worked for it
  CHECK_FALSE(china().is_working_day(make_date(2014, 10, 12)));  // an ordinary Sunday
  CHECK_FALSE(china().is_working_day(make_date(2015, 9, 3)));    // by the notice of May 2015
  CHECK(china().is_working_day(make_date(2015, 9, 6)));          // the Sunday worked for it
}

TEST_CASE("the calendar speaks for its years alone") {
  CHECK(china().covers(make_date(2013, 1, 1)));
  CHECK(china().covers(make_date(2015, 12, 31)));
  CHECK_FALSE(china().covers(make_date(2012, 12, 31)));
  CHECK_FALSE(china().covers(make_date(2016, 1, 1)));
  // Beyond them weekends are all that is known: 1 October 2016 was a Saturday, the 3rd a Monday.
  CHECK_FALSE(china().is_working_day(make_date(2016, 10, 1)));
  CHECK(china().is_working_day(make_date(2016, 10, 3)));
}

TEST_CASE("the counted calendar and the one that counts day by day agree") {
  Calendar plain;
  plain.first_year = china().first_year;
  plain.last_year = china().last_year;
  plain.weekend = china().weekend;
  plain.off = china().off;
  plain.working = china().working;
  for (Date start = make_date(2012, 12, 20); start < make_date(2016, 1, 10);
       start += std::chrono::days{1}) {
    CAPTURE(format_iso(start));
    for (const std::int64_t days : {-1, 0, 1, 2, 5, 20, 61, 400}) {
      CHECK(china().after(start, days) == plain.after(start, days));
    }
  }
}

TEST_CASE("a limit in working days ends on a working day, its start not counted") {
  // Monday to Friday.
  CHECK(china().after(make_date(2014, 9, 1), 4) == make_date(2014, 9, 5));
  // Over a weekend and Mid-Autumn (Monday the 8th): the 5th day is Tuesday the 9th.
  CHECK(china().after(make_date(2014, 9, 1), 5) == make_date(2014, 9, 9));
  // From Friday 26 September: Sunday 28 (worked), 29, 30, then 8 October.
  CHECK(china().after(make_date(2014, 9, 26), 3) == make_date(2014, 9, 30));
  CHECK(china().after(make_date(2014, 9, 26), 4) == make_date(2014, 10, 8));
  // 20 working days after 1 September: 4 (2 to 5), 4 (9 to 12) = 8, 5 = 13 (19th), 5 = 18 (26th),
  // Sunday the 28th = 19, Monday the 29th = 20.
  CHECK(china().after(make_date(2014, 9, 1), 20) == make_date(2014, 9, 29));
  // From a day off.
  CHECK(china().after(make_date(2014, 10, 4), 1) == make_date(2014, 10, 8));
  CHECK(china().after(make_date(2014, 9, 1), 0) == make_date(2014, 9, 1));
  CHECK(china().after(make_date(2014, 9, 1), -3) == make_date(2014, 9, 1));
}

TEST_CASE("outside the calendar's years a limit counts weekdays, in few steps") {
  // 2016-01-01 is a Friday: the next Monday is the first day counted.
  CHECK(china().after(make_date(2016, 1, 1), 1) == make_date(2016, 1, 4));
  CHECK(china().after(make_date(2016, 1, 1), 5) == make_date(2016, 1, 8));
  CHECK(china().after(make_date(2016, 1, 1), 500) ==
        make_date(2016, 1, 1) + std::chrono::days{700});
  // Into the covered years and out of them, as counting day by day does.
  Date day = make_date(2012, 6, 15);
  std::int64_t count = 0;
  while (day < make_date(2016, 6, 15)) {
    day += std::chrono::days{1};
    if (!china().is_working_day(day)) continue;
    ++count;
    if (count % 7 == 0) CHECK(china().after(make_date(2012, 6, 15), count) == day);
  }
  CHECK(china().after(make_date(1, 1, 1), 1) == make_date(1, 1, 2));
  CHECK(china().after(make_date(2014, 1, 1), INT64_MAX) == make_date(9999, 12, 31));
  CHECK(china().after(make_date(9999, 12, 31), 5) == make_date(9999, 12, 31));
}

TEST_CASE("a calendar that contradicts itself is told at its lines") {
  SchemaText text(
      "sipub: calendar/1\nid: land\nlabel: {en: land}\nyears: [2014, 2015]\n"
      "weekend: [sunday, sunday]\nnotices:\n"
      "  - {id: a, number: \"1\", date: 2013-12-01, title: t}\n"
      "off:\n  - {date: 2014-01-01, notice: b}\n  - {date: 2016-01-01}\n"
      "  - {date: 2014-01-02}\nworking:\n  - {date: 2014-01-02}\n  - {dat: 2014-01-05}\n");
  const Calendar calendar = read_calendar(text.reader);
  CHECK(text.findings() == Findings{"P302 5:19 weekend[1]", "P201 9:32 off[0].notice",
                                    "P305 10:12 off[1].date", "P302 13:12 working[0].date",
                                    "P102 14:6 working[1]", "P101 14:6 working[1].dat"});
  CHECK(text.diagnostics[3].related.at(0).begin == Position{11, 12});
  CHECK(calendar.off.size() == 2);
}

TEST_CASE("a week without a working day is no week") {
  SchemaText text(
      "sipub: calendar/1\nid: land\nlabel: {en: land}\nyears: [2015, 2014]\n"
      "weekend: [monday, tuesday, wednesday, thursday, friday, saturday, sunday]\n");
  const Calendar calendar = read_calendar(text.reader);
  CHECK(text.findings() == Findings{"P303 4:15 years[1]", "P106 5:10 weekend"});
  CHECK(calendar.after(make_date(2014, 1, 1), 1) == make_date(2014, 1, 5));
}
