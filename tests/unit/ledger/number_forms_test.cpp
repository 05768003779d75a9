#include "ledger/number_forms.h"

#include <doctest/doctest.h>

#include <string>

using namespace sipub::ledger;
using Fault = NumberReading::Fault;

TEST_CASE("plain digits are read as they stand") {
  const NumberReading reading = read_number("126400");
  CHECK(reading.fault == Fault::none);
  CHECK(reading.value == 126400);
  CHECK(reading.plain);
  CHECK(read_number("0").plain);
  CHECK(read_number("9223372036854775807").value == INT64_MAX);
}

TEST_CASE("other ways to write a whole number are understood") {
  struct Row {
    const char* text;
    std::int64_t value;
  };
  for (const Row& row : {
           Row{"1,200", 1200},
           Row{"1，200", 1200},
           Row{"12,345,678", 12345678},
           Row{"１２０００", 12000},
           Row{"１２，０００", 12000},
           Row{"1.2万", 12000},
           Row{"12.6万", 126000},
           Row{"3万", 30000},
           Row{"3 万", 30000},
           Row{"３．５萬", 35000},
           Row{"1,200万", 12000000},
           Row{"1.0001万", 10001},
           Row{"2亿", 200000000},
           Row{"1.25億", 125000000},
           Row{"007", 7},
           Row{"+5", 5},
           Row{" 5 ", 5},
           Row{"4.0", 4},
           Row{"1,200.00", 1200},
           Row{"0.5万", 5000},
       }) {
    CAPTURE(row.text);
    const NumberReading reading = read_number(row.text);
    CHECK(reading.fault == Fault::none);
    CHECK(reading.value == row.value);
    CHECK_FALSE(reading.plain);
  }
}

TEST_CASE("negative numbers are read as such") {
  CHECK(read_number("-300").value == -300);
  CHECK(read_number("-300").plain);
  for (const char* text : {"－300", "−300", "负300", "負300", "- 300", "-3,00０"}) {
    CAPTURE(text);
    CHECK(read_number(text).fault == Fault::none);
    CHECK(read_number(text).value < 0);
    CHECK_FALSE(read_number(text).plain);
  }
}

TEST_CASE("what is no whole number has a fault of its own") {
  struct Row {
    const char* text;
    Fault fault;
  };
  for (const Row& row : {
           Row{"62%", Fault::percentage},
           Row{"62.5 %", Fault::percentage},
           Row{"６２％", Fault::percentage},
           Row{"百分之六十二", Fault::percentage},
           Row{"5‰", Fault::percentage},
           Row{"4.5", Fault::decimal},
           Row{"-4.5", Fault::decimal},
           Row{"1.23456万", Fault::decimal},
           Row{"约20", Fault::approximate},
           Row{"大约1,200人", Fault::approximate},
           Row{"20多", Fault::approximate},
           Row{"20余", Fault::approximate},
           Row{"3万左右", Fault::approximate},
           Row{"近100", Fault::approximate},
           Row{"about 20", Fault::approximate},
           Row{"~20", Fault::approximate},
           Row{"20+", Fault::approximate},
           Row{"≥20", Fault::approximate},
           Row{"120人", Fault::with_unit},
           Row{"1.2万份", Fault::with_unit},
           Row{"3,000 copies", Fault::with_unit},
           Row{"12000元", Fault::with_unit},
           Row{"9223372036854775808", Fault::too_large},
           Row{"922337203685477580.8万", Fault::too_large},
           Row{"99999999999亿", Fault::too_large},
           Row{"若干", Fault::not_a_number},
           Row{"十二", Fault::not_a_number},
           Row{"", Fault::not_a_number},
           Row{"1,20", Fault::not_a_number},
           Row{"12,6400", Fault::not_a_number},
           Row{"1234,567", Fault::not_a_number},
           Row{",200", Fault::not_a_number},
           Row{"1 200", Fault::not_a_number},
           Row{"1.2.3", Fault::not_a_number},
           Row{"12.", Fault::not_a_number},
           Row{".5", Fault::not_a_number},
           Row{"0x1F", Fault::not_a_number},
           Row{"12e4", Fault::not_a_number},
           Row{"万", Fault::not_a_number},
           Row{"--5", Fault::not_a_number},
           Row{"%", Fault::not_a_number},
           Row{"左右", Fault::not_a_number},
           Row{"31-40", Fault::not_a_number},
       }) {
    CAPTURE(row.text);
    CHECK(static_cast<int>(read_number(row.text).fault) == static_cast<int>(row.fault));
  }
}

TEST_CASE("texts of any length and of any bytes are read at once") {
  CHECK(read_number(std::string(10'000'000, '9')).fault == Fault::too_large);
  CHECK(read_number(std::string(10'000'000, ',')).fault == Fault::not_a_number);
  CHECK(read_number("\xff\xfe").fault == Fault::not_a_number);
}
