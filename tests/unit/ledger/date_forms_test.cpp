#include "ledger/date_forms.h"

#include <doctest/doctest.h>

#include <string>

using namespace sipub;
using namespace sipub::ledger;

TEST_CASE("a date in its own form") {
  const DateReading reading = read_date("2014-10-31");
  CHECK(reading.fault == DateReading::Fault::none);
  CHECK(reading.value == make_date(2014, 10, 31));
  CHECK(reading.plain);
}

TEST_CASE("other ways to write a date are understood") {
  for (const char* text :
       {"2014年9月1日", "2014年09月01日",    "2014年9月1号",       "2014年9月1號",
        "2014年9月1",   "2014 年 9 月 1 日", "２０１４年９月１日", "2014/9/1",
        "2014/09/01",   "2014.9.1",          "2014.09.01",         "2014-9-1",
        "2014-09-1",    "2014-9-01",         "２０１４-０９-０１", "２０１４－０９－０１",
        "2014／9／1",   "2014．9．1",        "2014–09–01",         "2014−9−1",
        "20140901",     "２０１４０９０１",  " 2014-09-01 "}) {
    CAPTURE(text);
    const DateReading reading = read_date(text);
    CHECK(reading.fault == DateReading::Fault::none);
    CHECK(reading.value == make_date(2014, 9, 1));
    CHECK_FALSE(reading.plain);
  }
}

TEST_CASE("days that don't exist are told from what is no date") {
  for (const char* text : {"2014-09-31", "2014-02-29", "2014-13-01", "2014-00-10", "2014-10-0",
                           "2014年2月30日", "2014/4/31", "20140931", "0000-01-01"}) {
    CAPTURE(text);
    CHECK(read_date(text).fault == DateReading::Fault::no_such_day);
  }
  for (const char* text :
       {"10月31日", "14-10-31", "2014-10", "2014年10月", "2014", "", "去年五月", "2014-10-31 09:00",
        "2014-10/31", "2014-010-31", "2014年10-31", "31.10.2014", "2014-10-31日", "2014-10-31-",
        "二〇一四年十月三十一日", "12014-10-31", "\xff"}) {
    CAPTURE(text);
    CHECK(read_date(text).fault == DateReading::Fault::not_readable);
  }
  CHECK(read_date(std::string(10'000'000, '1')).fault == DateReading::Fault::not_readable);
}

TEST_CASE("months are read alike") {
  CHECK(read_month("2014-09").plain);
  CHECK(read_month("2014-09").value == std::chrono::year(2014) / 9);
  for (const char* text : {"2014年9月", "2014年09月", "2014年9", "2014/9", "2014/09", "2014.9",
                           "2014-9", "２０１４年９月", "２０１４-０９", "201409"}) {
    CAPTURE(text);
    CHECK(read_month(text).fault == MonthReading::Fault::none);
    CHECK(read_month(text).value == std::chrono::year(2014) / 9);
    CHECK_FALSE(read_month(text).plain);
  }
  for (const char* text : {"2014-13", "2014年0月", "201400"}) {
    CAPTURE(text);
    CHECK(read_month(text).fault == MonthReading::Fault::no_such_day);
  }
  for (const char* text : {"9月", "2014", "2014-09-30", "2014年9月1日", "第三季度", ""}) {
    CAPTURE(text);
    CHECK(read_month(text).fault == MonthReading::Fault::not_readable);
  }
}
