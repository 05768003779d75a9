#include "check/privacy/private_number.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <random>
#include <string>

#include "base/text.h"
#include "base/utf8.h"

using namespace sipub;
using namespace sipub::check;

namespace {

/// Everything found, as `kind:text` joined by blanks.
std::string found_in(std::string_view text) {
  std::string all;
  for (const PrivateNumber& number : find_private_numbers(text)) {
    const char* kind = number.kind == PrivateKind::identity ? "identity"
                       : number.kind == PrivateKind::mobile ? "mobile"
                                                            : "card";
    if (!all.empty()) all += ' ';
    all += fmt::format("{}:{}", kind, text.substr(number.span.begin, number.span.size()));
  }
  return all;
}

}  // namespace

// 110101 19900101 001: 7*1+9*1+10*0+5*1+8*0+4*1 = 25 (the division); 2*1+1*9+6*9+3*0+7*0+9*1+10*0+
// 5*1 = 79 (the date); 8*0+4*0+2*1 = 2. 25 + 79 + 2 = 106 = 7 modulo 11; 12 - 7 = 5.
TEST_CASE("identity numbers: a real date and the right check digit") {
  CHECK(found_in("证号110101199001010015") == "identity:110101199001010015");
  CHECK(found_in("证号110101199001010014").empty());
  CHECK(found_in("证号110101199002300015").empty());
  CHECK(found_in("证号1101011990010100150").empty());
  CHECK(found_in("证号440100190001010014。") == "identity:440100190001010014");
  CHECK(found_in("11010519491231002X") == "identity:11010519491231002X");
  CHECK(found_in("11010519491231002x,") == "identity:11010519491231002x");
  CHECK(found_in("１１０１０１１９９００１０１００１５") ==
        "identity:１１０１０１１９９００１０１００１５");
  CHECK(found_in("110101 19900101 0015") == "identity:110101 19900101 0015");
}

TEST_CASE("mobile numbers") {
  CHECK(found_in("联系人13800138000。") == "mobile:13800138000");
  CHECK(found_in("手机138-0013-8000、139 1234 5678") ==
        "mobile:138-0013-8000 mobile:139 1234 5678");
  CHECK(found_in("+8613800138000") == "mobile:13800138000");
  CHECK(found_in("+86-13800138000") == "mobile:13800138000");
  CHECK(found_in("Tel13800138000") == "mobile:13800138000");
  CHECK(found_in("13800138000@139.com") == "mobile:13800138000");
  CHECK(found_in("１３８００１３８０００") == "mobile:１３８００１３８０００");
  CHECK(found_in("13800138000/13900139000") == "mobile:13800138000 mobile:13900139000");
  CHECK(found_in("12800138000").empty());
  CHECK(found_in("138001380000").empty());
  CHECK(found_in("共13800138000元").empty());
  CHECK(found_in("13800138000.50").empty());
  CHECK(found_in("编号A13800138000").empty());
  CHECK(found_in("2014-13800138000").empty());
}

// 6222 0000 0000 0000 012, from the right, every second one doubled: 2, 1->2, the zeros, then
// 2->4, 2, 2->4 (places 16 to 18), 6 (place 19): 2 + 2 + 4 + 2 + 4 + 6 = 20.
TEST_CASE("bank cards: a known prefix with its length, and the Luhn digit") {
  CHECK(found_in("账号6222000000000000012") == "card:6222000000000000012");
  CHECK(found_in("账号6222 0000 0000 0000 012") == "card:6222 0000 0000 0000 012");
  CHECK(found_in("账号6222000000000000013").empty());
  CHECK(found_in("账号9999000000000000012").empty());
}

TEST_CASE("addresses, file names and telephone lines are left alone") {
  for (const char* text :
       {"http://hrss.example/art/2014/10/31/art_13800138000.html", "www.example/13800138000",
        "hrss.gd.gov.cn/zwgk/13800138000", "https://x.example/?id=13800138000&p=1",
        "佐证/13912345678.jpg", "list.aspx?id=13912345678", "0756-5550402", "020-83133333", "12333",
        "400-830-1234", "(0769)22812333转801", "95588", "0755 12345678",
        "索引号11440100696927671X/2015-298242", "粤人社发〔2014〕138号", "2014-10-31"}) {
    CAPTURE(text);
    CHECK(found_in(text).empty());
  }
}

TEST_CASE("ten thousand document numbers, addresses and telephone lines raise nothing") {
  std::mt19937 random(20141031);  // the same numbers in every run
  const auto upto = [&](unsigned long most) {
    return std::uniform_int_distribution<unsigned long>(0, most)(random);
  };
  std::string all;
  for (int i = 0; i < 10'000; ++i) {
    const std::string number = fmt::format("粤人社{}〔20{:02}〕{}号", upto(1) ? "发" : "函",
                                           upto(20), upto(99'999'999'999));
    const std::string index =
        fmt::format("{:09}/20{:02}-{:05}", upto(999'999'999), upto(20), upto(99'999));
    const std::string address =
        fmt::format("http://www.hrss{}.gov.example/{}/t{}_{}.html", upto(99), upto(999'999),
                    20140000 + upto(1231), 13'000'000'000 + upto(6'999'999'999));
    const std::string line =
        upto(1) ? fmt::format("0{}-{:08}", 20 + upto(9), 20'000'000 + upto(69'999'999))
                : fmt::format("0{}-{:07}", 660 + upto(108), 2'000'000 + upto(6'999'999));
    for (const std::string& text : {number, index, address, line}) {
      CAPTURE(text);
      REQUIRE(found_in(text).empty());
      all += text + (upto(1) ? " " : "，");
    }
  }
  CHECK(found_in(all).empty());
}

TEST_CASE("masking keeps width and length") {
  CHECK(masked("440100190001010014") == "440*************14");
  CHECK(masked("138-0013-8000") == "138-****-**00");
  const std::string text = "现场补登记一人，证号440100190001010014，电话１３８００１３８０００";
  const std::string shown = mask_private_numbers(text);
  CHECK(shown == "现场补登记一人，证号440*************14，电话１３８＊＊＊＊＊＊００");
  CHECK(display_width(shown) == display_width(text));
  CHECK(count_characters(shown) == count_characters(text));
  CHECK(find_private_numbers(shown).empty());
}
