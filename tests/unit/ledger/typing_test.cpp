#include "ledger/completion.h"
#include "ledger_support.h"

using namespace sipub;
using namespace sipub::ledger;

namespace {

/// The names of the words in a list.
std::vector<std::string> words(const Value& list, std::string_view vocabulary) {
  std::vector<std::string> names;
  REQUIRE(list.list() != nullptr);
  for (const Value& item : *list.list()) names.push_back(word(item, vocabulary));
  return names;
}

}  // namespace

TEST_CASE("a ledger says the same in each of the three languages") {
  const char* kHans =
      "渠道:\n"
      "  - {编号: 网站, 渠道种类: 门户网站, 开通日期: 2010-05-04, 主流媒体: 是}\n"
      "公益短信:\n"
      "  - {日期: 2014-09-18, 接收人数: 12000}\n";
  const char* kHant =
      "渠道:\n"
      "  - {編號: 网站, 渠道種類: 門戶網站, 開通日期: 2010-05-04, 主流媒體: 是}\n"
      "公益短信:\n"
      "  - {日期: 2014-09-18, 接收人數: 12000}\n";
  const char* kEn =
      "channels:\n"
      "  - {id: 网站, kind: portal, opened: 2010-05-04, mainstream: true}\n"
      "sms:\n"
      "  - {date: 2014-09-18, recipients: 12000}\n";
  const char* kMixed =
      "渠道:\n"
      "  - {id: 网站, 渠道種類: portal, opened: 2010-05-04, 主流媒体: yes}\n"
      "sms:\n"
      "  - {日期: 2014-09-18, recipients: 12000}\n";
  for (const char* text : {kHans, kHant, kEn, kMixed}) {
    CAPTURE(text);
    const Ledger ledger = ledger_with(text);
    CHECK(ledger.usable);
    CHECK(ledger.flaws.empty());
    CHECK(word(value(ledger, "channels", "kind"), "channel_kind") == "portal");
    CHECK(*value(ledger, "channels", "id").text() == "网站");
    CHECK(*value(ledger, "channels", "opened").date() == make_date(2010, 5, 4));
    CHECK(*value(ledger, "channels", "mainstream").boolean());
    CHECK(*value(ledger, "sms", "recipients").number() == 12000);
    CHECK(ledger.sections[section_named("sms")].present);
    CHECK_FALSE(ledger.sections[section_named("halls")].present);
  }
}

TEST_CASE("yes and no in every form") {
  const auto prominent = [](std::string text) {
    const Ledger ledger = ledger_with(
        "halls:\n  - {id: a, name: b, board: {since: 2014-09-01, "
        "prominent: " +
        text + "}}\n");
    const Value& board = value(ledger, "halls", "board");
    REQUIRE(board.map() != nullptr);
    const auto index = guangdong()
                           .shape.sections[section_named("halls")]
                           .record.fields[field_named("halls", "board")]
                           .map->find("prominent");
    return board.map()->at(*index);
  };
  for (const char* text : {"是", "true", "yes", "TRUE", "Yes", "'是'", "ｙｅｓ"}) {
    CAPTURE(text);
    REQUIRE(prominent(text).boolean() != nullptr);
    CHECK(*prominent(text).boolean());
  }
  for (const char* text : {"否", "false", "no", "False", "NO"}) {
    CAPTURE(text);
    REQUIRE(prominent(text).boolean() != nullptr);
    CHECK_FALSE(*prominent(text).boolean());
  }
  for (const char* text : {"基本是", "1", "有", "all", "y"}) {
    CAPTURE(text);
    CHECK(prominent(text).state == Value::State::invalid);
  }
}

TEST_CASE("records keep their places and what they are about") {
  const Ledger ledger = ledger_with(
      "channels:\n"
      "  - {id: a, kind: portal, opened: 2010-05-04}\n"
      "  - id: b\n"
      "    kind: QQ\n"
      "    opened: 2010-05-04\n"
      "    area: 横琴新区\n"
      "group:\n"
      "  established: 2014-08-28\n");
  const auto& channels = records(ledger, "channels");
  REQUIRE(channels.size() == 2);
  CHECK(channels[0].begin == Position{6, 5});
  CHECK(channels[1].begin == Position{7, 5});
  CHECK(text_at(ledger, channels[0].span) == "{id: a, kind: portal, opened: 2010-05-04}");
  CHECK(channels[0].area == "440400");
  CHECK(channels[1].area == "横琴新区");
  CHECK(channels[1].ordinal == 1);
  CHECK(path_of(ledger, channels[1]) == "channels[1]");
  CHECK(path_of(ledger, records(ledger, "group")[0]) == "group");
  CHECK(text_at(ledger, value(ledger, "channels", "kind", 1).span) == "QQ");
}

TEST_CASE("absent, present and empty, and broken sections") {
  const Ledger ledger = ledger_with("sms: []\ngroup: []\nhalls:\nchannels: {id: a}\n");
  const auto section = [&](std::string_view name) { return ledger.sections[section_named(name)]; };
  CHECK(section("sms").present);
  CHECK(section("sms").readable);
  CHECK(section("sms").records.empty());
  CHECK(section("group").readable);  // none was set up
  CHECK(section("group").records.empty());
  CHECK_FALSE(section("halls").readable);
  CHECK_FALSE(section("channels").readable);
  CHECK_FALSE(section("psas").present);
}

TEST_CASE("defaults are filled in") {
  const Ledger ledger = ledger_with(
      "pushes: [{channel: a, date: 2014-09-18}]\n"
      "distributions: [{material: poster, audience: employees, copies: 3, date: 2014-09-18}]\n"
      "halls: [{id: a, name: b}, {id: c, name: d, insurances: [injury]}]\n"
      "directory: [{id: a, portal: a, of: 440402-hrss, shows: [hours], listed: 2014-09-01}]\n");
  CHECK(ledger.flaws.empty());
  CHECK(*value(ledger, "pushes", "items").number() == 1);
  CHECK(value(ledger, "pushes", "items").state == Value::State::computed);
  CHECK(word(value(ledger, "distributions", "handed_to"), "distribution_receiver") == "public");
  CHECK(value(ledger, "halls", "insurances").list()->size() == 7);
  CHECK(words(value(ledger, "halls", "insurances", 1), "insurance") ==
        std::vector<std::string>{"injury"});
  const List* halls = value(ledger, "directory", "halls").list();
  REQUIRE(halls != nullptr);
  REQUIRE(halls->size() == 1);
  CHECK(*halls->front().text() == kAllWord);
}

TEST_CASE("one word stands for all, alone or in a list") {
  for (const char* all : {"all", "全部", "[all]", "[全部]", "[poster, 全部]"}) {
    CAPTURE(all);
    const Ledger ledger = ledger_with(
        "halls: [{id: a, name: b, insurances: " + std::string(all) + "}]\n" +
        "directory: [{id: a, portal: a, of: 440402-hrss, shows: all, listed: 2014-09-01, halls: " +
        std::string(all) + "}]\n");
    const auto& insurances = value(ledger, "halls", "insurances");
    if (std::string_view(all) != "[poster, 全部]") {
      CHECK(ledger.flaws.empty());
      CHECK(insurances.state == Value::State::given);
    }
    CHECK(insurances.list()->size() == 7);
    CHECK(value(ledger, "directory", "shows").list()->size() == 3);
    const List* halls = value(ledger, "directory", "halls").list();
    REQUIRE(halls->size() == 1);
    CHECK(*halls->front().text() == kAllWord);
  }
}

TEST_CASE("what follows from other fields is computed") {
  // Produced on Friday 2014-09-05. 20 working days by the notices: the Mid-autumn holiday is
  // Monday 09-08; 1 to 7 October are off, and Sunday 09-28 and Saturday 10-11 are worked. Days 1 to
  // 4 are 09-09 to 09-12, 5 to 9 the week to 09-19, 10 to 14 that to 09-26, 15 is Sunday 09-28,
  // 16 and 17 are 09-29 and 09-30, 18 to 20 are 10-08 to 10-10.
  const Ledger ledger = ledger_with(
      "disclosures:\n"
      "  - {id: a, title: b, category: policy, mode: active, produced: 2014-09-05}\n"
      "  - {id: c, title: d, category: policy, mode: active, produced: 2014-08-01, "
      "changed: 2014-09-05, limit_days: 1, due: 2014-12-31}\n"
      "  - {id: e, title: f, category: policy, mode: active}\n");
  CHECK(ledger.flaws.empty());
  const auto date = [&](std::string_view field, std::size_t record) {
    const Value& found = value(ledger, "disclosures", field, record);
    return found.date() ? format_iso(*found.date()) : "(none)";
  };
  CHECK(date("last_changed", 0) == "2014-09-05");
  CHECK(date("deadline", 0) == "2014-10-10");
  CHECK(date("due", 0) == "2014-10-10");
  CHECK(date("last_changed", 1) == "2014-09-05");
  CHECK(date("deadline", 1) == "2014-09-09");
  CHECK(date("due", 1) == "2014-12-31");
  CHECK(date("deadline", 2) == "(none)");
  CHECK(date("due", 2) == "(none)");
}

TEST_CASE("a product of two numbers, where both are there") {
  const Ledger ledger = ledger_with(
      "halls:\n"
      "  - {id: a, name: b, board: {since: 2014-09-01, width_cm: 120, height_cm: 90}}\n"
      "  - {id: c, name: d, board: {since: 2014-09-01, width_cm: 120}}\n");
  const auto& shape = *guangdong()
                           .shape.sections[section_named("halls")]
                           .record.fields[field_named("halls", "board")]
                           .map;
  const std::size_t area = *shape.find("area_cm2");
  CHECK(*value(ledger, "halls", "board", 0).map()->at(area).number() == 10800);
  CHECK(value(ledger, "halls", "board", 1).map()->at(area).state == Value::State::absent);
}

TEST_CASE("text is text, whatever it looks like") {
  const Ledger ledger = ledger_with(
      "channels: [{id: '01', kind: telephone, opened: 2010-05-04, number: \"12333\", "
      "name: \"2014-09-01\"}]\n");
  CHECK(ledger.flaws.empty());
  CHECK(*value(ledger, "channels", "id").text() == "01");
  CHECK(*value(ledger, "channels", "number").text() == "12333");
  CHECK(*value(ledger, "channels", "name").text() == "2014-09-01");
}

TEST_CASE("dates of acts become occasions") {
  const Ledger ledger = ledger_with(
      "sms:\n"
      "  - {date: 2014-09-18}\n"
      "  - {from: 2014-09-01, to: 2014-10-31, per_day: 2, except: [2014-10-02, 2014-10-01, "
      "2014-10-01]}\n"
      "  - {起始日期: 2014年9月1日, 截止日期: 2014/10/26, 每周次数: ３}\n");
  CHECK(std::none_of(ledger.flaws.begin(), ledger.flaws.end(),
                     [](const Flaw& flaw) { return flaw.severity == Severity::error; }));
  const Period year{make_date(2014, 1, 1), make_date(2014, 12, 31)};
  CHECK(records(ledger, "sms")[0].occasions->within(year) == 1);
  CHECK(records(ledger, "sms")[1].occasions->except.size() == 2);
  CHECK(records(ledger, "sms")[1].occasions->within(year) == 118);  // (61 - 2) * 2
  CHECK(records(ledger, "sms")[2].occasions->within(year) == 24);   // 8 weeks, 3 each
}

TEST_CASE("a faulty record is void, one with notes or warnings is sound") {
  const Ledger ledger = ledger_with(
      "sms:\n"
      "  - {date: 2014-09-18}\n"
      "  - {date: 2014-09-31}\n"
      "  - {date: 2014年9月18日, operator: 10086, title: }\n"
      "  - \n"
      "  - 九月\n"
      "  - {date: 2014-09-18, nonsense: 1}\n");
  const auto& sms = records(ledger, "sms");
  REQUIRE(sms.size() == 6);
  CHECK_FALSE(sms[0].is_void);
  CHECK(sms[1].is_void);
  CHECK_FALSE(sms[1].occasions);
  CHECK_FALSE(sms[2].is_void);
  CHECK(sms[3].is_void);
  CHECK(sms[4].is_void);
  CHECK(sms[5].is_void);
  CHECK(sms[5].occasions);
}
