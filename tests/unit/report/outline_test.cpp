#include "report/outline.h"

#include <doctest/doctest.h>

using namespace sipub;
using namespace sipub::report;

namespace {

std::vector<std::string> texts_of(const std::vector<Block>& blocks) {
  std::vector<std::string> texts;
  for (const Block& block : blocks) {
    if (const auto* heading = std::get_if<Heading>(&block)) texts.push_back(heading->text);
    if (const auto* paragraph = std::get_if<Paragraph>(&block)) texts.push_back(paragraph->text);
  }
  return texts;
}

std::vector<std::string> outline_in(Language language) {
  std::vector<Block> blocks;
  Outline outline(language, blocks);
  outline.heading(1, "甲");
  outline.items({"子", "丑"});
  outline.heading(2, "乙");
  outline.heading(3, "丙");
  outline.items({"寅"});
  outline.heading(3, "丁");
  outline.heading(2, "戊");
  outline.heading(3, "己");
  outline.heading(1, "庚");
  outline.heading(2, "辛");
  return texts_of(blocks);
}

}  // namespace

TEST_CASE("official documents number 一、（一）1.（1）, and lower levels begin anew") {
  CHECK(outline_in(Language::zh_hans) ==
        std::vector<std::string>{"一、甲", "1.子", "2.丑", "（一）乙", "1.丙", "（1）寅", "2.丁",
                                 "（二）戊", "1.己", "二、庚", "（一）辛"});
}

TEST_CASE("in English by numbers") {
  CHECK(outline_in(Language::en) ==
        std::vector<std::string>{"1 甲", "(1) 子", "(2) 丑", "1.1 乙", "1.1.1 丙", "(1) 寅",
                                 "1.1.2 丁", "1.2 戊", "1.2.1 己", "2 庚", "2.1 辛"});
}

TEST_CASE("numbers in Chinese") {
  CHECK(chinese_numeral(1) == "一");
  CHECK(chinese_numeral(10) == "十");
  CHECK(chinese_numeral(11) == "十一");
  CHECK(chinese_numeral(20) == "二十");
  CHECK(chinese_numeral(21) == "二十一");
  CHECK(chinese_numeral(99) == "九十九");
}
