#include "base/date.h"

#include <doctest/doctest.h>

using namespace sipub;

TEST_CASE("ISO dates are read strictly") {
  CHECK(parse_iso_date("2014-10-31") == make_date(2014, 10, 31));
  CHECK(parse_iso_date("2012-02-29") == make_date(2012, 2, 29));
  for (const char* text : {"2014-02-29", "2014-13-01", "2014-00-01", "2014-01-00", "2014-1-01",
                           "2014-10-31 ", " 2014-10-31", "2014/10/31", "20141031", "2014-10-3x",
                           "-014-10-31", "0000-01-01", "", "2014-10"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_iso_date(text));
  }
}

TEST_CASE("ISO months are read strictly") {
  CHECK(parse_iso_month("2014-10") == std::chrono::year(2014) / 10);
  CHECK_FALSE(parse_iso_month("2014-13"));
  CHECK_FALSE(parse_iso_month("2014-1"));
  CHECK_FALSE(parse_iso_month("2014-10-01"));
}

TEST_CASE("dates and months are written") {
  const Date date = make_date(2014, 9, 1);
  CHECK(format_iso(date) == "2014-09-01");
  CHECK(format_iso(month_of(date)) == "2014-09");
  CHECK(format_iso(make_date(7, 1, 2)) == "0007-01-02");
  CHECK(format_long(date, Language::zh_hans) == "2014年9月1日");
  CHECK(format_long(date, Language::zh_hant) == "2014年9月1日");
  CHECK(format_long(date, Language::en) == "1 September 2014");
  CHECK(format_long(month_of(date), Language::zh_hans) == "2014年9月");
  CHECK(format_long(month_of(date), Language::en) == "September 2014");
}

TEST_CASE("a period has both its ends") {
  const Period period{make_date(2014, 9, 1), make_date(2014, 10, 31)};
  CHECK(period.days() == 61);  // 30 + 31
  CHECK(period.contains(period.first));
  CHECK(period.contains(period.last));
  CHECK_FALSE(period.contains(make_date(2014, 11, 1)));
  CHECK((Period{period.last, period.first}).days() == 0);
  CHECK((Period{period.first, period.first}).days() == 1);
}

TEST_CASE("periods meet in the days of both") {
  const Period a{make_date(2014, 1, 1), make_date(2014, 6, 30)};
  const Period b{make_date(2014, 6, 30), make_date(2014, 12, 31)};
  CHECK(intersect(a, b) == Period{make_date(2014, 6, 30), make_date(2014, 6, 30)});
  CHECK_FALSE(intersect(a, {make_date(2014, 7, 1), make_date(2014, 7, 2)}));
}

TEST_CASE("a month has its days") {
  CHECK(days_of(std::chrono::year(2014) / 2).days() == 28);
  CHECK(days_of(std::chrono::year(2012) / 2).days() == 29);
  CHECK(days_of(std::chrono::year(2014) / 12).last == make_date(2014, 12, 31));
}

TEST_CASE("adding months keeps to the month's end") {
  CHECK(add_months(make_date(2014, 10, 31), 1) == make_date(2014, 11, 30));
  CHECK(add_months(make_date(2014, 10, 31), 2) == make_date(2014, 12, 31));
  CHECK(add_months(make_date(2014, 12, 15), 2) == make_date(2015, 2, 15));
  CHECK(add_months(make_date(2011, 12, 31), 2) == make_date(2012, 2, 29));
  CHECK(add_months(make_date(2014, 1, 31), -2) == make_date(2013, 11, 30));
}

TEST_CASE("ISO weeks belong to the year of their Thursday") {
  CHECK(iso_week(make_date(2014, 9, 1)) == IsoWeek{2014, 36});  // a Monday
  CHECK(iso_week(make_date(2014, 8, 31)) == IsoWeek{2014, 35});
  // 29 December 2014 is a Monday; that week's Thursday is 1 January 2015.
  CHECK(iso_week(make_date(2014, 12, 28)) == IsoWeek{2014, 52});
  CHECK(iso_week(make_date(2014, 12, 29)) == IsoWeek{2015, 1});
  CHECK(iso_week(make_date(2016, 1, 3)) == IsoWeek{2015, 53});
  CHECK(first_day(IsoWeek{2015, 1}) == make_date(2014, 12, 29));
  CHECK(first_day(IsoWeek{2015, 53}) == make_date(2015, 12, 28));
}

TEST_CASE("every day lies in the week that begins on its Monday") {
  for (Date day = make_date(2008, 1, 1); day < make_date(2021, 1, 1); day += std::chrono::days(1)) {
    const Date monday = first_day(iso_week(day));
    CHECK(monday <= day);
    CHECK(day - monday < std::chrono::days(7));
    CHECK(std::chrono::weekday(monday) == std::chrono::Monday);
  }
}
